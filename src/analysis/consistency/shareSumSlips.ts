import { power } from '../../accounts/root.js';
import type { Target } from '../../plan/targets/Target.js';
import { writtenDecimals } from '../../plan/text/writtenDecimals.js';
import { slackOf } from '../verdictOf.js';
import type { ShareSumSlip } from './PlanSlip.js';

/**
 * Target shares of the same year whose ranges do not fit 100 % freely.
 *
 * Ranges of 19-20, 20-21 and 60-61 add up to between 99 and 102: three corners of them give 100, the middles do not.
 *
 * A sum is 100 where it misses it by no more than the scorecard lets the shares together miss their bounds.
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
  const shares = targets.filter(
    ({ indicator, kind, activity, isDeadline }) =>
      indicator === 'shareOfGrdp' && kind === 'share' && !isDeadline && activities.includes(activity),
  );
  const years = [...new Set(shares.flatMap(({ year }) => year ?? []))];
  return years.flatMap((year) =>
    slipOf(
      year,
      shares.filter((target) => target.year === year),
      activities,
    ),
  );
}

/** Of more shares than this the corners are too many for a sentence, and soon for any machine. */
const mostShares = 10;

function slipOf(year: number, targets: readonly Target[], activities: readonly string[]): ShareSumSlip[] {
  const unnamed = activities.filter((id) => targets.every(({ activity }) => activity !== id));
  const sum = (bound: (target: Target) => number) =>
    targets.reduce((total, target) => total + bound(target), 0);
  const lower = sum((target) => target.lower ?? 0);
  const upper = sum((target) => target.upper ?? 100) + 100 * unnamed.length;
  const slack = targets.reduce((total, target) => total + slackOf(target), 0);
  const missing = Math.max(lower - 100, 100 - upper);
  const slip = { kind: 'shareSum', year, targets, lower, upper, unnamed } as const;
  if (missing > slack) {
    const rounded = missing <= roundingOf(targets) + slack;
    return [{ ...slip, finding: 'impossible', corners: [], ...(rounded ? { rounded } : {}) }];
  }
  if (
    unnamed.length > 0 ||
    targets.some((target) => target.lower === undefined || target.upper === undefined)
  )
    return [];
  if (targets.length > mostShares) return [];
  const corners = cornersOf(targets).filter(
    (corner) => Math.abs(corner.reduce((total, share) => total + share, 0) - 100) <= slack,
  );
  const point = Math.min(100 - lower, upper - 100) <= slack;
  return [{ ...slip, finding: point ? 'onePoint' : 'partly', corners }];
}

/** Half a unit of the last decimal that each of the shares is written with: by so much they can all be rounded. */
function roundingOf(targets: readonly Target[]): number {
  return targets.reduce((total, { lower = 0, upper = lower }) => {
    const decimals = Math.max(...[lower, upper].map((bound) => writtenDecimals(String(bound))));
    return total + 0.5 / power(10, decimals);
  }, 0);
}

function cornersOf(targets: readonly Target[]): number[][] {
  return targets.reduce<number[][]>(
    (corners, { lower = 0, upper = 100 }) =>
      corners.flatMap((corner) => [...new Set([lower, upper])].map((share) => [...corner, share])),
    [[]],
  );
}
