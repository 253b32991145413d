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
 * @formula linear: s(t) = s(0) + (s(n) - s(0)) t/n; log-ratio: s(t) proportional to s(0)^(1 - t/n) s(n)^(t/n)
 * @unit decimals that add up to 1
 * @source Aitchison, The Statistical Analysis of Compositional Data (perturbation and powering), for the log-ratio path
 *
 * @example
 * structurePath({ from: [0.2, 0.8], to: [0.4, 0.6], steps: 2, path: 'linear' }, 1) // => [0.3, 0.7]
 * @example
 * structurePath({ from: [0.2, 0.8], to: [0.8, 0.2], steps: 2, path: 'logRatio' }, 1) // => [0.5, 0.5]
 */
export function structurePath({ from, to, steps, path }: StructureMove, t: number): number[] {
  const way = Math.min(t / steps, 1);
  if (path === 'linear') return from.map((share, i) => share + ((to[i] ?? share) - share) * way);
  const weights = from.map((share, i) => share ** (1 - way) * (to[i] ?? share) ** way);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
