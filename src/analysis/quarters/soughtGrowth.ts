import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/Target.js';
import type { BackcastSolution, BackcastStatus } from '../backcast/BackcastSolution.js';
import { backcast } from '../backcast/backcast.js';
import { type GrowthByYear, growthByYear } from '../backcast/growthByYear.js';
import { type Asked, soughtTarget, valuesOfTarget } from '../backcast/solve.js';
import { stillNeeded } from '../backcast/stillNeeded.js';
import type { ObservedParts } from './observedParts.js';
import type { QuartersQuestion } from './QuartersQuestion.js';

/** What the year has to bring for one value that is sought. */
export interface SoughtGrowth {
  /** Growth of the year, per cent, or the value of the target. */
  readonly value: number;
  readonly target?: Target;
  readonly status: BackcastStatus;
  /** Growth of the year by activity, per cent; nothing where growth cannot bring it. */
  readonly ofYear: (activity: string) => number | undefined;
}

interface Seeking {
  readonly scenario: Scenario;
  readonly observed: ObservedParts;
  readonly planned: GrowthByYear;
  readonly question: QuartersQuestion;
}

/**
 * The growth that the year of the quarters has to bring: wanted of the year itself, or such that all years still to come
 * reach a target together.
 *
 * @throws ScenarioError for an unknown target, and where years before are observed that do not lead up to the year
 */
export function soughtGrowth(asked: Asked, seeking: Seeking): SoughtGrowth[] {
  const { planned, observed, question } = seeking;
  const { year, years } = observed;
  if (question.target !== undefined) return forTarget(asked, seeking, question.target);
  if (years.length > 0) {
    const expected = say`only parts of ${year}, or a target beside the years before it`;
    const value = years.map((one) => one.year).join(', ');
    throw new ScenarioError([{ code: 'badArgument', path: ['observed'], value, expected }]);
  }
  const own = planned('total', year) ?? 0;
  return [question.to ?? own].flat().map((value) => {
    if (!(value > -100 && Number.isFinite(value))) {
      const expected = say`growth in per cent, above -100`;
      throw new ScenarioError([{ code: 'badNumber', path: ['to'], value, expected }]);
    }
    // The same points for all activities give the whole the same points: its growth is their weighted mean.
    const ofYear = (activity: string) => (planned(activity, year) ?? 0) + (value - own);
    return { value, status: 'reached', ofYear };
  });
}

function forTarget(asked: Asked, { scenario, observed, question }: Seeking, wanted: string): SoughtGrowth[] {
  const target = soughtTarget(asked.plan, wanted);
  const { year, years } = observed;
  const values = question.to === undefined ? valuesOfTarget(target) : [question.to].flat();
  return values.map((value) => {
    const solution = solutionFor(asked, { scenario, target: target.id, to: value, years, year });
    const growth = growthByYear(asked, solution.changed);
    const isSolved = solution.status === 'reached' || solution.status === 'unreachable';
    const ofYear = (activity: string) => (isSolved ? growth(activity, year) : undefined);
    return { value, target, status: solution.status, ofYear };
  });
}

interface Solving extends Pick<ObservedParts, 'year' | 'years'> {
  readonly scenario: Scenario;
  readonly target: string;
  readonly to: number;
}

function solutionFor(asked: Asked, { scenario, target, to, years, year }: Solving): BackcastSolution {
  const question = { scenario: scenario.id, target, to };
  const [first = year] = scenario.years;
  if (year === first) return backcast(asked, { ...question, from: year, levers: [{ on: 'growth' }] });
  if (Math.max(...years.map((one) => one.year)) === year - 1)
    return stillNeeded(asked, { ...question, observed: years }).solution;
  const expected = say`growth of the years ${first} to ${year - 1} beside the parts of ${year}, as the target is over years`;
  const value = years.map((one) => one.year).join(', ');
  throw new ScenarioError([{ code: 'outOfPeriod', path: ['observed'], value, expected }]);
}
