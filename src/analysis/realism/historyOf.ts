import { type Dataset, observationsOf } from '../../plan/facts/Dataset.js';
import { volumeRates } from '../../plan/facts/volumeRates.js';
import { workerIndicators } from '../../plan/indicators/accountsIndicators.js';
import { pastSeries } from './pastSeries.js';
import { growthPast, icorPast, investmentPast, type Past, structurePast, workerPast } from './pastValues.js';
import type { History, RealismMeasure } from './RealismRow.js';

/** Whose past is looked for, and how it must be measured to be comparable. */
export interface HistoryQuery {
  readonly region: string;
  /** Vintage of the scenario's base: the accounts of the plan's own region come from no other. */
  readonly vintage: string;
  /** Years of the plan: averages over spans of that length are compared where there are any, single years otherwise. */
  readonly length: number;
  /** Base year of the scenario: of the plan's own region nothing later counts, as it is what the plan is about. */
  readonly baseYear: number;
  /** The last year of other regions that counts. */
  readonly until: number;
}

/**
 * The past of a region in one measure, in the unit of the measure; nothing where the facts hold none.
 *
 * @unit per cent, ratio, degrees a year
 *
 * @example
 * const { dataset } = await readPlanFolder('data/lang-son-2016-2020');
 * const query = { region: 'viet-nam', vintage: 'plan-time', length: 5, baseYear: 2015, until: 2022 };
 * historyOf('structuralChange', dataset, query)?.values.length // => 8
 * historyOf('totalFactorProductivity', dataset, query) // => undefined
 */
export function historyOf(
  measure: RealismMeasure,
  dataset: Dataset,
  query: HistoryQuery,
): History | undefined {
  const found = pastOf(measure, dataset, query);
  if (found === undefined || found.values.length === 0) return undefined;
  const values = [...found.values].sort((a, b) => a.to - b.to || a.from - b.from);
  const { region } = query;
  const own = region === dataset.region;
  return { region, own, national: !own && isNational(dataset, region), ...found, values };
}

/** Whether a region has accounts of a nation: the country that a province's figures are included with. */
export function isNational(dataset: Dataset, region: string): boolean {
  return observationsOf(dataset, { region }).some(({ indicator }) => nationalIndicators.has(indicator));
}

const nationalIndicators: ReadonlySet<string> = new Set([
  'gdp',
  'gdpPerCapita',
  'shareOfGdp',
  'exchangeRate',
]);

const workers: ReadonlySet<string> = new Set(workerIndicators);

function pastOf(measure: RealismMeasure, dataset: Dataset, query: HistoryQuery): Past | undefined {
  const { region } = query;
  const own = region === dataset.region;
  const until = own ? Math.min(query.baseYear, query.until) : query.until;
  const look = (indicator: string, activity: string | undefined) =>
    observationsOf(
      dataset,
      activity === undefined ? { region, indicator } : { region, indicator, activity },
    ).filter(
      ({ period, vintage }) =>
        period.to <= until && (!own || workers.has(indicator) || vintage === query.vintage),
    );
  const rates = (indicator: string) => volumeRates(look(indicator, 'total'));
  const investment = () => {
    const [series] = pastSeries(look('investmentRate', 'total'));
    const levels = ['grdp', 'gdp'].flatMap((indicator) => look(indicator, 'total'));
    const current = levels.filter(({ priceBasis }) => priceBasis === 'current');
    return { rates: series, product: pastSeries(current).find(({ vintage }) => vintage === series?.vintage) };
  };
  switch (measure) {
    case 'growth':
      return growthPast(rates('averageGrowthRate'), rates('growthRate'), query);
    case 'investmentRate':
      return investmentPast(investment(), query);
    case 'icorIndirect':
    case 'icorDirect':
    case 'icorPeriod': {
      const isDirect = measure !== 'icorIndirect';
      const icor = isDirect ? pastSeries(look('icor', 'total'))[0] : undefined;
      return icorPast(
        { investment: investment(), growths: pastSeries(rates('growthRate')), icor, isDirect },
        query,
      );
    }
    case 'productivityGrowth':
      return workerPast(
        [...rates('averageGrowthRate'), ...rates('growthRate')],
        workerIndicators.map((name) => pastSeries(look(name, 'total'))[0]).find((one) => one !== undefined),
        query,
      );
    case 'structuralChange':
      return structurePast(look(own ? 'shareOfGrdp' : 'shareOfGdp', undefined), query);
    case 'totalFactorProductivity':
      return growthPast([], look('totalFactorProductivityGrowth', 'total'), query);
  }
}
