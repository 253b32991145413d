/**
 * Digits after the decimal mark of a number as it is written.
 *
 * @example
 * writtenDecimals('315.0') // => 1
 * writtenDecimals('1.5e-7') // => 8
 */
export function writtenDecimals(written: string): number {
  const [digits = '', exponent = '0'] = written.toLowerCase().split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}
