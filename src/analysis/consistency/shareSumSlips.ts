import type { Target } from '../../plan/Target.js';
import type { ShareSumSlip } from './PlanSlip.js';

/** Sums closer than this to 100 are 100. */
const rounding = 1e-9;

/**
 * Shares promised for the same year whose ranges do not fit 100 % freely.
 *
 * Ranges of 19-20, 20-21 and 60-61 add up to between 99 and 102: three corners of them give 100, the middles do not.
 *
 * @formula sum of lower bounds <= 100 <= sum of upper bounds
 * @param targets - of the plan
 * @param activities - components of the base
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * const activities = ['agriculture', 'industryConstruction', 'services'];
 * shareSumSlips(plan.targets, activities).flatMap((slip) => slip.corners) // => [[19, 20, 61], [19, 21, 60], [20, 20, 60]]
 */
export function shareSumSlips(targets: readonly Target[], activities: readonly string[]): ShareSumSlip[] {
  const promised = targets.filter(
    ({ indicator, kind, activity }) =>
      indicator === 'shareOfGrdp' && kind === 'share' && activities.includes(activity),
  );
  const years = [...new Set(promised.flatMap(({ year }) => year ?? []))];
  return years.flatMap((year) =>
    slipOf(
      year,
      promised.filter((target) => target.year === year),
      activities,
    ),
  );
}

function slipOf(year: number, targets: readonly Target[], activities: readonly string[]): ShareSumSlip[] {
  const unnamed = activities.filter((id) => targets.every(({ activity }) => activity !== id));
  const sum = (bound: (target: Target) => number) =>
    targets.reduce((total, target) => total + bound(target), 0);
  const lower = sum((target) => target.lower ?? 0);
  const upper = sum((target) => target.upper ?? 100) + 100 * unnamed.length;
  if (lower > 100 + rounding || upper < 100 - rounding)
    return [{ kind: 'shareSum', year, targets, lower, upper, unnamed, finding: 'impossible', corners: [] }];
  if (
    unnamed.length > 0 ||
    targets.some((target) => target.lower === undefined || target.upper === undefined)
  )
    return [];
  const corners = cornersOf(targets).filter(
    (corner) => Math.abs(corner.reduce((total, share) => total + share, 0) - 100) < rounding,
  );
  const point = Math.min(100 - lower, upper - 100) < rounding;
  const finding = point ? 'onePoint' : 'partly';
  return [{ kind: 'shareSum', year, targets, lower, upper, unnamed, finding, corners }];
}

function cornersOf(targets: readonly Target[]): number[][] {
  return targets.reduce<number[][]>(
    (corners, { lower = 0, upper = 100 }) =>
      corners.flatMap((corner) => [...new Set([lower, upper])].map((share) => [...corner, share])),
    [[]],
  );
}
