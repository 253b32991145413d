import { verdictOf } from '../../analysis/verdictOf.js';
import type { Target } from '../../plan/Target.js';

/**
 * How many decimals figures need so that none, once rounded, seems to keep a promise it breaks, or the other way round.
 *
 * 2,599.7 beside a goal of 2,600 is shown with a decimal; 2,467.2 is not.
 *
 * @param values - the figures to be shown
 * @param usual - decimals that do where nothing is close
 * @param goal - whose bounds they are held against
 * @returns `usual`, or up to three more
 *
 * @example
 * tellingDecimals([2467.2, 2599.7], 0, { lower: 2600, upper: 2700, direction: 'atLeast' }) // => 1
 */
export function tellingDecimals(
  values: readonly number[],
  usual: number,
  goal: Pick<Target, 'lower' | 'upper' | 'direction'>,
): number {
  const tells = (value: number, decimals: number) =>
    verdictOf(Number(value.toFixed(decimals)), goal).verdict === verdictOf(value, goal).verdict;
  const enough = [usual, usual + 1, usual + 2].find((decimals) =>
    values.every((value) => tells(value, decimals)),
  );
  return enough ?? usual + 3;
}
