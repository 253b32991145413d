/**
 * A decimal number as text, times a power of ten: its digits stay what they are, only the point moves.
 *
 * @param decimal - such as `-26374.92` or `1.2e3`
 * @param power - a whole number
 *
 * @example
 * shiftedDecimal('26374.92', 3) // => '26374920'
 * shiftedDecimal('8.50', -3) // => '0.00850'
 */
export function shiftedDecimal(decimal: string, power: number): string {
  const parts = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(decimal);
  if (parts === null) throw new RangeError(`not a decimal number: ${decimal}`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const point = whole.length + power + Number(exponent);
  if (power === 0 && exponent === '0') return decimal;
  const digits = whole + fraction;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const integer = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const rest = padded.slice(at);
  return `${sign === '-' ? '-' : ''}${integer}${rest === '' ? '' : `.${rest}`}`;
}
