import { type Dataset, observationsOf, regionsOf } from '../facts/Dataset.js';

/** Indicators of one region that figures of another are held against. */
const shared: readonly string[] = ['deflator', 'exchangeRate', 'populationGrowth'];

/** Figures that are audited together, and the regions that are judged. */
export interface RegionBatch {
  readonly dataset: Dataset;
  readonly regions: ReadonlySet<string>;
}

/**
 * The figures in parts that take a bounded memory to audit: whole regions, each with the exchange rates, deflators and
 * population growth of all. Tables as people write them are one part.
 *
 * @param most - figures in a part, unless one region has more
 *
 * @example
 * regionBatches({ region: 'x', observations: [], sources: [] }, 50).length // => 1
 */
export function regionBatches(dataset: Dataset, most: number): RegionBatch[] {
  const regions = regionsOf(dataset);
  if (dataset.observations.length <= most) return [{ dataset, regions: new Set(regions) }];
  const common = dataset.observations.filter(({ indicator }) => shared.includes(indicator));
  const parts: { regions: string[]; size: number }[] = [];
  for (const region of regions) {
    const size = observationsOf(dataset, { region }).length;
    const last = parts.at(-1);
    if (last === undefined || last.size + size > most) parts.push({ regions: [region], size });
    else {
      last.regions.push(region);
      last.size += size;
    }
  }
  return parts.map((part) => {
    const judged = new Set(part.regions);
    const own = part.regions.flatMap((region) => observationsOf(dataset, { region }));
    const others = common.filter(({ region }) => !judged.has(region));
    return { dataset: { ...dataset, observations: [...own, ...others] }, regions: judged };
  });
}
