import { power, root } from '../../accounts/root.js';
import type { BaseAccounts } from '../../plan/facts/BaseAccounts.js';
import { volumeWeights } from '../../plan/facts/baseVolumes.js';
import type { Target } from '../../plan/targets/Target.js';
import { slackOf } from '../verdictOf.js';
import type { GrowthSumSlip } from './PlanSlip.js';

/**
 * Target growth of components that cannot give the target growth of the whole, whatever the prices.
 *
 * Growth of the whole is a mean of the growth of the parts: it cannot lie beyond all of them. A component without a
 * target can grow without limit, or lose all it has. Where every component has a target that says "at least", nothing is
 * impossible; that together they fall short of the whole at these targets is told all the same.
 *
 * @formula (sum of base weight · (1 + growth)^years)^(1/years) - 1
 * @unit per cent a year
 * @param targets - of the plan
 * @param base - whose components are weighed
 * @param years - from the base to the last year
 */
export function growthSumSlips(
  targets: readonly Target[],
  base: Pick<BaseAccounts, 'activities' | 'shares' | 'constantPrices'>,
  years: number,
): GrowthSumSlip[] {
  const { activities } = base;
  const weights = volumeWeights(base);
  const growth = targets.filter(
    ({ kind, indicator, over }) => kind === 'averageGrowth' && indicator === 'grdp' && over === undefined,
  );
  const whole = growth.find(({ activity }) => activity === 'total');
  const parts = growth.filter(({ activity }) => activities.includes(activity));
  if (whole === undefined || parts.length === 0) return [];
  const together = (bound: 'lower' | 'upper') =>
    activities.reduce((sum, activity, position) => {
      const rate = parts.find((part) => part.activity === activity)?.[bound];
      const open = bound === 'lower' ? 0 : Number.POSITIVE_INFINITY;
      return sum + (weights[position] ?? 0) * (rate === undefined ? open : power(1 + rate / 100, years));
    }, 0);
  const [low, high] = [together('lower'), together('upper')];
  const lower = low <= 0 ? -100 : 100 * (root(low, years) - 1);
  const upper = Number.isFinite(high) && high > 0 ? 100 * (root(high, years) - 1) : undefined;
  const beyond =
    (whole.upper !== undefined && lower > whole.upper + slackOf(whole)) ||
    (whole.lower !== undefined && upper !== undefined && upper < whole.lower - slackOf(whole));
  const short = shortOf(whole, together, { parts, activities, years });
  if (!beyond && short === undefined) return [];
  if (!beyond && short !== undefined)
    return [{ kind: 'growthSum', targets: [whole, ...parts], lower: short, upper: short, isShort: true }];
  return [
    { kind: 'growthSum', targets: [whole, ...parts], lower, ...(upper === undefined ? {} : { upper }) },
  ];
}

interface Components {
  readonly parts: readonly Target[];
  readonly activities: readonly string[];
  readonly years: number;
}

/** Growth of the whole with every component just at its target, per cent, where that is below its own least. */
function shortOf(
  whole: Target,
  together: (bound: 'lower' | 'upper') => number,
  { parts, activities, years }: Components,
): number | undefined {
  const isOpen = parts.some(({ lower, upper }) => upper === undefined && lower !== undefined);
  const isEach = activities.every((activity) => parts.some((part) => part.activity === activity));
  if (!isOpen || !isEach || whole.lower === undefined) return undefined;
  if (parts.some(({ lower, upper }) => upper !== undefined && upper !== lower)) return undefined;
  const level = together('lower');
  const growth = level <= 0 ? -100 : 100 * (root(level, years) - 1);
  return growth < whole.lower - slackOf(whole) ? growth : undefined;
}
