import type { Plan } from '../plan/Plan.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import type { ResultRow } from './ResultRow.js';
import { simulateScenario } from './simulateScenario.js';

interface Projected {
  readonly plan: Plan;
  readonly rows: readonly ResultRow[];
}

/** What scenarios gave, kept as long as each of them. */
const known = new WeakMap<Scenario, Projected>();

/**
 * The projection of a scenario of the plan: reading the folder made it to see whether it can be made, and the run takes
 * it from here.
 *
 * @throws ScenarioError as `simulateScenario` does
 *
 * @example
 * const { plan, scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const [first] = scenarios;
 * first && projectedRows(first, plan) === projectedRows(first, plan) // => true
 */
export function projectedRows(scenario: Scenario, plan: Plan): readonly ResultRow[] {
  const earlier = known.get(scenario);
  if (earlier?.plan === plan) return earlier.rows;
  const rows = simulateScenario(scenario, plan);
  known.set(scenario, { plan, rows });
  return rows;
}
