import type { ShockDraft } from './ShockDraft.js';

/**
 * The factor by which a shock multiplies a level in a year.
 *
 * @example
 * shockFactor({ on: 'services', year: 2018, size: -0.2, effect: 'oneOff', recoverBy: 2020 }, 2019) // => 0.9
 */
export function shockFactor(
  { year: start, size, effect, recoverBy = start + 1 }: ShockDraft,
  year: number,
): number {
  if (year < start) return 1;
  if (effect === 'lasting') return 1 + size;
  if (year >= recoverBy) return 1;
  return 1 + (size * (recoverBy - year)) / (recoverBy - start);
}
