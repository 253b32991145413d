import type { Target } from '../../plan/targets/Target.js';
import type { PlanCase } from '../../projection/PlanCase.js';
import { verdictOf } from '../verdictOf.js';
import { backcast } from './backcast.js';
import { questionParts } from './questionParts.js';
import type { LatestChange } from './Solved.js';
import type { ChangeQuestion } from './SolveQuestion.js';
import { soughtBound } from './soughtValue.js';

/**
 * How late assumptions can begin to change, and the target still be reached within their bounds: every year of the plan
 * is tried, each by a backcast. The later the start, the more is asked of the years that are left.
 *
 * Unlike `latestStart` it needs no size of a measure: the bounds say how far an assumption may go.
 *
 * @unit that of the target, and of each lever
 * @throws ScenarioError for an unknown scenario, target or lever, or bounds the wrong way round
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const levers = [{ on: 'growth', bounds: [6, 10] as const }];
 * const found = latestChange(folder, { scenario: 'plan-8.5', target: 'grdp-per-capita', levers });
 * found.latest // => 2017
 * found.starts.slice(0, 3).map(({ solution }) => solution.levers[0]?.atBound) // => [undefined, undefined, 'upper']
 */
export function latestChange(planCase: PlanCase, question: ChangeQuestion): LatestChange {
  const { scenario, target } = questionParts(planCase, question);
  const { to, stayingFrom } = question;
  const reading = { plan: planCase.plan, target, stayingFrom };
  const { sought, before } = soughtBound(scenario, reading, to);
  const isKept = before !== undefined && meets(before, target, { sought, to });
  const years = isKept ? [] : scenario.years;
  const starts = years.map((year) => ({ year, solution: backcast(planCase, { ...question, from: year }) }));
  const latest = starts.filter(({ solution }) => solution.status === 'reached').at(-1)?.year;
  return {
    scenario: scenario.id,
    target,
    sought,
    isKept,
    starts,
    ...(latest === undefined ? {} : { latest }),
  };
}

interface Sought {
  readonly sought: number;
  readonly to: number | undefined;
}

/** A value on the better side of the one sought meets it; of a range to stay within, any value in it does. */
function meets(before: number, target: Target, { sought, to }: Sought): boolean {
  const { direction } = target;
  const exact = to === undefined ? target : { lower: sought, upper: sought };
  const bounds = { atLeast: { lower: sought }, atMost: { upper: sought }, within: exact }[direction];
  return verdictOf(before, { ...bounds, direction }).verdict !== 'missed';
}
