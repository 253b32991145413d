import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import { levelsFromGrowth } from '../../accounts/levelsFromGrowth.js';
import { structuralChangeCosine } from '../../accounts/structuralChangeCosine.js';
import type { Observation } from '../../plan/facts/Observation.js';
import type { PastSeries } from './pastSeries.js';
import { pastSeries } from './pastSeries.js';
import type { History, PastValue } from './RealismRow.js';

/** Values of the past, each an average over so many years, or of a single one. */
export type Past = Pick<History, 'values' | 'years' | 'yearly' | 'vintage' | 'sources'>;

/** Years of the plan. */
interface Length {
  readonly length: number;
}

const sourcesOf = (used: readonly Observation[]) => [...new Set(used.map(({ source }) => source))];

function yearlyOf(series: PastSeries | undefined): PastValue[] {
  const rows = [...(series?.byYear.values() ?? [])];
  return rows.map(({ period: { from, to }, value }) => ({ from, to, value }));
}

/** Averages of spans where there is one, or single years. */
function likeFor(
  spans: readonly PastValue[],
  yearly: readonly PastValue[],
  { length }: Length,
): Pick<Past, 'values' | 'years' | 'yearly'> {
  if (spans.length > 0) return { values: spans, years: length, yearly };
  return { values: yearly, years: 1, yearly };
}

/** The values of the years after the first to the last of a span. */
function inSpan(series: PastSeries, [first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first }, (_, step) => series.byYear.get(first + step + 1)?.value ?? 0);
}

/** Spans of so many years that are all known, each from the year before its first. */
function spansOf(series: PastSeries, length: number): [number, number][] {
  const years = Array.from({ length }, (_, step) => step);
  return [...series.byYear.keys()]
    .filter((first) => years.every((step) => series.byYear.has(first + step)))
    .map((first) => [first - 1, first + length - 1]);
}

function averageIn(series: PastSeries, span: readonly [number, number]): number {
  const rates = inSpan(series, span);
  const end =
    levelsFromGrowth(
      1,
      rates.map((rate) => rate / 100),
    ).at(-1) ?? 1;
  return 100 * averageGrowthRate(1, end, rates.length);
}

/** Average growth over spans as long as the plan: as published, or chained from yearly rates. */
export function growthPast(
  averages: readonly Observation[],
  rates: readonly Observation[],
  query: Length,
): Past | undefined {
  const { length } = query;
  const [series] = pastSeries(rates);
  const published = averages.filter(({ period: { from, to } }) => to - from + 1 === length && length > 1);
  const yearly = yearlyOf(series);
  if (published.length > 0) {
    const values = published.map(({ period: { from, to }, value }) => ({ from, to, value }));
    return {
      values,
      years: length,
      yearly,
      vintage: published[0]?.vintage ?? '',
      sources: sourcesOf(published),
    };
  }
  if (series === undefined) return undefined;
  const spans = spansOf(series, length).map((span): PastValue => {
    return { from: span[0] + 1, to: span[1], value: averageIn(series, span) };
  });
  const used = [...series.byYear.values()];
  return { ...likeFor(spans, yearly, query), vintage: series.vintage, sources: sourcesOf(used) };
}

/** Investment rates of years, and the product they are of: at current prices, of the same vintage. */
export interface Investment {
  readonly rates: PastSeries | undefined;
  readonly product: PastSeries | undefined;
}

/** Investment over product of spans as long as the plan. */
export function investmentPast(investment: Investment, query: Length): Past | undefined {
  const { rates } = investment;
  if (rates === undefined) return undefined;
  const spans = spansOf(rates, query.length).map((span): PastValue => {
    return { from: span[0] + 1, to: span[1], value: investedIn(rates, investment.product, span) };
  });
  const used = [...rates.byYear.values()];
  return { ...likeFor(spans, yearlyOf(rates), query), vintage: rates.vintage, sources: sourcesOf(used) };
}

/**
 * Investment of all years over the product of all years, as of scenarios; the mean of the rates where the product of a year
 * is not known.
 */
function investedIn(
  rates: PastSeries,
  product: PastSeries | undefined,
  span: readonly [number, number],
): number {
  const levels = product === undefined ? [] : inSpan(product, span);
  const areKnown = levels.length > 0 && levels.every((level) => level > 0);
  const weighted = inSpan(rates, span).map((rate, year) => {
    const weight = areKnown ? (levels[year] ?? 0) : 1;
    return { invested: rate * weight, weight };
  });
  const sum = (key: 'invested' | 'weight') => weighted.reduce((total, one) => total + one[key], 0);
  return sum('invested') / sum('weight');
}

/** What an ICOR is made of. */
export interface IcorSeries {
  readonly investment: Investment;
  readonly growths: readonly PastSeries[];
  /** As published, of single years. */
  readonly icor: PastSeries | undefined;
  readonly isDirect: boolean;
}

/** Investment rate over growth, of the same years and vintage; the direct one is larger by (1 + growth). */
export function icorPast(
  { investment, growths, icor, isDirect }: IcorSeries,
  query: Length,
): Past | undefined {
  const { rates: invested, product } = investment;
  const growth = growths.find(({ vintage }) => vintage === invested?.vintage);
  const ratio = (rate: number, grown: number) => (rate / grown) * (isDirect ? 1 + grown / 100 : 1);
  const ofYears = [...(invested?.byYear ?? [])].flatMap(([year, { value }]): PastValue[] => {
    const grown = growth?.byYear.get(year)?.value ?? 0;
    return grown > 0 ? [{ from: year, to: year, value: ratio(value, grown) }] : [];
  });
  const yearly = icor === undefined ? ofYears : yearlyOf(icor);
  const spans =
    invested === undefined || growth === undefined
      ? []
      : spansOf(invested, query.length).flatMap((span): PastValue[] => {
          if (inSpan(growth, span).includes(0)) return [];
          const rate = investedIn(invested, product, span);
          const grown = averageIn(growth, span);
          return grown > 0 ? [{ from: span[0] + 1, to: span[1], value: ratio(rate, grown) }] : [];
        });
  if (yearly.length === 0 && spans.length === 0) return undefined;
  const used = [invested, growth, icor].flatMap((series) => [...(series?.byYear.values() ?? [])]);
  const vintage = invested?.vintage ?? icor?.vintage ?? '';
  return { ...likeFor(spans, yearly, query), vintage, sources: sourcesOf(used) };
}

/** Growth of GRDP over growth of labour, for the periods that have both. */
export function workerPast(
  rates: readonly Observation[],
  labour: PastSeries | undefined,
  query: Length,
): Past | undefined {
  if (labour === undefined) return undefined;
  const used = rates.flatMap((rate) => {
    const { from, to } = rate.period;
    const [first, last] = [labour.byYear.get(from - 1), labour.byYear.get(to)];
    if (first === undefined || last === undefined) return [];
    const workers = averageGrowthRate(first.value, last.value, to - from + 1);
    return [{ rate, last, from, to, value: 100 * ((1 + rate.value / 100) / (1 + workers) - 1) }];
  });
  const ofLength = (years: number) =>
    used.flatMap(({ from, to, value }) => (to - from + 1 === years ? [{ from, to, value }] : []));
  return {
    ...likeFor(ofLength(query.length), ofLength(1), query),
    vintage: labour.vintage,
    sources: sourcesOf(used.flatMap(({ rate, last }) => [rate, last])),
  };
}

/** The angle between structures, a year: between years as far apart as the plan is long, or one year apart. */
export function structurePast(shares: readonly Observation[], query: Length): Past | undefined {
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
    const apart = (length: number) =>
      years
        .filter((from) => years.includes(from + length))
        .flatMap((from): PastValue[] => {
          const [before, after] = [at(from), at(from + length)];
          if (Object.keys(before).sort().join() !== Object.keys(after).sort().join()) return [];
          return [{ from, to: from + length, value: structuralChangeCosine(before, after).angle / length }];
        });
    return { ...likeFor(apart(query.length), apart(1), query), vintage, sources: sourcesOf(own) };
  });
  return candidates.sort((a, b) => b.values.length - a.values.length)[0];
}
