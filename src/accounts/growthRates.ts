import { say } from '../errors/Message.js';
import { refuse, seriesIssues, signChangeIssues } from './argumentIssues.js';
import { growthRate } from './growthRate.js';

/**
 * The yearly growth rates of a series; the rate of a year stands at the position of that year.
 *
 * The first year has no rate, so its place holds `undefined`: missing, never zero.
 *
 * @formula rate(t) = level(t) / level(t-1) - 1
 * @unit decimal a year
 * @source as growthRate
 * @param series - levels of consecutive years in one unit
 * @returns as many entries as the series
 * @throws ScenarioError when a level is zero or not finite, or when the sign changes
 * @example
 * growthRates([200, 217, 217]) // => [undefined, 0.085, 0]
 */
export function growthRates(series: readonly number[]): (number | undefined)[] {
  const level = { what: say`levels in one unit`, notZero: true, hint: say`A zero has no growth rate.` };
  const steps = Array.isArray(series) ? pairs(series) : [];
  refuse(
    seriesIssues('series', series, level),
    steps.flatMap(([previous, current, i]) => signChangeIssues(previous, ['series', i], current)),
  );
  return [undefined, ...steps.map(([previous, current]) => growthRate(previous, current))];
}

/** Each level with the one before it and its own position. */
function pairs(series: readonly number[]): (readonly [number, number, number])[] {
  return series.flatMap((current, i) => {
    const previous = series[i - 1];
    return previous === undefined ? [] : [[previous, current, i] as const];
  });
}
