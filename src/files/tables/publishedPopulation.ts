import type { Period } from '../../plan/Period.js';
import { provinceIfKnown } from '../../plan/provinces/provinceNamed.js';
import { provinceStart } from '../../plan/provinces/provinceStart.js';
import { periodText } from '../../plan/yearsOf.js';
import { readProvinces } from '../readProvinces.js';

/** Population of a province as it ships with the package, for a plan whose tables have none. */
export interface PublishedPopulation {
  /** Rows of facts.csv, and of sources.csv. */
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  readonly sources: readonly Readonly<Record<string, string>>[];
  /** All vintages of the rows: what is published, and what continues it to a base year after it. */
  readonly vintages: readonly string[];
  readonly vintage: string;
  readonly baseVintage: string;
  /** What a scenario follows. */
  readonly followed: { readonly observed: string; readonly vintage: string; readonly over: string };
}

/**
 * The population of a province, by any spelling of its name.
 *
 * @param region - as typed
 * @param period - of the plan
 * @returns nothing for a region that is none of the provinces
 */
export function publishedPopulation(region: string, period: Period): PublishedPopulation | undefined {
  const data = readProvinces();
  const province = provinceIfKnown(region, data.provinces);
  if (province === undefined) return undefined;
  const { facts, populationVintage, populationOver } = provinceStart(province, period, data);
  const newest = data.series.find(({ indicator }) => indicator === 'averagePopulation')?.vintage ?? '';
  const vintages = [...new Set([newest, populationVintage])];
  const own = facts.filter(
    ({ indicator, vintage }) => indicator === 'averagePopulation' && vintages.includes(vintage),
  );
  const used = new Set(own.map(({ source }) => source));
  return {
    rows: own.map(({ priceBasis, period: years, region: _, formula: __, ...rest }) => ({
      ...rest,
      region: '',
      price_basis: priceBasis,
      period: periodText(years),
    })),
    sources: data.sources
      .filter(({ id }) => used.has(id))
      .map(({ id, publisher, title, date, locator, reliability }) => ({
        id,
        publisher,
        title,
        date,
        locator,
        reliability,
      })),
    vintages,
    vintage: newest,
    baseVintage: populationVintage,
    followed: { observed: 'averagePopulation', vintage: newest, over: periodText(populationOver) },
  };
}
