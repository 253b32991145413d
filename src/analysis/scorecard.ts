import type { Plan } from '../plan/Plan.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import type { Target } from '../plan/targets/Target.js';
import { targetSpan } from '../plan/targets/targetSpan.js';
import type { SimulationResult } from '../projection/PlanCase.js';
import type { ResultRow } from '../projection/ResultRow.js';
import { rowsOfScenario } from '../projection/rowsOfScenario.js';
import { canBeMetAtStart } from './canBeMetAtStart.js';
import { levelsOfTarget } from './levelsOfTarget.js';
import { neededFor } from './neededFor.js';
import type { ScorecardRow } from './ScorecardRow.js';
import { targetValue } from './targetValue.js';
import { verdictOf } from './verdictOf.js';
import { type KnownFacts, whatIsKnown } from './whatIsKnown.js';

/**
 * Every target of the plan judged in every scenario; nothing is left out.
 *
 * A target that cannot be computed keeps its row and says what it needs.
 *
 * @param result - what `simulatePlan` returned
 * @returns one row for each scenario and target: scenarios in their order, targets in the order of the plan
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8.5'] });
 * scorecard(result).find((row) => row.target.indicator === 'grdpPerCapita')?.verdict // => 'missed'
 */
export function scorecard({ plan, dataset, scenarios, rows }: SimulationResult): ScorecardRow[] {
  const observed = rowsOfScenario(rows, 'observed');
  return scenarios.flatMap((scenario) => {
    const own = rowsOfScenario(rows, scenario.id);
    return plan.targets.map((target) =>
      judged(target, scenario, { plan, own, observed, interim: dataset.interim }),
    );
  });
}

/** Rows of the scenario, and what was published. */
interface Judged {
  readonly plan: Plan;
  readonly own: readonly ResultRow[];
  readonly observed: readonly ResultRow[];
  readonly interim: KnownFacts['interim'];
}

function judged(target: Target, scenario: Scenario, { plan, own, observed, interim }: Judged): ScorecardRow {
  const head = { scenario: scenario.id, target, vintage: scenario.base.vintage };
  const levels = levelsOfTarget(target, own);
  const value = targetValue(target, levels, targetSpan(target, plan.period));
  if (value === undefined) {
    const rows = [...own, ...observed];
    const needs = neededFor(target, scenario, { plan, rows });
    const known = whatIsKnown(target, { plan, observed, interim });
    return { ...head, verdict: 'notComputable', needs, ...(known === undefined ? {} : { known }) };
  }
  const { verdict, gap } = verdictOf(value, target);
  const start = canBeMetAtStart(target, plan) ? levels.get(scenario.base.year) : undefined;
  if (start === undefined) return { ...head, verdict, value, gap };
  const already = verdict !== 'missed' && verdictOf(start, target).verdict !== 'missed';
  return { ...head, verdict: already ? 'metAtStart' : verdict, value, gap, start };
}
