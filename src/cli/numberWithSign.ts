/** A number as typed, with the sign of its unit: `%`, `pp` for points, or none; not a number where that is not what stands there. */
export function numberWithSign(text: string, sign: '%' | 'pp' | ''): number {
  const number = text.slice(0, text.length - sign.length).trim();
  return /^[+-]?\d+(\.\d+)?$/u.test(number) && text.endsWith(sign) ? Number(number) : Number.NaN;
}
