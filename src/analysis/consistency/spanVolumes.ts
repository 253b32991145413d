import type { BaseAccounts } from '../../plan/facts/BaseAccounts.js';
import { volumeWeights } from '../../plan/facts/baseVolumes.js';
import type { Period } from '../../plan/Period.js';
import type { Target } from '../../plan/targets/Target.js';
import type { LinearExpression, LinearRow } from '../linear/LinearSystem.js';
import type { AccountsColumns } from './accountsColumns.js';
import type { Measured } from './Constraint.js';
import { smallest } from './figureRange.js';
import { openRatio } from './openRatio.js';
import { yearlyChangeScale } from './unitScale.js';

/** Volumes of years within a plan, as columns behind those of its last year. */
export interface SpanVolumes {
  /** All columns, those of the last year included. */
  readonly count: number;
  /** That none of these levels vanishes. */
  readonly rows: readonly LinearRow[];
  /** What a target for growth over some years of the plan, or in one of them, speaks of; nothing for other targets. */
  readonly figureOf: (target: Target) => Measured | undefined;
}

/**
 * The years that targets for the growth of GRDP over some years of a plan begin and end with. Between them nothing is known
 * of volumes but what the targets say, so that growth over all years and over parts of them must fit together.
 *
 * @formula volume of the last of the years - (1 + growth)^years · volume of the year before them
 * @param targets - of the plan
 * @param columns - of the last year
 * @param options - `base` and the `period` of the plan
 */
export function spanVolumes(
  targets: readonly Target[],
  columns: AccountsColumns,
  { base, period }: { readonly base: BaseAccounts; readonly period: Period },
): SpanVolumes {
  const weights = new Map(
    volumeWeights(base).map((weight, position) => [base.activities[position] ?? '', weight]),
  );
  const spans = targets.flatMap((target) => spanOf(target, base) ?? []);
  const within = [...new Set(spans.flatMap(({ from, to }) => [from - 1, to]))]
    .filter((year) => year > base.year && year < period.to)
    .sort((a, b) => a - b);
  const size = base.activities.length;
  const volumeOf = (activity: string, year: number): LinearExpression => {
    if (year === base.year) return [[0, weights.get(activity) ?? 0]];
    if (year === period.to) return columns.volume[activity] ?? [];
    return [[columns.count + within.indexOf(year) * size + base.activities.indexOf(activity), 1]];
  };
  const volumes = (target: Pick<Target, 'activity' | 'activities'>, year: number): LinearExpression => {
    if (target.activity !== 'total')
      return (target.activities ?? [target.activity]).flatMap((activity) => volumeOf(activity, year));
    if (year === base.year) return [[0, 1]];
    return year === period.to
      ? columns.totalVolume
      : base.activities.flatMap((activity) => volumeOf(activity, year));
  };
  return {
    count: columns.count + within.length * size,
    rows: within.map((year) => ({
      owners: [],
      terms: [...volumes({ activity: 'total' }, year), [0, -smallest]],
      sign: '>=',
    })),
    figureOf: (target) => {
      const span = spanOf(target, base);
      if (span === undefined) return undefined;
      return {
        ratio: { numerator: volumes(target, span.to), denominator: volumes(target, span.from - 1) },
        scale: yearlyChangeScale(span.to - span.from + 1),
        least: openRatio,
      };
    },
  };
}

/** The years of a target for the growth of GRDP, or of activities that the base knows, over some years or in one. */
function spanOf(target: Target, { activities, year: start }: BaseAccounts): Period | undefined {
  const { kind, indicator, activity, activities: group = [activity], year, over, isDeadline } = target;
  if (activity !== 'total' && group.some((one) => !activities.includes(one))) return undefined;
  const isInYear = kind === 'level' && indicator === 'growthRate' && isDeadline !== true;
  const ofYear = isInYear && year !== undefined ? { from: year, to: year } : undefined;
  const span = kind === 'averageGrowth' && indicator === 'grdp' ? over : ofYear;
  return span === undefined || span.from <= start ? undefined : span;
}
