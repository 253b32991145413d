import { withAccounts } from '../plan/scenarios/hasAccounts.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import type { SimulationResult } from '../projection/PlanCase.js';

/** The scenario that stands for the plan, and why it does. */
export interface PlanScenario {
  readonly scenario: Scenario;
  /**
   * `marked`: scenarios.yaml says so. `middle`: the middle one of those that could stand for the plan, in the order of
   * scenarios.yaml. `only`: there is no other.
   */
  readonly chosen: 'marked' | 'middle' | 'only';
  /** How many could stand for the plan. */
  readonly of: number;
}

/**
 * The one scenario of a run that stands for the plan: the one marked `plan: true`; otherwise the middle one of those
 * that follow a total and a structure, as a plan sets them; where none does, the middle one of all but the actual.
 *
 * @returns nothing where the run holds no scenario but the actual
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const { scenario, chosen, of } = planScenario(result) ?? {};
 * [scenario?.id, chosen, of] // => ['plan-8.5', 'middle', 3]
 */
export function planScenario({ scenarios }: Pick<SimulationResult, 'scenarios'>): PlanScenario | undefined {
  const pathways = scenarios.filter(({ isActual }) => !isActual);
  const own = withAccounts(pathways);
  const structured = own.filter(({ growth }) => growth.closure === 'byTotalAndStructure');
  const candidates = structured.length > 0 ? structured : own;
  const of = candidates.length;
  const scenario = candidates[Math.floor((of - 1) / 2)];
  const marked = pathways.find(({ standsForPlan }) => standsForPlan);
  if (marked !== undefined) return { scenario: marked, chosen: 'marked', of };
  if (scenario === undefined) return undefined;
  return { scenario, chosen: of === 1 ? 'only' : 'middle', of };
}

/**
 * The scenario of a run that is what happened in fact; nothing where the run holds none.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * actualScenario(result)?.id // => 'outturn'
 */
export function actualScenario({ scenarios }: Pick<SimulationResult, 'scenarios'>): Scenario | undefined {
  return scenarios.find(({ isActual }) => isActual);
}
