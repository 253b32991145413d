import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { hasAccounts } from '../../plan/scenarios/hasAccounts.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import { nameHint } from '../../plan/text/nearestName.js';
import type { ObservedGrowth } from './ObservedGrowth.js';

/**
 * What is wrong with observed growth: an activity that the base does not show, a rate of -100 % and less, two rates for
 * one activity and year, or the whole beside all activities, from which it follows.
 *
 * @unit per cent
 * @param observed - as given
 * @param activities - those of the base
 *
 * @example
 * const observed = [{ year: 2016, activity: 'total', growth: 6 }, { year: 2016, activity: 'services', growth: 8 }];
 * observedIssues(observed, ['agriculture', 'services']) // => []
 * observedIssues(observed, ['services']).map(({ code, path }) => [code, path]) // => [['badArgument', ['observed', 'total', 2016]]]
 */
export function observedIssues(observed: readonly ObservedGrowth[], activities: readonly string[]): Issue[] {
  const known = ['total', ...activities];
  return observed.flatMap(({ activity, growth, year }, position): Issue[] => {
    const path = ['observed', activity, year];
    if (!known.includes(activity)) {
      const expected = say`an activity of the base, or total`;
      return [{ code: 'unknownName', path, value: activity, expected, hint: nameHint(activity, known) }];
    }
    if (!(growth > -100 && Number.isFinite(growth)))
      return [{ code: 'badNumber', path, value: growth, expected: say`growth in per cent, above -100` }];
    const ofYear = observed.filter((row) => row.year === year);
    if (observed.findIndex((row) => row.year === year && row.activity === activity) !== position)
      return [{ code: 'duplicate', path, value: growth, expected: say`one rate for an activity and a year` }];
    const follows = activities.every((one) => ofYear.some((row) => row.activity === one));
    if (activity !== 'total' || !follows) return [];
    const expected = say`growth of the whole only beside an activity that is left out`;
    const hint = say`Leave it out: it follows from that of all activities.`;
    return [{ code: 'badArgument', path, value: growth, expected, hint }];
  });
}

/** That a scenario has no accounts, beside whose growth nothing can be observed. */
export function withoutAccountsIssues(scenario: Pick<Scenario, 'id' | 'growth'>): Issue[] {
  if (hasAccounts(scenario)) return [];
  const expected = say`a scenario that starts from the accounts`;
  return [{ code: 'badArgument', path: ['scenario'], value: scenario.id, expected }];
}
