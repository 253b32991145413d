/**
 * How Office writes a number of so many decimals, with the marks of whoever reads it.
 *
 * @example
 * [0, 2].map(numberFormat) // => ['#,##0', '#,##0.00']
 */
export function numberFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
