import type { Interval } from '../audit/Interval.js';

/** What a province can have of some things, from one to the most that any has. */
const most: ReadonlyMap<string, number> = new Map([
  ['communes', 700],
  ['xã', 700],
  ['schools', 4000],
  ['trường', 4000],
  ['ha', 1_700_000],
  ['per 10,000 people', 200],
  ['trên 1 vạn dân', 200],
]);

/**
 * What a province can have of things counted in a unit.
 *
 * @returns nothing for units of which nothing is known
 *
 * @example
 * unitLimits('communes') // => { low: 0.5, high: 700 }
 */
export function unitLimits(unit: string): Interval | undefined {
  const high = most.get(unit.trim().toLowerCase());
  return high === undefined ? undefined : { low: 0.5, high };
}
