import type { SimulationResult } from '../projection/simulatePlan.js';

/** The scenario that stands for the plan, and the one that stands for what happened. */
export interface PlanCases {
  readonly plan?: string;
  readonly outturn?: string;
}

/**
 * Which scenarios stand for the plan and for its outcome where nobody names them: the middle one of those that follow
 * a total and a structure, as a plan promises them, and the one whose id is `outturn`.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * planCases(result) // => { plan: 'plan-8.5', outturn: 'outturn' }
 */
export function planCases({ scenarios }: Pick<SimulationResult, 'scenarios'>): PlanCases {
  const promised = scenarios.filter(({ growth }) => growth.closure === 'byTotalAndStructure');
  const plan = promised[Math.floor((promised.length - 1) / 2)]?.id;
  const outturn = scenarios.find(({ id }) => id === 'outturn')?.id;
  return {
    ...(plan === undefined ? {} : { plan }),
    ...(outturn === undefined ? {} : { outturn }),
  };
}
