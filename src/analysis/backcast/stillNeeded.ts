import { averageOfGrowthRates } from '../../accounts/averageOfGrowthRates.js';
import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { PlanCase } from '../../projection/PlanCase.js';
import { backcast } from './backcast.js';
import { growthByYear } from './growthByYear.js';
import type { ObservedGrowth } from './ObservedGrowth.js';
import { questionParts } from './questionParts.js';
import type { StillNeeded } from './Solved.js';
import type { NeedQuestion } from './SolveQuestion.js';
import { withObservedGrowth } from './withObservedGrowth.js';

/**
 * The growth that the remaining years need to reach a target, by activity, once the first years are known.
 *
 * Observed growth takes the place of the scenario's; the remaining years keep their shape, and all activities gain the
 * same points until the target is reached.
 *
 * @unit per cent a year, at constant prices
 * @throws ScenarioError for an unknown name, growth given twice, a gap in the observed years, or where no year remains
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const observed = [{ year: 2016, activity: 'total', growth: 6 }, { year: 2017, activity: 'total', growth: 8 }];
 * const { growth } = stillNeeded(folder, { scenario: 'plan-8.5', target: 'grdp-growth', observed });
 * growth[0]?.needed // => 100 * ((1.08 ** 5 / 1.06 / 1.08) ** (1 / 3) - 1)
 */
export function stillNeeded(planCase: PlanCase, question: NeedQuestion): StillNeeded {
  const { scenario: id, target, to } = question;
  const { scenario } = questionParts(planCase, { scenario: id, target, levers: [{ on: 'growth' }] });
  const known = [...new Set(question.observed.map(({ year }) => year))].sort((a, b) => a - b);
  refuseParts(question.observed);
  refuseGap(scenario, known);
  const from = (known.at(-1) ?? scenario.base.year) + 1;
  const observed = withObservedGrowth(scenario, question.observed);
  const solution = backcast(
    { ...planCase, scenarios: [observed] },
    { scenario: id, target, from, levers: [{ on: 'growth' }], ...(to === undefined ? {} : { to }) },
  );
  const years = scenario.years.filter((year) => year >= from);
  const [planned, needed] = [scenario, solution.changed].map((one) => growthByYear(planCase, one));
  const average = (rates: typeof planned, activity: string, wanted: readonly number[]) =>
    100 * averageOfGrowthRates(wanted.map((year) => (rates?.(activity, year) ?? 0) / 100));
  const isSolved = solution.status === 'reached' || solution.status === 'unreachable';
  return {
    solution,
    years,
    growth: ['total', ...scenario.base.activities].map((activity) => ({
      activity,
      observed: average(needed, activity, known),
      planned: average(planned, activity, years),
      ...(isSolved ? { needed: average(needed, activity, years) } : {}),
    })),
  };
}

/** Growth of a part of a year is not that of the year, and may be given by who uses no types. */
function refuseParts(observed: readonly ObservedGrowth[]): void {
  const issues = observed.flatMap((one): Issue[] => {
    if (!('part' in one)) return [];
    const hint = say`Ask what its remaining quarters need.`;
    const path = ['observed', one.activity, one.year];
    return [{ code: 'badArgument', path, value: one.part, expected: say`growth of whole years`, hint }];
  });
  if (issues.length > 0) throw new ScenarioError(issues);
}

function refuseGap({ years }: Scenario, known: readonly number[]): void {
  const first = years.slice(0, known.length);
  if (known.length > 0 && known.length < years.length && first.join() === known.join()) return;
  const expected = say`growth of the first years from ${years[0] ?? 0} on, with at least ${years.at(-1) ?? 0} still to come`;
  throw new ScenarioError([{ code: 'outOfPeriod', path: ['observed'], value: known.join(', '), expected }]);
}
