import type { PlanCase } from '../../projection/PlanCase.js';
import { simulatePlan } from '../../projection/simulatePlan.js';
import { neededFor } from '../neededFor.js';
import { verdictOf } from '../verdictOf.js';
import { leverUnit } from './leverAverage.js';
import { movedScenario } from './movedScenario.js';
import { questionParts } from './questionParts.js';
import type { LatestStart, MeasureStart } from './Solved.js';
import type { MeasureQuestion } from './SolveQuestion.js';
import { soughtValue } from './soughtValue.js';

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
