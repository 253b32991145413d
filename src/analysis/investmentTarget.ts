import { socialInvestment } from '../plan/indicators/accountsIndicators.js';
import type { Target } from '../plan/targets/Target.js';

/**
 * Whether a target is the plan's for total social investment over all of its years, which its ratio to GRDP ties to the
 * accounts.
 *
 * @example
 * isInvestmentTotal({ indicator: 'socialInvestment', kind: 'periodTotal', unit: 'billion VND', activity: 'total' }) // => true
 */
export function isInvestmentTotal({
  indicator,
  kind,
  unit,
  activity,
  over,
}: Pick<Target, 'indicator' | 'kind' | 'unit' | 'activity' | 'over'>): boolean {
  return (
    indicator === socialInvestment &&
    kind === 'periodTotal' &&
    over === undefined &&
    unit === 'billion VND' &&
    activity === 'total'
  );
}
