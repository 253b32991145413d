import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { compositionIssues, refuse, sameNamesIssues } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';
import { mappedComposition } from './mappedComposition.js';

const mostFactors = 12;

/**
 * How much of the change of any quantity each of its factors made: the change each factor makes when it
 * moves from its first to its second state, averaged over all orders in which the factors could move.
 * The contributions add up to the change without a residual, and equal factors are treated equally.
 *
 * It needs the quantity at every mix of the two states, 2ⁿ of them, so at most twelve factors.
 *
 * @formula Σ over sets S without i of |S|!(n-1-|S|)!/n! · (V(S with i) - V(S)), S being the factors already moved
 * @unit that of the quantity
 * @source Shapley, A value for n-person games, 1953; Shorrocks, Journal of Economic Inequality 11, 2013
 * @param previous - factors by name in the first state
 * @param current - the same factors in the second state
 * @param quantity - the quantity as a function of the factors; must give a finite number at every mix
 * @returns contribution of each factor; they add up to the change of the quantity
 * @throws ScenarioError when the factors differ, are not finite or too many, or the quantity is not finite
 * @example
 * shapleyDecomposition({ a: 2, b: 3 }, { a: 4, b: 5 }, ({ a, b }) => a * b) // => { a: 8, b: 6 }
 */
export function shapleyDecomposition<Factor extends string>(
  previous: Readonly<Record<Factor, number>>,
  current: Readonly<Record<Factor, number>>,
  quantity: (factors: Readonly<Record<Factor, number>>) => number,
): Record<Factor, number> {
  refuse(
    compositionIssues('previous', previous, { what: say`a factor` }),
    compositionIssues('current', current, { what: say`a factor` }),
    sameNamesIssues({ previous, current }),
    countIssues(previous),
    functionIssues(quantity),
  );
  const names: readonly string[] = Object.keys(previous);
  let contributions = mappedComposition(previous, () => 0);
  for (let set = 0; set < 2 ** names.length; set += 1) {
    const moved = new Set(names.filter((_, i) => (set >> i) % 2 === 1));
    const mix = mappedComposition(previous, (value, name) => (moved.has(name) ? current[name] : value));
    const value = finiteResult(say`quantity at every mix of the factors`, quantity(mix));
    contributions = mappedComposition(
      contributions,
      (sum, name) => sum + signedWeight(moved.has(name), moved.size, names.length) * value,
    );
  }
  return mappedComposition(contributions, (sum) => finiteResult(say`contribution`, sum));
}

/** The weight of V(set) in a factor's sum: positive where the factor has moved, negative where not. */
function signedWeight(hasMoved: boolean, size: number, count: number): number {
  const others = hasMoved ? size - 1 : size;
  const weight = 1 / (count * binomial(count - 1, others));
  return hasMoved ? weight : -weight;
}

function binomial(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i += 1) result = (result * (n - k + i)) / i;
  return result;
}

function countIssues(factors: object): readonly Issue[] {
  const count = Object.keys(Object(factors)).length;
  if (count <= mostFactors) return [];
  const expected = say`at most ${mostFactors} factors`;
  return [{ code: 'badArgument', path: ['previous'], value: count, expected, hint: say`Join some factors.` }];
}

function functionIssues(quantity: unknown): readonly Issue[] {
  if (typeof quantity === 'function') return [];
  return [
    { code: 'badArgument', path: ['quantity'], value: quantity, expected: say`a function of the factors` },
  ];
}
