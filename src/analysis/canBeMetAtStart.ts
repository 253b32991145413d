import type { Indicator } from '../plan/indicators/Indicator.js';
import { natureOfSeries } from '../plan/indicators/natureOfSeries.js';
import type { Target } from '../plan/targets/Target.js';

/**
 * Whether a target can be met in the base year already: one of a level or a share. A place of the base year would be among
 * the figures of that year, and a rate of change is of its own year alone: growth of last year meets no target for one to
 * come.
 *
 * @param target - of a plan
 * @param plan - its indicators
 *
 * @example
 * const growth = { kind: 'level', indicator: 'growthRate', unit: 'percent' } as const;
 * canBeMetAtStart(growth, { indicators: [] }) // => false
 * canBeMetAtStart({ ...growth, indicator: 'urbanisation' }, { indicators: [] }) // => true
 */
export function canBeMetAtStart(
  { kind, rank, indicator, unit }: Pick<Target, 'kind' | 'rank' | 'indicator' | 'unit'>,
  { indicators }: { readonly indicators: readonly Indicator[] },
): boolean {
  if (rank !== undefined || (kind !== 'level' && kind !== 'share')) return false;
  return natureOfSeries(indicator, unit, indicators).nature !== 'rate';
}
