import type { Interval } from '../audit/Interval.js';
import type { Observation } from '../facts/Observation.js';

const calm = 6;

/** How far an index of prices can have moved in some years: fast over a few, slower over many. */
function farthest(years: number): Interval {
  let [low, high] = [1, 1];
  for (let year = 1; year <= years; year += 1) {
    low *= year <= calm ? 0.93 : 0.99;
    high *= year <= calm ? 1.32 : 1.15;
  }
  return { low, high };
}

/**
 * Where an index of prices can lie, by the years between its own and the one its unit sets at 100.
 *
 * @returns nothing where the unit names no year
 *
 * @example
 * plausibleIndex({ unit: 'index 2010=100', period: { from: 2011, to: 2011 } }) // => { low: 93, high: 132 }
 */
export function plausibleIndex({ unit, period }: Pick<Observation, 'unit' | 'period'>): Interval | undefined {
  const reference = /(?<!\d)\d{4}(?=\s*=\s*100(?!\d))/.exec(unit)?.[0];
  if (reference === undefined) return undefined;
  const years = period.to - Number(reference);
  const { low, high } = farthest(Math.abs(years));
  return years >= 0 ? { low: 100 * low, high: 100 * high } : { low: 100 / high, high: 100 / low };
}
