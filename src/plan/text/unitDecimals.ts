import { entryOf } from '../entryOf.js';

/** Digits after the decimal mark by unit; none for a unit that is not among them. */
const usualDecimals: Readonly<Record<string, number>> = {
  percent: 2,
  'percentage points': 2,
  ratio: 2,
  'degrees per year': 2,
  'million VND per person': 1,
  'million USD': 1,
  'thousand persons': 1,
  'thousand tonnes': 1,
};

/**
 * Digits after the decimal mark of a figure of which only the unit is known: offices print rates, shares and indices to
 * the second digit.
 *
 * @example
 * ['percent', 'index 2015=100', 'USD per person'].map(unitDecimals) // => [2, 2, 0]
 */
export function unitDecimals(unit: string): number {
  return unit.startsWith('index ') ? 2 : (entryOf(usualDecimals, unit) ?? 0);
}
