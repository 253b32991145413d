import type { DoubtedEvent } from '../../plan/scenarios/Doubt.js';
import { shockFactor } from '../../plan/scenarios/shockFactor.js';

/**
 * The factor by which an event that begins in a year multiplies the level of another.
 *
 * @example
 * const event = { size: -0.2, lasts: 2, on: 'services' };
 * [2016, 2017, 2018].map((year) => eventFactor(event, 2016, year)) // => [0.8, 0.9, 1]
 */
export function eventFactor(
  { on, size, lasts }: Pick<DoubtedEvent, 'on' | 'size' | 'lasts'>,
  begin: number,
  year: number,
): number {
  return shockFactor({ on, year: begin, size, effect: 'oneOff', recoverBy: begin + lasts }, year);
}
