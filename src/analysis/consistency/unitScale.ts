import { power, root } from '../../accounts/root.js';

/** How a figure in its own unit follows from a ratio of account levels, one rising or falling throughout with the other. */
export interface UnitScale {
  readonly fromRatio: (ratio: number) => number;
  readonly toRatio: (value: number) => number;
  /** Change of the ratio with the figure, at a value of the figure. */
  readonly slope: (value: number) => number;
}

/**
 * A figure that is a multiple of the ratio, such as a share in per cent or a level counted from its base.
 *
 * @formula value = factor · ratio + offset
 *
 * @example
 * proportional(100).fromRatio(0.195) // => 19.5
 */
export function proportional(factor: number, offset = 0): UnitScale {
  return {
    fromRatio: (ratio) => factor * ratio + offset,
    toRatio: (value) => (value - offset) / factor,
    slope: () => 1 / factor,
  };
}

/**
 * A figure that is the average yearly change, in per cent, of what grew by the ratio.
 *
 * @formula ratio = (1 + value / 100)^years
 * @unit per cent a year
 *
 * @example
 * yearlyChangeScale(2).fromRatio(1.21) // => 10
 */
export function yearlyChangeScale(years: number): UnitScale {
  return {
    fromRatio: (ratio) => (ratio <= 0 ? -100 : 100 * (root(ratio, years) - 1)),
    toRatio: (value) => power(1 + value / 100, years),
    slope: (value) => (years * power(1 + value / 100, years - 1)) / 100,
  };
}

/**
 * A figure of one factor of the ratio, the other being given, such as growth per person of what grew as a whole.
 *
 * @formula ratio = factor · the ratio that the figure has by itself
 *
 * @example
 * scaledBy(1.5, yearlyChangeScale(2)).fromRatio(1.815) // => 10
 */
export function scaledBy(factor: number, { fromRatio, toRatio, slope }: UnitScale): UnitScale {
  return {
    fromRatio: (ratio) => fromRatio(ratio / factor),
    toRatio: (value) => factor * toRatio(value),
    slope: (value) => factor * slope(value),
  };
}

/**
 * A figure that is the sum of the years of a path which grows evenly from 1 to the ratio.
 *
 * Of the years between, a plan's targets say nothing; that they are passed evenly is an assumption, and stated as one.
 *
 * @formula value = level · (q + q^2 + … + q^years), q = ratio^(1/years)
 * @unit that of the level of the base year
 *
 * @example
 * evenPathScale(100, 2).fromRatio(1.21) // => 231
 * evenPathScale(100, 2).toRatio(231) // => 1.21
 */
export function evenPathScale(level: number, years: number): UnitScale {
  const sum = (factor: number) => series(years, (t) => power(factor, t));
  const steepness = (factor: number) => series(years, (t) => t * power(factor, t - 1));
  const factorOf = (value: number) => {
    let factor = Math.max(1, value / level / years);
    for (let round = 0; round < 200; round += 1) {
      const next = factor - (sum(factor) - value / level) / steepness(factor);
      if (!(next < factor)) break;
      factor = next;
    }
    return factor;
  };
  return {
    fromRatio: (ratio) => (ratio <= 0 ? 0 : level * sum(root(ratio, years))),
    toRatio: (value) => (value <= 0 ? 0 : power(factorOf(value), years)),
    slope: (value) => {
      const factor = value <= 0 ? 0 : factorOf(value);
      return (years * power(factor, years - 1)) / (level * steepness(factor));
    },
  };
}

function series(years: number, term: (t: number) => number): number {
  return Array.from({ length: years }, (_, t) => term(t + 1)).reduce((sum, part) => sum + part, 0);
}
