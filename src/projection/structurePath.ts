import { averageGrowthRate } from '../accounts/averageGrowthRate.js';
import { levelsFromGrowth } from '../accounts/levelsFromGrowth.js';

/** A structure on its way: from the base's shares to those of a later year. */
export interface StructureMove {
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Years from the base to the year in which `to` is reached. */
  readonly steps: number;
  readonly path: 'linear' | 'logRatio';
}

/**
 * The shares of a year on the way; from the year of arrival on they stay.
 *
 * Linear: each share moves by the same number of points a year. Log-ratio: the ratios between shares move at
 * constant rates, so that no share can leave the range between 0 and 1, however far the path is drawn.
 *
 * @formula linear: s(t) = s(0) + (s(n) - s(0)) t/n; log-ratio: s(t) proportional to s(0) (1 + g)^t, with g the average
 * growth from s(0) to s(n)
 * @unit decimals that add up to 1
 * @source Aitchison, The Statistical Analysis of Compositional Data (perturbation and powering), for the log-ratio path
 * @throws ScenarioError when a share that moves by log-ratio starts from zero
 *
 * @example
 * structurePath({ from: [0.2, 0.8], to: [0.4, 0.6], steps: 2, path: 'linear' }, 1) // => [0.3, 0.7]
 * @example
 * structurePath({ from: [0.2, 0.8], to: [0.8, 0.2], steps: 2, path: 'logRatio' }, 1) // => [0.5, 0.5]
 */
export function structurePath({ from, to, steps, path }: StructureMove, t: number): number[] {
  if (t >= steps) return [...to];
  if (path === 'linear') return from.map((share, i) => share + ((to[i] ?? share) - share) * (t / steps));
  const weights = from.map((share, i) => {
    const rate = averageGrowthRate(share, to[i] ?? share, steps);
    return levelsFromGrowth(share, Array<number>(t).fill(rate)).at(-1) ?? share;
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
