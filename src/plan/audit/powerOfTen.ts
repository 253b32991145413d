import type { Figure } from './AuditedFacts.js';

/**
 * The power of ten nearest to how many times one figure is the other, in logarithms: 1000 for 26.4 beside 26375. 1
 * where they are of like size, or one is zero.
 */
function nearestPowerOfTen(one: number, other: number): number {
  if (one === 0 || other === 0) return 1;
  return Number(`1e${Math.round(Math.log10(Math.abs(one / other)))}`);
}

/** Whether two figures differ by about a hundred, a thousand or more times, up or down: that is a unit, not a change. */
export function differsByPowerOfTen(one: Figure, other: Figure): boolean {
  const times = nearestPowerOfTen(one.row.value, other.row.value);
  return times >= 100 || times <= 0.01;
}
