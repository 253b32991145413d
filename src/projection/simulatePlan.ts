import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Plan } from '../plan/Plan.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import { nameHint } from '../plan/text/nearestName.js';
import { observedRows } from './observedRows.js';
import type { PlanCase, SimulationResult } from './PlanCase.js';
import type { ResultRow } from './ResultRow.js';
import { simulateScenario } from './simulateScenario.js';

/**
 * Projects the scenarios of a plan, all or those named, and puts the published figures beside them.
 *
 * @param planCase - plan, facts and scenarios, as `readPlanFolder` returns them
 * @param options - `scenarios`: ids of those wanted, which come in the order of the plan; all where left out
 * @throws ScenarioError for an unknown scenario id, with the nearest, for no id at all, or a figure that cannot be
 * computed
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const result = simulatePlan(folder, { scenarios: ['plan-8.5'] });
 * result.scenarios.length // => 1
 */
export function simulatePlan(
  planCase: PlanCase,
  options: { readonly scenarios?: readonly string[] } = {},
): SimulationResult {
  const { plan, dataset } = planCase;
  const scenarios =
    options.scenarios === undefined ? planCase.scenarios : chosen(planCase.scenarios, options.scenarios);
  const projected = scenarios.flatMap((scenario) => projectedRows(scenario, plan));
  return { plan, dataset, scenarios, rows: [...projected, ...observedRows(dataset)] };
}

function chosen(scenarios: readonly Scenario[], ids: readonly string[]): Scenario[] {
  const known = scenarios.map(({ id }) => id);
  if (ids.length === 0) {
    const hint = say`Leave the option out for all of them, or name some: ${known.join(', ')}.`;
    throw new ScenarioError([
      { code: 'missing', path: ['scenarios'], expected: say`at least one scenario of the plan`, hint },
    ]);
  }
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    throw new ScenarioError(
      unknown.map((id) => ({
        code: 'unknownName',
        path: ['scenario'],
        value: id,
        expected: say`the id of a scenario of the plan`,
        hint: nameHint(id, known),
      })),
    );
  }
  return scenarios.filter(({ id }) => ids.includes(id));
}

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
