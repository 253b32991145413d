import { say } from '../errors/Message.js';
import { compositionIssues, refuse, sameNamesIssues } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';
import { mappedComposition } from './mappedComposition.js';
import { total } from './total.js';

/**
 * How much of the change of a product of factors each factor made (the logarithmic mean Divisia index).
 * The contributions add up to the change without a residual and do not depend on the order of factors.
 *
 * A quotient is a product too: GRDP per capita in USD is the product of volume, deflator, 1/population
 * and 1/exchange rate. All factors must be above 0; for sums, or for factors that can be zero, use
 * `shapleyDecomposition`.
 *
 * The logarithmic mean is taken as V0 · (e^r - 1) / r with r the sum of the log changes, which stays
 * exact where the product hardly changed.
 *
 * @formula L · ln(x1(i) / x0(i)), with L = (V1 - V0) / ln(V1 / V0), and L = V0 when V1 = V0
 * @unit that of the product
 * @source Ang, The LMDI approach to decomposition analysis: a practical guide, Energy Policy 33, 2005
 * @param previous - factors by name in the first state, all above 0
 * @param current - the same factors in the second state
 * @returns contribution of each factor; they add up to the change of the product
 * @throws ScenarioError when the factors differ or one is not above 0
 * @example
 * logDecomposition({ price: 2, quantity: 3 }, { price: 2, quantity: 5 }) // => { price: 0, quantity: 4 }
 */
export function logDecomposition<Factor extends string>(
  previous: Readonly<Record<Factor, number>>,
  current: Readonly<Record<Factor, number>>,
): Record<Factor, number> {
  const rule = {
    what: say`a factor`,
    above: 0,
    hint: say`For factors that can be zero use shapleyDecomposition.`,
  };
  refuse(
    compositionIssues('previous', previous, rule),
    compositionIssues('current', current, rule),
    sameNamesIssues({ previous, current }),
  );
  const logChanges = mappedComposition(
    previous,
    (before, factor) => Math.log(current[factor]) - Math.log(before),
  );
  const change = total(logChanges);
  const start = Object.values<number>(previous).reduce((product, factor) => product * factor, 1);
  const mean = change === 0 ? start : (start * Math.expm1(change)) / change;
  return mappedComposition(logChanges, (logChange) => finiteResult(say`contribution`, mean * logChange));
}
