import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import { levelsFromGrowth } from '../../accounts/levelsFromGrowth.js';
import { structuralChangeCosine } from '../../accounts/structuralChangeCosine.js';
import { type Dataset, observationsOf } from '../../plan/facts/Dataset.js';
import type { Observation } from '../../plan/facts/Observation.js';
import { volumeRates } from '../../plan/facts/volumeRates.js';
import { type PastSeries, pastSeries, spansWithin } from './pastSeries.js';
import type { History, PastValue, RealismMeasure } from './RealismRow.js';

/** Whose past is looked for, and how it must be measured to be comparable. */
export interface HistoryQuery {
  readonly region: string;
  /** Vintage of the scenario's base: the accounts of the plan's own region come from no other. */
  readonly vintage: string;
  /** Years of the plan: spans of that length are compared where there are five of them, single years otherwise. */
  readonly length: number;
  /** Base year of the scenario: of the plan's own region nothing later counts, as it is what the plan is about. */
  readonly baseYear: number;
  /** The last year of other regions that counts. */
  readonly until: number;
}

/** Fewer spans than this say less than single years. */
const enoughSpans = 5;

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
  return { region: query.region, own: query.region === dataset.region, ...found, values };
}

type Past = Pick<History, 'values' | 'vintage' | 'sources'>;

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
        period.to <= until && (!own || indicator === 'labourForce' || vintage === query.vintage),
    );
  const rates = (indicator: string) => volumeRates(look(indicator, 'total'));
  switch (measure) {
    case 'growth':
      return publishedAverages(rates('averageGrowthRate'), query) ?? growthPast(rates('growthRate'), query);
    case 'investmentRate':
      return yearlyPast(pastSeries(look('investmentRate', 'total'))[0]);
    case 'icorDirect':
    case 'icorPeriod':
      return yearlyPast(pastSeries(look('icor', 'total'))[0]);
    case 'icorIndirect':
      return ratioPast(pastSeries(look('investmentRate', 'total'))[0], pastSeries(rates('growthRate')));
    case 'productivityGrowth':
      return workerPast(
        [...rates('averageGrowthRate'), ...rates('growthRate')],
        pastSeries(look('labourForce', 'total'))[0],
      );
    case 'structuralChange':
      return structurePast(look(own ? 'shareOfGrdp' : 'shareOfGdp', undefined), query);
    case 'totalFactorProductivity':
      return undefined;
  }
}

const sourcesOf = (used: readonly Observation[]) => [...new Set(used.map(({ source }) => source))];

/** Averages as published, of spans as long as the plan. */
function publishedAverages(rates: readonly Observation[], { length }: HistoryQuery): Past | undefined {
  const used = rates.filter(({ period: { from, to } }) => to - from + 1 === length && length > 1);
  if (used.length === 0) return undefined;
  const values = used.map(({ period: { from, to }, value }) => ({ from, to, value }));
  return { values, vintage: used[0]?.vintage ?? '', sources: sourcesOf(used) };
}

function yearlyPast(series: PastSeries | undefined): Past | undefined {
  if (series === undefined) return undefined;
  const rows = [...series.byYear.values()];
  const values = rows.map(({ period: { from, to }, value }) => ({ from, to, value }));
  return { values, vintage: series.vintage, sources: sourcesOf(rows) };
}

/** Average growth over spans, by chaining yearly rates; the rates themselves where there are too few spans. */
function growthPast(rates: readonly Observation[], { length }: HistoryQuery): Past | undefined {
  const [series] = pastSeries(rates);
  if (series === undefined) return undefined;
  const years = [...series.byYear.keys()];
  // A rate of the first year of a span leads from the year before, which needs no rate of its own.
  const spans = spansWithin([...years, Math.min(...years) - 1], length);
  if (spans.length < enoughSpans) return yearlyPast(series);
  const values = spans.map(([first, to]): PastValue => {
    const inSpan = Array.from(
      { length },
      (_, step) => (series.byYear.get(first + step + 1)?.value ?? 0) / 100,
    );
    const end = levelsFromGrowth(1, inSpan).at(-1) ?? 1;
    return { from: first + 1, to, value: 100 * averageGrowthRate(1, end, length) };
  });
  return { values, vintage: series.vintage, sources: sourcesOf([...series.byYear.values()]) };
}

/** Investment rate over growth of the same year and vintage. */
function ratioPast(rates: PastSeries | undefined, growths: readonly PastSeries[]): Past | undefined {
  const growth = growths.find(({ vintage }) => vintage === rates?.vintage);
  if (rates === undefined || growth === undefined) return undefined;
  const used = [...rates.byYear].flatMap(([year, rate]) => {
    const of = growth.byYear.get(year);
    return of === undefined || of.value <= 0 ? [] : [{ rate, value: rate.value / of.value }];
  });
  const values = used.map(({ rate: { period }, value }) => ({ from: period.from, to: period.to, value }));
  return { values, vintage: rates.vintage, sources: sourcesOf(used.map(({ rate }) => rate)) };
}

/** Growth of GRDP over growth of labour, for the periods that have both. */
function workerPast(rates: readonly Observation[], labour: PastSeries | undefined): Past | undefined {
  if (labour === undefined) return undefined;
  const used = rates.flatMap((rate) => {
    const { from, to } = rate.period;
    const [first, last] = [labour.byYear.get(from - 1), labour.byYear.get(to)];
    if (first === undefined || last === undefined) return [];
    const workers = averageGrowthRate(first.value, last.value, to - from + 1);
    return [{ rate, last, value: 100 * ((1 + rate.value / 100) / (1 + workers) - 1) }];
  });
  const values = used.map(({ rate: { period }, value }) => ({ from: period.from, to: period.to, value }));
  return {
    values,
    vintage: labour.vintage,
    sources: sourcesOf(used.flatMap(({ rate, last }) => [rate, last])),
  };
}

/** The angle between structures, a year: over spans where there are enough, between neighbouring known years otherwise. */
function structurePast(shares: readonly Observation[], { length }: HistoryQuery): Past | undefined {
  const parts = shares.filter(({ activity, period }) => activity !== 'total' && period.from === period.to);
  const vintages = [...new Set(parts.map(({ vintage }) => vintage))];
  const candidates = vintages.map((vintage) => {
    const own = parts
      .filter((row) => row.vintage === vintage)
      .sort((a, b) => (a.activity < b.activity ? -1 : 1));
    const years = [...new Set(own.map(({ period }) => period.to))].sort((a, b) => a - b);
    const at = (year: number) =>
      Object.fromEntries(
        own.filter(({ period }) => period.to === year).map((row) => [row.activity, row.value]),
      );
    const spans = spansWithin(years, length);
    const neighbours = years
      .slice(1)
      .map((year, position): [number, number] => [years[position] ?? year, year]);
    const values = (spans.length >= enoughSpans ? spans : neighbours).flatMap(([from, to]): PastValue[] => {
      const [before, after] = [at(from), at(to)];
      if (Object.keys(before).sort().join() !== Object.keys(after).sort().join()) return [];
      return [{ from, to, value: structuralChangeCosine(before, after).angle / (to - from) }];
    });
    return { values, vintage, sources: sourcesOf(own) };
  });
  return candidates.sort((a, b) => b.values.length - a.values.length)[0];
}
