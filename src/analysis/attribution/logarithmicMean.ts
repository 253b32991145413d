/**
 * The mean that turns a difference of logarithms into a difference: between the geometric and the arithmetic one.
 *
 * @formula (b - a) / ln(b / a), and a where both are equal
 * @unit that of the two numbers
 * @source Ang, The LMDI approach to decomposition analysis: a practical guide, Energy Policy 33, 2005
 * @param one - above 0
 * @param other - above 0
 *
 * @example
 * logarithmicMean(1, Math.E) // => Math.E - 1
 * logarithmicMean(3, 3) // => 3
 */
export function logarithmicMean(one: number, other: number): number {
  const growth = (other - one) / one;
  if (growth === 0) return one;
  // Near 1 the logarithm of a ratio loses digits, and far from it the ratio less 1 does.
  return (other - one) / (Math.abs(growth) < 0.5 ? Math.log1p(growth) : Math.log(other / one));
}
