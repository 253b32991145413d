import type { Interval } from '../audit/Interval.js';
import type { Slip } from './Slip.js';

const factors = [10, 100, 1000, 1e4, 1e6, 1e9];
const thousands = [1000, 1e6, 1e9];

/** Below this lies what grows in a year; shares may be larger. */
const mostOfRates = 90;

/** How a figure was written. */
export interface WrittenSize {
  /** Digits after its decimal mark: three of them may be thousands. */
  readonly decimals: number;
  readonly inPercent: boolean;
  /** It counts things that come only whole. */
  readonly isWhole?: boolean;
}

/**
 * The slip that would explain a figure outside the range where it should lie: a lost sign, an index with the year before = 100 in
 * place of a rate, a quotient on its head, a point that parts thousands, a power of ten. Of several powers that would bring it there, the one counts that brings it nearest the middle.
 *
 * @param value - the figure
 * @param range - where it should lie
 * @returns nothing where none would bring it there
 *
 * @example
 * likelySlip(26.375, { low: 5000, high: 90000 }, { decimals: 3, inPercent: false }) // => { kind: 'thousandsPoint', value: 26375 }
 * likelySlip(108.5, { low: -8, high: 22 }, { decimals: 1, inPercent: true }) // => { kind: 'index', value: 8.5 }
 * likelySlip(-8.5, { low: 5, high: 12 }, { decimals: 1, inPercent: true }) // => { kind: 'sign', value: 8.5 }
 */
export function likelySlip(
  value: number,
  range: Interval,
  { decimals, inPercent, isWhole = false }: WrittenSize,
): Slip | undefined {
  const fits = (candidate: number) => candidate >= range.low && candidate <= range.high;
  if (value === 0 || fits(value)) return undefined;
  // What is only bounded above explains no sign.
  if (range.low !== Number.NEGATIVE_INFINITY && fits(-value)) return { kind: 'sign', value: -value };
  const growth = Number((value - 100).toFixed(10));
  if (inPercent && value > 100 && range.high < mostOfRates && fits(growth))
    return { kind: 'index', value: growth };
  if (value > 0 && value < 1 / range.low && range.low > 1000 && fits(1 / value))
    return { kind: 'inverse', value: Number((1 / value).toPrecision(4)) };
  const thousand = scaled(value, 1000);
  if (decimals === 3 && fits(thousand)) return { kind: 'thousandsPoint', value: thousand };
  const found = factors
    .flatMap((factor) => [factor, 1 / factor].map((move) => ({ factor, value: scaled(value, move) })))
    .filter((candidate) => fits(candidate.value) && (!isWhole || Number.isInteger(candidate.value)))
    .toSorted((a, b) => distance(a.value, range) - distance(b.value, range))[0];
  if (found === undefined) return undefined;
  const byHundred = inPercent && found.factor === 100 ? 'perCent' : 'shiftedPoint';
  return { kind: thousands.includes(found.factor) ? 'thousandfold' : byHundred, value: found.value };
}

/** A value times a power of ten, as its digits say it: 26.375 by 1000 is 26375. */
const scaled = (value: number, factor: number) =>
  Number((factor >= 1 ? value * factor : value / (1 / factor)).toPrecision(15));

/** How many times a value lies from the middle of a range of one sign; from the other kind of range, how large it is not. */
function distance(value: number, { low, high }: Interval): number {
  if (low * high <= 0) return 1 / Math.abs(value);
  const middle = Math.sqrt(low * high);
  return Math.max(Math.abs(value) / middle, middle / Math.abs(value));
}
