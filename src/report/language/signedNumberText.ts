import { type NumberStyle, numberText } from './numberText.js';

/**
 * A change as people write it: with a plus or a true minus sign; what rounds to zero has none.
 *
 * @throws ScenarioError when the value is not a finite number
 *
 * @example
 * signedNumberText(817.7, { language: 'vi', decimals: 0 }) // => '+818'
 * signedNumberText(-89.81, { language: 'vi', decimals: 1 }) // => '−89,8'
 * signedNumberText(0.2, { language: 'en', decimals: 0 }) // => '0'
 */
export function signedNumberText(value: number, style: NumberStyle): string {
  const text = numberText(value, style);
  const isZero = style.decimals !== undefined && Number(value.toFixed(style.decimals)) === 0;
  return value > 0 && !isZero ? `+${text}` : text;
}
