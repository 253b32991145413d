import type { Probability } from '../FoundOdds.js';

/**
 * A share of draws with its standard error.
 *
 * @formula √(p (1 - p) / n)
 * @example
 * probabilityOf(50, 100) // => { value: 0.5, error: 0.05 }
 */
export function probabilityOf(count: number, draws: number): Probability {
  const value = count / draws;
  return { value, error: Math.sqrt((value * (1 - value)) / draws) };
}
