import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Language } from '../../plan/LocalText.js';

/** How a number is written. */
export interface NumberStyle {
  readonly language: Language;
  /** Digits after the decimal mark; as many as the number has where left out. */
  readonly decimals?: number | undefined;
}

const marks = { vi: { decimal: ',', thousands: '.' }, en: { decimal: '.', thousands: ',' } } as const;

/**
 * A number as people write it in Viet Nam or in English: `1.234,5` or `1,234.5`.
 *
 * Below zero it has a true minus sign (U+2212); what rounds to zero has none. The machine's own language settings
 * play no part, so the same number gives the same letters everywhere.
 *
 * @throws ScenarioError when the value is not a finite number
 *
 * @example
 * numberText(1234.5, { language: 'vi' }) // => '1.234,5'
 * numberText(-0.04, { language: 'vi', decimals: 1 }) // => '0,0'
 * numberText(-2467.18, { language: 'en', decimals: 0 }) // => '−2,467'
 */
export function numberText(value: number, { language, decimals }: NumberStyle): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) {
    throw new ScenarioError([
      { code: 'badArgument', path: ['value'], value, expected: say`a finite number below 10^21` },
    ]);
  }
  const { decimal, thousands } = marks[language];
  const plain = Math.abs(value).toFixed(decimals ?? decimalsOf(value));
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const sign = value < 0 && Number(plain) !== 0 ? '−' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `${decimal}${fraction}`}`;
}

/**
 * How many digits a number has after the decimal mark, written in the shortest way that still names it; 20 at most.
 *
 * @example
 * decimalsOf(99.9) // => 1
 * decimalsOf(2600) // => 0
 * decimalsOf(1.5e-7) // => 8
 */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const fraction = digits.split('.')[1]?.length ?? 0;
  return Math.min(20, Math.max(0, fraction - Number(exponent)));
}
