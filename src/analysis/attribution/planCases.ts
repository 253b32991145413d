import type { SimulationResult } from '../../projection/simulatePlan.js';

/** The scenario that stands for the plan, and the one that stands for what happened. */
export interface PlanCases {
  readonly plan?: string;
  readonly outcome?: string;
}

/**
 * Which scenarios stand for the plan and for its outcome where nobody names them: the middle one of those that follow
 * a total and a structure, as a plan promises them, and the one that is marked as the outcome.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * planCases(result) // => { plan: 'plan-8.5', outcome: 'outturn' }
 */
export function planCases({ scenarios }: Pick<SimulationResult, 'scenarios'>): PlanCases {
  const promised = scenarios.filter(({ growth }) => growth.closure === 'byTotalAndStructure');
  const plan = promised[Math.floor((promised.length - 1) / 2)]?.id;
  const outcome = scenarios.find(({ isOutcome }) => isOutcome)?.id;
  return {
    ...(plan === undefined ? {} : { plan }),
    ...(outcome === undefined ? {} : { outcome }),
  };
}
