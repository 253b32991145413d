import type { Finding, FindingRow, StatedFigure } from '../audit/Finding.js';
import type { Observation } from '../facts/Observation.js';
import { kindsOfYears } from '../kindsOfYears.js';
import { countryPath } from '../sizes/countryPath.js';
import { plausibleRange } from '../sizes/plausibleRange.js';
import { slipInWholeThings } from '../sizes/slipInWholeThings.js';
import { unitLimits } from '../sizes/unitLimits.js';
import type { Target } from '../targets/Target.js';
import { writtenPosition } from '../targets/targetsByYear.js';
import { growthYardsticks } from './targetGrowth.js';
import { targetLimits } from './targetLimits.js';
import type { WrittenPlan } from './WrittenPlan.js';
import { around, decimalsOf, doubtAbout, sizeDoubt, type Yardstick } from './Yardstick.js';

/**
 * Bounds of targets of the wrong order of magnitude or sign: by what their kind and unit allow, by each other, by the
 * figures known of the same indicator, and by other targets of the same kind.
 */
export function targetDoubts(written: WrittenPlan): Finding[] {
  return written.plan.targets.flatMap((target, position) => {
    const bounds = boundsOf(target, position, written);
    const found = bounds.flatMap((bound) => {
      const slip = isCounted(target) ? slipInWholeThings(bound.value, bound.unit, bound.decimals) : undefined;
      if (slip !== undefined) return [doubtAbout('targetSize', bound, { slip })];
      return sizeDoubt('targetSize', bound, yardsticksOf(bound, target, written));
    });
    return found.length > 0 ? found.slice(0, 1) : betweenBounds(bounds, target);
  });
}

/** Levels are counted; yearly changes may be averages. */
const isCounted = ({ kind }: Target) => kind === 'level' || kind === 'levelEveryYear' || kind === 'increment';

function boundsOf(target: Target, position: number, { plan, placeOf }: WrittenPlan): StatedFigure[] {
  const { id, unit, point } = target;
  // The bound of a place is a published figure: nobody wrote it.
  if (target.rank !== undefined) return [];
  // Of a point with a tolerance, the point alone is written.
  const [lower, upper] = point === undefined ? [target.lower, target.upper] : [point];
  const single = lower === undefined || upper === undefined;
  return [lower, upper].flatMap((value, side) => {
    if (value === undefined) return [];
    const inRange = single ? [] : [side];
    const keys =
      target.writtenAs === undefined
        ? [single ? 'value' : 'range', ...inRange]
        : ['byYear', String(target.year), ...inRange];
    const place = placeOf?.('plan', ['targets', writtenPosition(plan.targets, position), ...keys]);
    const own = { document: 'plan', id, keys, value, unit, decimals: decimalsOf(value) } as const;
    return [place === undefined ? own : { ...own, place }];
  });
}

function yardsticksOf({ value }: StatedFigure, target: Target, written: WrittenPlan): Yardstick[] {
  const { plan } = written;
  const limits = targetLimits(target, written);
  const known = knownLevels(target, written);
  const alike = plan.targets.filter((other) => other !== target && isAlike(other, target));
  return [
    ...(limits === undefined ? [] : [{ limits }]),
    ...byFigures(value, known, written),
    ...growthYardsticks(target, written),
    ...(alike.length >= 2 ? bySiblings(alike) : []),
  ];
}

/** A figure that a target can be held against, in the unit of the target. */
interface KnownLevel {
  readonly row: Observation;
  readonly value: number;
}

/** The two published levels nearest in time to that of a target; figures per person in VND at the rate of their year. */
function knownLevels(target: Target, { plan, dataset }: WrittenPlan): KnownLevel[] {
  const { kind, indicator, activity, unit, year = plan.period.to } = target;
  if (!kindsOfYears.includes(kind)) return [];
  const inUnit = (row: Observation) => {
    if (row.unit === unit) return row.value;
    const rate = unit === 'USD per person' ? countryPath('exchangeRate', row.period.to) : undefined;
    return row.unit === 'million VND per person' && rate !== undefined ? (1e6 * row.value) / rate : undefined;
  };
  return dataset.observations
    .filter(
      (row) =>
        row.region === plan.region.id &&
        row.indicator === indicator &&
        row.activity === activity &&
        row.period.to <= year &&
        isPossible(row),
    )
    .flatMap((row) => {
      const value = inUnit(row);
      return value === undefined ? [] : [{ row, value }];
    })
    .toSorted((a, b) => b.row.period.to - a.row.period.to)
    .slice(0, 2);
}

/** A figure that is itself of the wrong size says nothing of a target. */
function isPossible(row: Observation): boolean {
  const range = plausibleRange({ ...row, isOwn: true }) ?? unitLimits(row.unit);
  return range === undefined || (row.value >= range.low && row.value <= range.high);
}

/** Things so few that a plan may well multiply them. */
const few = 20;

function byFigures(value: number, known: readonly KnownLevel[], { dataset }: WrittenPlan): Yardstick[] {
  const values = known.map((level) => level.value);
  const times = Math.min(...values) < few && Number.isInteger(value) ? 25 : 5;
  const [limits, fits] = [around(values, times), around(values, 3)];
  if (limits === undefined || fits === undefined) return [];
  const rows = known.map(({ row: observation }): FindingRow => {
    const place = dataset.written?.get(observation)?.place;
    return place === undefined ? { observation } : { observation, place };
  });
  return [{ limits, fits, rows }];
}

/** Targets that are worded alike, such as three yearly reductions in per cent. */
const isAlike = (other: Target, target: Target) =>
  target.kind === 'yearlyReduction' && other.kind === target.kind && other.direction === target.direction;

function bySiblings(alike: readonly Target[]): Yardstick[] {
  const values = alike.flatMap(({ lower, upper }) => [lower ?? [], upper ?? []].flat());
  const [limits, fits] = [around(values, 5), around(values, 1.5)];
  return limits === undefined || fits === undefined ? [] : [{ limits, fits }];
}

/** Two bounds of one target that are ten or more times apart, or on both sides of zero, where a slip explains it. */
function betweenBounds([lower, upper]: readonly StatedFigure[], { direction }: Target): Finding[] {
  if (lower === undefined || upper === undefined) return [];
  if (direction === 'within' && lower.value === -upper.value) return [];
  const [slipped, other] =
    lower.decimals > upper.decimals || lower.value < 0 ? [lower, upper] : [upper, lower];
  const [limits, fits] = [around([other.value], 3), around([other.value], 1.7)];
  return limits === undefined || fits === undefined
    ? []
    : sizeDoubt('targetSize', slipped, [{ limits, fits }]);
}
