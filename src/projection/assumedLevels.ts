import { levelsFromGrowth } from '../accounts/levelsFromGrowth.js';
import type { Assumption, Shock } from '../plan/scenarios/Scenario.js';

/**
 * The levels an assumption leads to, the base year first, with the shocks that push them off their path.
 *
 * @formula level(t) = base x (1 + rate(1)) x … x (1 + rate(t)) x shock factors of t
 * @unit that of the base
 * @param base - level of the base year
 * @param rates - growth of each projected year, as decimals
 * @param shocks - those on this level
 * @returns as many levels as there are years, with the base year
 * @throws ScenarioError when the base is zero, or a level outgrows all numbers
 *
 * @example
 * const reason = { vi: 'vi', en: 'example' };
 * const rate = { value: 0.1, status: 'assumed' as const, source: '', reason };
 * assumedLevels(100, [{ year: 2016, ...rate }, { year: 2017, ...rate }], []) // => [100, 110, 121]
 */
export function assumedLevels(base: number, rates: Assumption, shocks: readonly Shock[]): number[] {
  const path = levelsFromGrowth(
    base,
    rates.map(({ value }) => value),
  );
  return shocked(path, shocks);
}

/**
 * Levels, the base year first, pushed off their path by shocks; the base year itself is never pushed.
 *
 * A year a shock says nothing of stays on the path. Several shocks on one year multiply.
 *
 * @example
 * const reason = { vi: 'vi', en: 'example' };
 * shocked([100, 110, 121], [{ on: 'services', year: 2016, size: -0.5, factors: [0.5, 1], reason }]) // => [100, 55, 121]
 */
export function shocked(path: readonly number[], shocks: readonly Shock[]): number[] {
  return path.map((level, t) =>
    shocks.reduce((pushed, { factors }) => pushed * (t === 0 ? 1 : (factors[t - 1] ?? 1)), level),
  );
}
