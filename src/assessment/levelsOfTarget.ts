import type { Target } from '../plan/Target.js';
import type { ResultRow } from '../projection/ResultRow.js';
import type { LevelsByYear } from './targetValue.js';

/**
 * The yearly levels a target speaks of, out of the rows of one scenario.
 *
 * Average growth of GRDP is of volumes, at constant prices; every other target is read at current prices, or
 * where prices play no part.
 */
export function levelsOfTarget(target: Target, rows: readonly ResultRow[]): LevelsByYear {
  const ofVolume = target.kind === 'averageGrowth' && target.indicator === 'grdp';
  const unitCounts = target.kind === 'level' || target.kind === 'share' || target.kind === 'levelEveryYear';
  return new Map(
    rows
      .filter(
        ({ indicator, activity, priceBasis, unit }) =>
          indicator === target.indicator &&
          activity === target.activity &&
          (!unitCounts || unit === target.unit) &&
          priceBasis.startsWith('constant') === ofVolume,
      )
      .map(({ year, value }) => [year, value]),
  );
}
