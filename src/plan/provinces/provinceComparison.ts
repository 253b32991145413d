import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { nearestHint } from '../text/nearestName.js';
import type { Province, ProvinceData, ProvinceSeries } from './Province.js';

/** What is compared of the provinces, and how. */
export interface ProvinceQuestion {
  readonly indicator: string;
  /** The vintage; the latest where left out. */
  readonly vintage?: string;
  /** `head`: each figure over the population of its year, of the same vintage. */
  readonly per?: 'head';
  /** The region, in either language; all where left out. */
  readonly region?: string;
  /** The first and last year; those of the series where left out. */
  readonly from?: number;
  readonly to?: number;
}

/** A province in a comparison; what was not published is missing. */
export interface ProvinceRow {
  readonly province: Province;
  readonly first?: number;
  readonly last?: number;
  /** Average growth a year between the two, per cent; missing for rates and where it has none. */
  readonly growth?: number;
}

/** The provinces by one indicator, the greatest last figure first. */
export interface ProvinceComparison {
  readonly series: ProvinceSeries;
  /** That of the figures compared. */
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly rows: readonly ProvinceRow[];
}

/** What a figure becomes over thousands of persons: its unit, and what it is multiplied by. */
const perHead: Readonly<Record<string, { readonly unit: string; readonly times: number }>> = {
  'billion VND': { unit: 'million VND per person', times: 1 },
  'thousand tonnes': { unit: 'kg per person', times: 1000 },
  'thousand ha': { unit: 'ha per 1,000 people', times: 1000 },
  'thousand persons': { unit: 'percent', times: 100 },
  doctors: { unit: 'per 10,000 people', times: 10 },
  beds: { unit: 'per 10,000 people', times: 10 },
  schools: { unit: 'per 10,000 people', times: 10 },
};

/**
 * The provinces compared by one indicator: in the first year and in the last, and by the growth between them.
 *
 * @formula per head = figure / population of the year; growth = (last / first)^(1 / years) - 1
 * @unit that of the series, or per head: million VND, kg, per 10,000 people, per cent; growth in per cent a year
 * @throws ScenarioError for a name that is not known, with the nearest, and for an indicator that cannot be parted by head
 */
export function provinceComparison(data: ProvinceData, question: ProvinceQuestion): ProvinceComparison {
  const series = seriesOf(data, question);
  const measure = measureOf(data, series, question.per);
  const years = [...series.values.values()].flatMap((own) => [...own.keys()]);
  const { from = Math.min(...years), to = Math.max(...years) } = question;
  const outside = [from, to].filter((year) => !years.includes(year));
  if (outside.length > 0 || from > to) {
    const expected = say`years from ${Math.min(...years)} to ${Math.max(...years)}, the earlier first`;
    throw new ScenarioError([{ code: 'outOfPeriod', path: ['years'], value: `${from}-${to}`, expected }]);
  }
  const rows = inRegion(data.provinces, question.region).map((province): ProvinceRow => {
    const [first, last] = [measure.of(province.id, from), measure.of(province.id, to)];
    const told = { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
    const growth = isLevel(measure.unit) ? growthOf(first, last, to - from) : undefined;
    return { province, ...told, ...(growth === undefined ? {} : { growth }) };
  });
  rows.sort((a, b) => (b.last ?? -1) - (a.last ?? -1));
  return { series, unit: measure.unit, from, to, rows };
}

function seriesOf({ series }: ProvinceData, { indicator, vintage }: ProvinceQuestion): ProvinceSeries {
  const named = series.filter((one) => one.indicator === indicator);
  const known = [...new Set(series.map((one) => one.indicator))];
  if (named.length === 0) throw unknown('indicator', indicator, known);
  const found = named.find((one) => vintage === undefined || one.vintage === vintage);
  if (found !== undefined) return found;
  const vintages = named.map((one) => one.vintage);
  throw unknown('vintage', vintage ?? '', vintages);
}

function unknown(path: string, value: string, known: readonly string[]): ScenarioError {
  const expected = say`one of ${known.join(', ')}`;
  return new ScenarioError([
    { code: 'unknownName', path: [path], value, expected, hint: nearestHint(value, known) },
  ]);
}

interface Measure {
  readonly unit: string;
  readonly of: (province: string, year: number) => number | undefined;
}

function measureOf({ series }: ProvinceData, chosen: ProvinceSeries, per: 'head' | undefined): Measure {
  const of = (province: string, year: number) => chosen.values.get(province)?.get(year);
  if (per === undefined) return { unit: chosen.unit, of };
  const head = perHead[chosen.unit];
  const people = series.find(
    ({ indicator, vintage }) => indicator === 'averagePopulation' && vintage === chosen.vintage,
  );
  if (head === undefined || people === undefined || people === chosen) {
    const expected = say`an indicator that has a figure per head: ${chosen.indicator} is in ${chosen.unit}`;
    throw new ScenarioError([{ code: 'badArgument', path: ['per'], value: 'head', expected }]);
  }
  return {
    unit: head.unit,
    of: (province, year) => {
      const [value, persons] = [of(province, year), people.values.get(province)?.get(year)];
      return value === undefined || persons === undefined ? undefined : (head.times * value) / persons;
    },
  };
}

function isLevel(unit: string): boolean {
  return unit !== 'percent' && !unit.startsWith('index');
}

function growthOf(first: number | undefined, last: number | undefined, years: number): number | undefined {
  if (first === undefined || last === undefined || first <= 0 || last <= 0 || years < 1) return undefined;
  return 100 * averageGrowthRate(first, last, years);
}

/**
 * The provinces of a region; all where none is named.
 *
 * @throws ScenarioError for a region that is not known, with the six
 */
function inRegion(provinces: readonly Province[], region: string | undefined): Province[] {
  if (region === undefined) return [...provinces];
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/\u0111/g, 'd')
      .trim();
  const wanted = plain(region);
  const own = provinces.filter(({ region: { vi, en } }) => [vi, en].map(plain).includes(wanted));
  if (own.length > 0) return own;
  const known = [...new Set(provinces.flatMap(({ region: { vi, en } }) => [en, vi]))];
  throw unknown('region', region, known);
}
