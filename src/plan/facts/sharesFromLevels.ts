import type { Observation } from './Observation.js';

/**
 * The shares of activities in GRDP that levels at current prices give, where no shares are published.
 *
 * @formula share = 100 · level of the activity / level of the whole
 * @unit percent
 * @param levels - GRDP at current prices of one year and vintage, of activities and of the whole
 * @returns nothing where the whole is not known
 *
 * @example
 * sharesFromLevels([]) // => []
 */
export function sharesFromLevels(levels: readonly Observation[]): Observation[] {
  const whole = levels.find(({ activity }) => activity === 'total');
  if (whole === undefined || whole.value <= 0) return [];
  return levels
    .filter(({ activity }) => activity !== 'total')
    .map((level) => ({
      ...level,
      indicator: 'shareOfGrdp',
      unit: 'percent',
      value: (100 * level.value) / whole.value,
      status: 'derived',
    }));
}
