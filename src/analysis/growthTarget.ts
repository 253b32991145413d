import type { Target } from '../plan/targets/Target.js';

/**
 * Whether a target is the plan's for the growth of GRDP: on average over all of its years, and of no activity alone.
 *
 * @example
 * isGrowthTarget({ kind: 'averageGrowth', indicator: 'grdp', activity: 'total' }) // => true
 * isGrowthTarget({ kind: 'averageGrowth', indicator: 'grdp', activity: 'services' }) // => false
 */
export function isGrowthTarget({
  kind,
  indicator,
  activity,
  over,
}: Pick<Target, 'kind' | 'indicator' | 'activity' | 'over'>): boolean {
  return kind === 'averageGrowth' && indicator === 'grdp' && activity === 'total' && over === undefined;
}
