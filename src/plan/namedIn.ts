import type { Named } from '../errors/Message.js';
import { withParts } from './activityParts.js';
import type { Plan } from './Plan.js';

/**
 * A series or an activity by its id, with the label that a plan gives it.
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * namedIn(plan, 'services').label?.vi.length // => 7
 */
export function namedIn(
  { activities = [], indicators }: Partial<Pick<Plan, 'activities'>> & Pick<Plan, 'indicators'>,
  id: string,
): Named {
  const label = [...indicators, ...withParts(activities)].find((one) => one.id === id)?.label;
  return label === undefined ? { id } : { id, label };
}
