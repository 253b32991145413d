import { say } from '../errors/Message.js';
import {
  compositionIssues,
  type NumberRule,
  numberIssues,
  refuse,
  sameNamesIssues,
} from './argumentIssues.js';
import { shares } from './shares.js';
import { total } from './total.js';

/** One activity's share in two years. */
export interface SharePair {
  readonly activity: string;
  readonly previous: number;
  readonly current: number;
}

/**
 * The structures of two years side by side, which every measure of structural change starts from.
 *
 * Values, shares and percentages all do, since each year is first brought to shares.
 *
 * @formula value(i) / Σ value, for each year
 * @unit decimal
 * @source as shares
 * @param previous - values by activity of the first year
 * @param current - values of the same activities in the second year
 * @param rule - what each value must be
 * @returns one pair for each activity, in the order of `previous`
 * @throws ScenarioError when the activities differ, a value breaks the rule or a total is not above 0
 * @example
 * sharePairs({ services: 2 }, { services: 3 }, { what: say`a value` }) // => [{ activity: 'services', previous: 1, current: 1 }]
 */
export function sharePairs(
  previous: Readonly<Record<string, number>>,
  current: Readonly<Record<string, number>>,
  rule: NumberRule,
): SharePair[] {
  refuse(
    compositionIssues('previous', previous, rule),
    compositionIssues('current', current, rule),
    sameNamesIssues({ previous, current }),
  );
  const whole = { what: say`values with a total`, above: 0 };
  refuse(
    numberIssues(['previous'], total(previous), whole),
    numberIssues(['current'], total(current), whole),
  );
  const currentShares = shares(current);
  return Object.entries(shares(previous)).map(([activity, share]) => ({
    activity,
    previous: share,
    current: currentShares[activity] ?? Number.NaN,
  }));
}
