import { power } from '../../accounts/root.js';
import type { Figure } from './AuditedFacts.js';
import { type Interval, productOfIntervals } from './Interval.js';

/**
 * What a growth rate makes of 1 over the years of its period.
 *
 * @formula (1 + rate / 100)^years
 */
export function growthFactorOfYears({ row: { value, period } }: Figure): number {
  return power(1 + value / 100, period.to - period.from + 1);
}

/** The same, for all rates that the printed one may stand for; the base is never below zero. */
export function growthFactor({ interval, row: { period } }: Figure): Interval {
  const years = period.to - period.from + 1;
  const factor = (percent: number) => power(Math.max(0, 1 + percent / 100), years);
  return { low: factor(interval.low), high: factor(interval.high) };
}

/** What growth rates that follow each other make of 1 together. */
export function growthFactorOf(rates: readonly Figure[]): Interval {
  return productOfIntervals(rates.map(growthFactor));
}
