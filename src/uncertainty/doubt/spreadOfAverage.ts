import { power } from '../../accounts/root.js';

/**
 * How far an average of years spreads where each year spreads by one, and keeps part of the error of the year before.
 *
 * This is why `persistence` is the first thing to ask: independent years nearly cancel out, one error that lasts does not.
 *
 * @formula √(n + 2 Σ (n - k) ρᵏ) / n for k from 1 to n - 1, ρ the persistence
 * @unit that of the spread of a single year
 * @param persistence - what a year keeps of the error of the year before, from 0 to 1
 * @param years - how many, at least 1
 *
 * @example
 * spreadOfAverage(0, 4) // => 0.5
 * spreadOfAverage(1, 5) // => 1
 */
export function spreadOfAverage(persistence: number, years: number): number {
  let sum = years;
  for (let apart = 1; apart < years; apart++) sum += 2 * (years - apart) * power(persistence, apart);
  return Math.sqrt(sum) / years;
}
