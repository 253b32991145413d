import type { Measurement } from '../vocabulary/headingWords.js';
import { unitFromText } from '../vocabulary/unitFromText.js';

const measurements: readonly (Measurement | undefined)[] = [
  'share',
  'growth',
  'indexOfPreviousYear',
  'indexOfOneYear',
  'contribution',
  'other',
];

/** Whether a measurement is one in per cent. */
export const isInPercent = (measurement: Measurement | undefined): boolean =>
  measurements.includes(measurement);

/** Whether a measurement is growth, as a rate or as an index of the year before. */
export const isPace = (measurement: Measurement | undefined): boolean =>
  measurement === 'growth' || measurement === 'indexOfPreviousYear';

/** Whether a unit is one of amounts, and neither per cent nor so many times another year. */
export function isUnitOfAmounts(unit: string | undefined): boolean {
  const name = unit === undefined ? undefined : unitFromText(unit)?.name;
  return name !== undefined && !['percent', 'percentage points', 'times'].includes(name);
}
