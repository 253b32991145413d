import { shiftedDecimal } from './vocabulary/shiftedDecimal.js';

/**
 * A number in parts of a thousand, as rates of births and of the growth of the population are published.
 *
 * @returns the number with a point, and what it is in per cent; nothing for another text
 *
 * @example
 * perMille('9,5\u2030') // => { written: '9.5', percent: '0.95' }
 * perMille('9%') // => undefined
 */
export function perMille(text: string): { readonly written: string; readonly percent: string } | undefined {
  const [, digits] = /^\s*([+-]?\d+(?:[.,]\d+)?)\s*\u2030\s*$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const written = digits.replace(',', '.');
  return { written, percent: shiftedDecimal(written, -1) };
}
