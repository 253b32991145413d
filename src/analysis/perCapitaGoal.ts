import type { Plan } from '../plan/Plan.js';
import type { Target } from '../plan/Target.js';

/**
 * The plan's goal for the level of GRDP per capita, in USD where it has one, otherwise in VND; nothing where it promises neither.
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * perCapitaGoal(plan)?.lower // => 2600
 */
export function perCapitaGoal({ targets }: Plan): Target | undefined {
  const goals = targets.filter(({ indicator, kind }) => indicator === 'grdpPerCapita' && kind === 'level');
  return goals.find(({ unit }) => unit === 'USD per person') ?? goals[0];
}
