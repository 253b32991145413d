import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { KeysOf } from '../../plan/knownOptions.js';
import { aText, idOrIds, listLike, listOfNumbers, numbers } from '../../plan/optionKinds.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/targets/Target.js';
import { nameHint } from '../../plan/text/nearestName.js';
import type { BackcastSolution, BackcastStatus } from '../backcast/BackcastSolution.js';
import { backcast } from '../backcast/backcast.js';
import { type GrowthByYear, growthByYear } from '../backcast/growthByYear.js';
import { withoutAccountsIssues } from '../backcast/observedIssues.js';
import {
  type Asked,
  observedGrowth,
  soughtScenarios,
  soughtTarget,
  valuesOfTarget,
} from '../backcast/solve.js';
import { stillNeeded } from '../backcast/stillNeeded.js';
import { growthSoFar, neededAfter } from './growthSoFar.js';
import { observedParts } from './observedParts.js';
import type {
  GrowthOfYear,
  ObservedParts,
  QuartersNeeded,
  QuartersQuestion,
  SolvedQuarters,
} from './QuartersQuestion.js';
import { weightIssues } from './weightIssues.js';
import { weightsAsGiven, weightsFromLevels } from './weightsOfQuarters.js';

/** What can be asked of the quarters. */
export const quartersKeys: KeysOf<QuartersQuestion> = {
  observed: observedGrowth,
  target: aText,
  to: numbers,
  scenario: idOrIds,
  weights: listLike("[{ activity: 'total', shares: [20, 24, 26, 30] }]", {
    activity: aText,
    shares: listOfNumbers,
  }),
};

/**
 * The growth that the remaining quarters of a year need: see `run.quartersNeeded`.
 *
 * Growth of a year is that of its quarters, each counted by its level in the year before at constant prices. All
 * activities gain the same points over their own growth of the year in the scenario; what each of them needs in the
 * remaining quarters follows from its own quarters.
 *
 * @formula needed = (growth of the year - weight so far x growth so far) / (1 - weight so far)
 * @unit per cent, at constant prices
 * @throws ScenarioError for an unknown name, parts with a gap or that contradict each other, weights that are missing, and
 * a year outside the scenario
 */
export function quartersNeeded(asked: Asked, question: QuartersQuestion): SolvedQuarters {
  const observed = observedParts(question.observed);
  const found = soughtScenarios(asked, question.scenario).flatMap((id) => {
    const scenario = asked.scenarios.find((one) => one.id === id);
    if (scenario === undefined) throw new ScenarioError([unknownScenario(id, asked)]);
    refuseParts(observed, scenario);
    const planned = growthByYear(asked, scenario);
    return soughtGrowth(asked, { scenario, observed, planned, question }).map((sought): QuartersNeeded => {
      const { target, status } = sought;
      const rows = ['total', ...scenario.base.activities].map((activity) =>
        rowOf(activity, { asked, observed, planned, ofYear: sought.ofYear, weights: question.weights ?? [] }),
      );
      const issues = rows.flatMap((row) => row.issues);
      if (issues.length > 0) throw new ScenarioError(issues);
      return {
        scenario: id,
        year: observed.year,
        ...(target === undefined ? {} : { target }),
        sought: sought.value,
        status,
        growth: rows.map(({ row }) => row),
      };
    });
  });
  return { ...observed, found };
}

function unknownScenario(id: string, { scenarios }: Asked): Issue {
  const known = scenarios.map((scenario) => scenario.id);
  const expected = say`the id of a scenario of the plan`;
  return { code: 'unknownName', path: ['scenario'], value: id, expected, hint: nameHint(id, known) };
}

function refuseParts({ year, parts }: ObservedParts, scenario: Scenario): void {
  const { base, years } = scenario;
  const known = ['total', ...base.activities];
  const apart = withoutAccountsIssues(scenario);
  if (apart.length > 0) throw new ScenarioError(apart);
  const issues = parts.flatMap(({ activity, part }): Issue[] => {
    if (known.includes(activity)) return [];
    const expected = say`an activity of the base, or total`;
    const path = ['observed', activity, `${year}-${part}`];
    return [{ code: 'unknownName', path, value: activity, expected, hint: nameHint(activity, known) }];
  });
  if (!years.includes(year)) {
    const expected = say`parts of a projected year, ${years[0] ?? 0} to ${years.at(-1) ?? 0}`;
    issues.push({ code: 'outOfPeriod', path: ['observed'], value: year, expected });
  }
  if (issues.length > 0) throw new ScenarioError(issues);
}

interface Row {
  readonly asked: Asked;
  readonly observed: ObservedParts;
  readonly planned: GrowthByYear;
  readonly ofYear: (activity: string) => number | undefined;
  readonly weights: NonNullable<QuartersQuestion['weights']>;
}

function rowOf(
  activity: string,
  { asked, observed, planned, ofYear, weights }: Row,
): { readonly row: GrowthOfYear; readonly issues: readonly Issue[] } {
  const { year } = observed;
  const wanted = ofYear(activity);
  const head = {
    activity,
    planned: planned(activity, year) ?? 0,
    ...(wanted === undefined ? {} : { ofYear: wanted }),
  };
  const parts = observed.parts.filter((part) => part.activity === activity);
  if (parts.length === 0) return { row: head, issues: [] };
  const given = weights.find((one) => one.activity === activity);
  const found =
    given === undefined ? weightsFromLevels(activity, asked, { year, parts }) : weightsAsGiven(given);
  const wrong = weightIssues({ given, found, parts });
  if (wrong.length > 0 || found === undefined) return { row: head, issues: wrong };
  const { soFar, issues } = growthSoFar(parts, found.cumulated);
  if (soFar === undefined) return { row: head, issues };
  const needed = wanted === undefined ? undefined : neededAfter(soFar, wanted);
  const { known, growth, weight, quarters } = soFar;
  const row: GrowthOfYear = {
    ...head,
    known,
    observed: growth,
    weight: 100 * weight,
    ...(needed === undefined ? {} : { needed }),
    weightsFrom: found.from,
    quarters: quarters.map((one) =>
      one.kind === 'observed' || needed === undefined ? one : { ...one, growth: needed },
    ),
  };
  return { row, issues };
}

/** What the year has to bring for one value that is sought. */
interface SoughtGrowth {
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
function soughtGrowth(asked: Asked, seeking: Seeking): SoughtGrowth[] {
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
