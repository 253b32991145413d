/** All values a number may have: those between two ends, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What binary numbers lose on the way; no allowance for figures. */
const lostDigits = 1e-9;

/**
 * A number that is known exactly.
 *
 * @example
 * exactly(100) // => { low: 100, high: 100 }
 */
export function exactly(value: number): Interval {
  return { low: value, high: value };
}

/**
 * All sums of one value from each interval.
 *
 * @example
 * sumOfIntervals([{ low: 1, high: 2 }, { low: 10, high: 20 }]) // => { low: 11, high: 22 }
 */
export function sumOfIntervals(intervals: readonly Interval[]): Interval {
  return intervals.reduce(
    (sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }),
    exactly(0),
  );
}

/**
 * All products of one value from each interval.
 *
 * @example
 * productOfIntervals([{ low: -1, high: 2 }, { low: 10, high: 20 }]) // => { low: -20, high: 40 }
 */
export function productOfIntervals(intervals: readonly Interval[]): Interval {
  return intervals.reduce((product, { low, high }) => {
    const corners = [product.low * low, product.low * high, product.high * low, product.high * high];
    return { low: Math.min(...corners), high: Math.max(...corners) };
  }, exactly(1));
}

/**
 * All quotients of two intervals; every number where the divisor may be zero.
 *
 * @example
 * quotientOfIntervals({ low: 10, high: 20 }, { low: 2, high: 5 }) // => { low: 2, high: 10 }
 */
export function quotientOfIntervals(dividend: Interval, divisor: Interval): Interval {
  if (divisor.low <= 0 && divisor.high >= 0)
    return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  return productOfIntervals([dividend, { low: 1 / divisor.high, high: 1 / divisor.low }]);
}

/**
 * The smallest interval that holds all of some.
 *
 * @example
 * hullOfIntervals([{ low: 1, high: 2 }, { low: 5, high: 6 }]) // => { low: 1, high: 6 }
 */
export function hullOfIntervals(intervals: readonly Interval[]): Interval {
  return {
    low: Math.min(...intervals.map(({ low }) => low)),
    high: Math.max(...intervals.map(({ high }) => high)),
  };
}

/**
 * Whether two intervals have a value in common.
 *
 * @example
 * haveCommonValue({ low: 1, high: 2 }, { low: 2, high: 3 }) // => true
 */
export function haveCommonValue(one: Interval, other: Interval): boolean {
  const slack = lostDigits * Math.max(...[one.low, one.high, other.low, other.high].map(finiteSize));
  return one.low <= other.high + slack && other.low <= one.high + slack;
}

const finiteSize = (value: number) => (Number.isFinite(value) ? Math.abs(value) : 0);
