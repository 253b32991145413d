import type { Target } from '../../plan/targets/Target.js';
import type { PlanCase } from '../../projection/PlanCase.js';
import { actualValues } from './actualValues.js';

/**
 * What was published last of the actual value of a target. A scenario marked as the actual may end elsewhere: it starts from
 * the base of one vintage and grows by the rates of another.
 *
 * @unit that of the target
 * @returns nothing where none was published
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2021-2025');
 * const targets = folder.plan.targets.filter((target) => target.id === 'grdp-per-capita');
 * targets.map((target) => publishedLast(target, folder)) // => [2900]
 */
export function publishedLast(
  target: Target,
  planCase: Pick<PlanCase, 'plan' | 'dataset'>,
): number | undefined {
  return actualValues(target, planCase).find(({ latest }) => latest)?.value;
}
