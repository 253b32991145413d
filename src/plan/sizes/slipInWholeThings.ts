import { countedThings } from '../vocabulary/countedThings.js';
import type { Slip } from './Slip.js';

const whole = countedThings.flatMap(({ spellings }) => spellings);

/** Whether a unit counts things that come only whole. */
export const comesWhole = (unit: string): boolean => whole.includes(unit.trim().toLowerCase());

/**
 * The slip in a number of things that come only whole, such as 7.2 communes or 1.250 persons.
 *
 * @param decimals - digits after the decimal mark of the number
 * @returns nothing for whole numbers, and for units that can be parted or are counted in thousands
 *
 * @example
 * slipInWholeThings(7.2, 'communes', 1) // => { kind: 'shiftedPoint', value: 72 }
 */
export function slipInWholeThings(value: number, unit: string, decimals: number): Slip | undefined {
  if (Number.isInteger(value) || !comesWhole(unit)) return undefined;
  const kind = decimals === 3 ? 'thousandsPoint' : 'shiftedPoint';
  return { kind, value: Number(`${value}e${decimals}`) };
}
