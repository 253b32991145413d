import type { Finding, FindingKind, FindingRow, StatedFigure } from '../audit/Finding.js';
import type { Interval } from '../audit/Interval.js';
import { likelySlip } from '../sizes/likelySlip.js';
import { comesWhole } from '../sizes/slipInWholeThings.js';

/** What a number of the plan is held against. */
export interface Yardstick {
  /** Outside this range the number is doubtful. */
  readonly limits: Interval;
  /** Where it should lie, if that is known more closely: then it is doubtful only where a slip would bring it there. */
  readonly fits?: Interval;
  /** The figures that say so. */
  readonly rows?: readonly FindingRow[];
  /** Whether it is doubtful below its limits only with more decimals than is usual. */
  readonly mayBeSmall?: boolean;
}

/**
 * What the first yardstick that a number fails has to say of it.
 *
 * @param stated - a bound of a target, or an assumption
 */
export function sizeDoubt(
  kind: Extract<FindingKind, 'targetSize' | 'assumptionSize'>,
  stated: StatedFigure,
  yardsticks: readonly Yardstick[],
): Finding[] {
  if (stated.value === 0) return [];
  const failed = yardsticks.find((yardstick) => fails(stated, yardstick));
  if (failed === undefined) return [];
  const { limits, fits, rows = [] } = failed;
  const slip = slipOf(stated, failed);
  return [
    doubtAbout(kind, stated, { rows, plausible: fits ?? limits, ...(slip === undefined ? {} : { slip }) }),
  ];
}

/** A doubt about a number of the plan, with what is known of it. */
export function doubtAbout(
  kind: Extract<FindingKind, 'targetSize' | 'assumptionSize'>,
  stated: StatedFigure,
  known: Partial<Pick<Finding, 'rows' | 'plausible' | 'slip'>>,
): Finding {
  const { value, decimals, unit } = stated;
  const arithmetic = [
    [
      { value, decimals },
      { of: 'unit' as const, id: unit },
    ],
  ];
  return { kind, weight: 'doubt', rows: [], stated, arithmetic, decimals: 0, ...known };
}

function fails(stated: StatedFigure, yardstick: Yardstick): boolean {
  const { limits, fits, mayBeSmall = false } = yardstick;
  const { value } = stated;
  if (value >= limits.low && value <= limits.high) return false;
  const slip = slipOf(stated, yardstick);
  if (fits !== undefined && slip === undefined) return false;
  const isSmaller = slip !== undefined && Math.abs(value) < Math.abs(slip.value);
  return !mayBeSmall || !isSmaller || slip.kind === 'sign';
}

/** A scenario may add 14.5 schools a year, as an average; a target asks for whole ones. */
const slipOf = ({ document, value, decimals, unit }: StatedFigure, { limits, fits }: Yardstick) =>
  likelySlip(value, fits ?? limits, {
    decimals,
    inPercent: unit === 'percent',
    isWhole: document === 'plan' && comesWhole(unit),
  });

/** A range around some figures of one sign, widened to both sides by a factor. */
export function around(values: readonly number[], factor: number): Interval | undefined {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0 || low * high <= 0) return undefined;
  return low > 0 ? { low: low / factor, high: high * factor } : { low: low * factor, high: high / factor };
}

/** Digits after the decimal mark of a number as it was written, but for zeros at its end. */
export function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : (/\.(\d+)/.exec(String(value))?.[1]?.length ?? 0);
}
