import type { Interval } from '../audit/Interval.js';
import { countedThings, dividedThings } from '../vocabulary/countedThings.js';

/** What a province can have of some things, from one to the most that any has. */
const limits: ReadonlyMap<string, number> = new Map(
  [...countedThings, ...dividedThings].flatMap(({ spellings, most }) =>
    most === undefined ? [] : spellings.map((spelling): [string, number] => [spelling, most]),
  ),
);

/**
 * What a province can have of things counted in a unit.
 *
 * @returns nothing for units of which nothing is known
 *
 * @example
 * unitLimits('communes') // => { low: 0.5, high: 700 }
 */
export function unitLimits(unit: string): Interval | undefined {
  const high = limits.get(unit.trim().toLowerCase());
  return high === undefined ? undefined : { low: 0.5, high };
}
