import { say } from '../errors/Message.js';
import { finiteResult } from './finiteResult.js';
import { sharePairs } from './sharePairs.js';

/**
 * The part of the whole that changed activity between two years (NAV, the Michaely index): 0 when the
 * structure is the same, 1 when nothing is where it was. It says how much moved, not whether that is
 * good, and a finer list of activities finds more of it.
 *
 * @formula ½ · Σ |share(i, current) - share(i, previous)|
 * @unit decimal between 0 and 1 (0.0786 is 7.86 % of the whole)
 * @source Michaely, Concentration in International Trade, 1962
 * @param previous - values or shares by activity of the first year, none negative
 * @param current - the same activities in the second year
 * @returns norm of absolute values
 * @throws ScenarioError when the activities differ, a value is negative or not finite, or a total is zero
 * @example
 * normOfAbsoluteValues({ agriculture: 30, services: 70 }, { agriculture: 20, services: 80 }) // => 0.1
 */
export function normOfAbsoluteValues(
  previous: Readonly<Record<string, number>>,
  current: Readonly<Record<string, number>>,
): number {
  const pairs = sharePairs(previous, current, { what: say`a value or share in one unit`, atLeast: 0 });
  const moved = pairs.reduce((sum, pair) => sum + Math.abs(pair.current - pair.previous), 0);
  return finiteResult(say`norm of absolute values`, moved / 2);
}
