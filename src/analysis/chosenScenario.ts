import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import { nameHint } from '../plan/text/nearestName.js';
import type { SimulationResult } from '../projection/PlanCase.js';
import { actualScenario, planScenario } from './planScenario.js';

/**
 * The scenario that an option names; where it names none the one that stands for the plan, and the actual where the run
 * holds nothing else.
 *
 * @throws ScenarioError for a scenario that the run does not hold, with the nearest name, and for a run without any
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * [chosenScenario(result).id, chosenScenario(result, 'plan-9').id] // => ['plan-8.5', 'plan-9']
 */
export function chosenScenario(result: Pick<SimulationResult, 'scenarios'>, id?: string): Scenario {
  const found =
    id === undefined
      ? (planScenario(result)?.scenario ?? actualScenario(result))
      : result.scenarios.find((scenario) => scenario.id === id);
  if (found !== undefined) return found;
  const head = { path: ['scenario'], expected: say`the id of a simulated scenario` };
  if (id === undefined) throw new ScenarioError([{ ...head, code: 'missing' }]);
  const known = result.scenarios.map((scenario) => scenario.id);
  throw new ScenarioError([{ ...head, code: 'unknownName', value: id, hint: nameHint(id, known) }]);
}
