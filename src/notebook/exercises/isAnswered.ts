import type { ValueExercise } from './Exercise.js';

/** How exactly a whole number is told: what is counted has no half, be the last digit asked for that of ones. */
const wholeRoom = 0.05;

/**
 * Whether a number that was answered is the one wanted, as finely as is asked for. A whole number is met by none that is
 * half a one off, and would be rounded to it.
 *
 * @param answered - in the unit of the exercise
 * @param wanted - the right answer, or a known mistake
 * @example
 * isAnswered(2467.4, 2467.2, { decimals: 0, tolerance: 0.5 }) // => true
 * isAnswered(19.5, 19, { decimals: 0, tolerance: 0.5 }) // => false
 */
export function isAnswered(
  answered: number,
  wanted: number,
  { decimals, tolerance }: Pick<ValueExercise, 'decimals' | 'tolerance'>,
): boolean {
  const room = isWhole(wanted, { decimals, tolerance }) ? Math.min(wholeRoom, tolerance) : tolerance;
  return Math.abs(answered - wanted) <= room;
}

/** Whether a number that is wanted is a whole one, asked for to the last one. */
export function isWhole(
  wanted: number,
  { decimals, tolerance }: Pick<ValueExercise, 'decimals' | 'tolerance'>,
): boolean {
  return decimals === 0 && tolerance < 1 && Number.isInteger(wanted);
}
