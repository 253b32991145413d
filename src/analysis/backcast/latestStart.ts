import type { Target } from '../../plan/targets/Target.js';
import { type PlanCase, simulatePlan } from '../../projection/simulatePlan.js';
import type { Need } from '../Need.js';
import { neededFor } from '../neededFor.js';
import type { Verdict } from '../ScorecardRow.js';
import { verdictOf } from '../verdictOf.js';
import type { LeverName } from './Lever.js';
import { leverUnit } from './leverAverage.js';
import { movedScenario } from './movedScenario.js';
import { questionParts } from './questionParts.js';
import { soughtValue } from './soughtValue.js';

/** A measure, by what it does: it moves an assumption by so much in every year from its start on. */
export interface MeasureQuestion {
  /** Id of the scenario without the measure. */
  readonly scenario: string;
  /** Id of the target. */
  readonly target: string;
  /** The assumption it moves, such as `growth.services`. */
  readonly on: LeverName;
  /** What it adds in each year, in the unit of the assumption: points for a rate. */
  readonly adds: number;
}

/** What becomes of the target where the measure starts in a year. */
export interface MeasureStart {
  readonly year: number;
  /** Missing where it cannot be computed. */
  readonly value?: number;
  readonly verdict: Verdict;
}

/** What each start brings, and the latest that still meets the target. */
export interface LatestStart {
  readonly scenario: string;
  readonly target: Target;
  readonly on: LeverName;
  /** What the measure adds in each year. */
  readonly adds: number;
  /** Unit of what it adds: `percentage points` for a rate. */
  readonly unit: string;
  readonly starts: readonly MeasureStart[];
  /** Missing where no start meets it. */
  readonly latest?: number;
  /** What is needed to compute the target, where it cannot be. */
  readonly needs?: readonly Need[];
}

/**
 * How late a measure can start, and the target still be met: every year of the plan is tried, each by a projection.
 *
 * What the measure adds is the caller's to say; no plan folder puts a figure to it.
 *
 * @unit that of the target
 * @throws ScenarioError for an unknown scenario, target or assumption
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const measure = { scenario: 'plan-8.5', target: 'grdp-per-capita', on: 'growth', adds: 2 };
 * latestStart(folder, measure).latest // => 2018
 */
export function latestStart(planCase: PlanCase, question: MeasureQuestion): LatestStart {
  const { on, adds } = question;
  const { scenario, target } = questionParts(planCase, { ...question, levers: [{ on }] });
  const { unit, scale } = leverUnit(scenario, on);
  const by = adds / scale;
  const against = target.direction === 'atMost' ? 'upper' : 'lower';
  const starts = scenario.years.map((year): MeasureStart => {
    const changed = movedScenario(scenario, [{ on, by, from: year }]);
    const value = soughtValue(changed, { plan: planCase.plan, target, against });
    if (value === undefined) return { year, verdict: 'notComputable' };
    return { year, value, verdict: verdictOf(value, target).verdict };
  });
  const latest = starts.filter(({ verdict }) => verdict === 'met' || verdict === 'exceeded').at(-1)?.year;
  const isUnknown = starts.some(({ verdict }) => verdict === 'notComputable');
  const needs = () => neededFor(target, scenario, simulatePlan({ ...planCase, scenarios: [scenario] }));
  return {
    scenario: scenario.id,
    target,
    on,
    adds,
    unit: unit === 'percent' ? 'percentage points' : unit,
    starts,
    ...(latest === undefined ? {} : { latest }),
    ...(isUnknown ? { needs: needs() } : {}),
  };
}
