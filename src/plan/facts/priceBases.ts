/** What is written of the prices of a figure: current ones, or constant ones with their reference year. */
export const priceBasisPattern = /^(?:current|constant(?:19|20)\d\d)$/u;

/**
 * Whether a price basis is one of constant prices: a volume, not a value.
 *
 * @example
 * ['constant2010', 'current', undefined].map(isConstant) // => [true, false, false]
 */
export function isConstant(priceBasis: string | undefined): boolean {
  return priceBasis?.startsWith('constant') === true;
}
