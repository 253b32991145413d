import { periodText } from '../yearsOf.js';
import type { Observation } from './Observation.js';

/**
 * Published growth rates of volumes: those at current prices hold prices too and are left out, and where one figure is
 * published with several reference years, the latest of them is taken.
 *
 * @unit per cent
 * @param rates - growth of a year or of several, in any order
 *
 * @example
 * const { dataset } = await readPlanFolder('data/lang-son-2016-2020');
 * const rates = dataset.observations.filter(({ indicator }) => indicator === 'averageGrowthRate');
 * const atCurrentPrices = rates.map((rate) => ({ ...rate, priceBasis: 'current' as const }));
 * volumeRates([...atCurrentPrices, ...rates]).length === rates.length // => true
 */
export function volumeRates(rates: readonly Observation[]): Observation[] {
  const volumes = rates.filter(({ priceBasis }) => priceBasis !== 'current');
  const latest = new Map<string, Observation>();
  for (const rate of volumes) {
    const known = latest.get(figureOf(rate));
    if (known === undefined || known.priceBasis < rate.priceBasis) latest.set(figureOf(rate), rate);
  }
  return volumes.filter((rate) => latest.get(figureOf(rate)) === rate);
}

function figureOf({ region, indicator, activity, period, vintage }: Observation): string {
  return [region, indicator, activity, periodText(period), vintage].join('|');
}
