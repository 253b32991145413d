import { levelsFromGrowth } from '../accounts/levelsFromGrowth.js';
import type { Assumption, Shock } from '../scenarios/Scenario.js';

/**
 * The levels an assumption leads to, the base year first, with the shocks that push them off their path.
 *
 * @formula level(t) = base x (1 + rate(1)) x … x (1 + rate(t)) x shock factors of t
 * @unit that of the base
 */
export function assumedLevels(base: number, rates: Assumption, shocks: readonly Shock[]): number[] {
  const path = levelsFromGrowth(
    base,
    rates.map(({ value }) => value),
  );
  return shocked(path, shocks);
}

/** Levels, the base year first, pushed off their path by shocks; the base year itself is never pushed. */
export function shocked(path: readonly number[], shocks: readonly Shock[]): number[] {
  return path.map((level, t) => shocks.reduce((pushed, { factors }) => pushed * (t === 0 ? 1 : (factors[t - 1] ?? 1)), level));
}
