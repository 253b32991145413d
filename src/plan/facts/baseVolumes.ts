import type { BaseAccounts } from './BaseAccounts.js';
import type { PriceBasis } from './Observation.js';

type Priced = Pick<BaseAccounts, 'year' | 'grdp' | 'shares' | 'constantPrices'>;

/**
 * The year whose prices weigh the activities: the reference year of the published levels, otherwise the base year.
 *
 * @example
 * referenceYearOf({ year: 2020, constantPrices: { referenceYear: 2010, volumes: [80] } }) // => 2010
 */
export function referenceYearOf({ year, constantPrices }: Pick<Priced, 'year' | 'constantPrices'>): number {
  return constantPrices?.referenceYear ?? year;
}

/** The price basis of the volumes of a base, such as `constant2010`. */
export function volumeBasisOf(
  base: Pick<Priced, 'year' | 'constantPrices'>,
): PriceBasis & `constant${number}` {
  return `constant${referenceYearOf(base)}`;
}

/**
 * The components of a base at constant prices, in the order of its activities.
 *
 * @unit billion VND
 *
 * @example
 * baseVolumes({ year: 2020, grdp: 100, shares: [0.25, 0.75] }) // => [25, 75]
 */
export function baseVolumes({ grdp, shares, constantPrices }: Priced): readonly number[] {
  return constantPrices?.volumes ?? shares.map((share) => grdp * share);
}

/** The base at constant prices as a whole, billion VND: the sum of its components. */
export function baseVolume({ grdp, constantPrices }: Pick<Priced, 'grdp' | 'constantPrices'>): number {
  return constantPrices === undefined ? grdp : sumOf(constantPrices.volumes);
}

/**
 * The price level of each component in the base year, the reference year at 100: values stay what they are published.
 *
 * @formula 100 · value / volume
 * @unit index
 *
 * @example
 * basePrices({ year: 2020, grdp: 100, shares: [0.25, 0.75], constantPrices: { referenceYear: 2010, volumes: [20, 60] } }) // => [125, 125]
 */
export function basePrices({ grdp, shares, constantPrices }: Priced): readonly number[] {
  if (constantPrices === undefined) return shares.map(() => 100);
  return shares.map((share, i) => (100 * grdp * share) / (constantPrices.volumes[i] ?? 0));
}

/**
 * The weight of each component in growth of the whole, as a decimal; the shares themselves at prices of the base year.
 *
 * @example
 * volumeWeights({ shares: [0.5, 0.5], constantPrices: { referenceYear: 2010, volumes: [20, 60] } }) // => [0.25, 0.75]
 */
export function volumeWeights({
  constantPrices,
  shares,
}: Pick<Priced, 'shares' | 'constantPrices'>): readonly number[] {
  if (constantPrices === undefined) return shares;
  const total = sumOf(constantPrices.volumes);
  return constantPrices.volumes.map((volume) => volume / total);
}

function sumOf(levels: readonly number[]): number {
  return levels.reduce((sum, level) => sum + level, 0);
}
