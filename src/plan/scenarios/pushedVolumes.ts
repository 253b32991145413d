import { type Message, say } from '../../errors/Message.js';
import { wholesOfParts } from '../activityParts.js';
import type { Plan } from '../Plan.js';
import type { Scenario } from './Scenario.js';

/**
 * The volumes that a shock or an event can push: the total always, which pushes every activity alike, and each activity
 * where growth is given by activity.
 *
 * @example
 * pushedVolumes({ closure: 'byActivity', rates: { farming: [], services: [] } }) // => ['total', 'farming', 'services']
 */
export function pushedVolumes(growth: Scenario['growth']): string[] {
  if (growth.closure === 'withoutAccounts') return [];
  if (growth.closure !== 'byActivity') return ['total'];
  const { rates, residual } = growth;
  return ['total', ...Object.keys(rates), ...(residual === undefined ? [] : [residual.activity])];
}

/** A part has no path that a push of its own could move: its activity decides what there is to share. */
export function pushedPartHint(on: string, { activities }: Plan): Message | undefined {
  const whole = wholesOfParts(activities).get(on);
  return whole === undefined
    ? undefined
    : say`${on} is a part of ${whole}: a shock on ${whole} falls on all its parts alike.`;
}
