import type { Interval } from '../audit/Interval.js';
import type { Observation } from '../facts/Observation.js';
import { isConstant } from '../facts/priceBases.js';
import { countryPath, knownYears } from './countryPath.js';
import { plausibleIndex } from './plausibleIndex.js';

/** What decides how large a figure can be. */
export type SizedFigure = Pick<Observation, 'indicator' | 'activity' | 'priceBasis' | 'unit' | 'period'> & {
  /** Whether it is of the plan's own region: a province, not a country. */
  readonly isOwn: boolean;
};

type Range = (figure: SizedFigure) => Interval | undefined;

const between = (low: number, high: number): Interval => ({ low, high });
const isTotal = ({ activity }: SizedFigure) => activity === 'total';
/** Provinces have between an eighth and eight times what the country has per person. */
const provinces = { below: 8, above: 8 };
const countries = { below: 2.5, above: 2.5 };

const perCapita = (figure: SizedFigure, { below, above }: typeof provinces): Interval | undefined => {
  const { unit, priceBasis, period } = figure;
  // Nobody has to grow after the last year of which it is known what the country had.
  const inYear = (year: number) => {
    const million = countryPath('perCapita', year);
    const rate = countryPath('exchangeRate', year);
    if (million === undefined || rate === undefined) return undefined;
    return unit === 'USD per person' ? (1e6 * million) / rate : million;
  };
  const [least, most] = [inYear(Math.min(period.to, knownYears.to)), inYear(period.to)];
  if (least === undefined || most === undefined) return undefined;
  return between(least / below / (isConstant(priceBasis) ? 2.5 : 1), most * above);
};

const level = (figure: SizedFigure, spread: typeof provinces, people: Interval): Interval | undefined => {
  if (!isTotal(figure)) return undefined;
  const person = perCapita({ ...figure, unit: 'million VND per person' }, spread);
  return person && between(person.low * people.low, person.high * people.high);
};

const exchangeRate: Range = ({ period }) => {
  const rate = countryPath('exchangeRate', period.to);
  return rate === undefined ? undefined : between(rate / 2.5, rate * 2.5);
};

const ofYearsSince =
  (year: number, range: Interval): Range =>
  ({ period }) =>
    period.from < year ? undefined : range;

const ranges: ReadonlyMap<string, Range> = new Map<string, Range>([
  ['grdp', (figure) => level(figure, provinces, between(100, 20_000))],
  ['gdp', (figure) => level(figure, countries, between(60_000, 120_000))],
  ['grdpPerCapita', (figure) => perCapita(figure, provinces)],
  ['gdpPerCapita', (figure) => perCapita(figure, countries)],
  [
    'averagePopulation',
    (figure) => (isTotal(figure) ? between(100, figure.isOwn ? 20_000 : 150_000) : undefined),
  ],
  ['labourForce', (figure) => (isTotal(figure) ? between(50, figure.isOwn ? 12_000 : 90_000) : undefined)],
  ['exchangeRate', exchangeRate],
  ['deflator', plausibleIndex],
  ['growthRate', (figure) => (isTotal(figure) ? between(-25, 35) : between(-50, 80))],
  ['averageGrowthRate', (figure) => (isTotal(figure) ? between(-12, 30) : between(-30, 60))],
  ['growthContribution', () => between(-30, 40)],
  ['populationGrowth', () => between(-10, 12)],
  ['consumerPriceChange', ofYearsSince(1993, between(-5, 40))],
  ['investmentRate', () => between(3, 200)],
  ['icor', () => between(-200, 200)],
]);

/**
 * Where a figure of the accounts can lie at all, by its unit and year, for a province or for the country: wide enough for
 * any real one, narrow enough for a slip of a thousand to fall outside.
 *
 * @returns nothing where a figure of this kind may be of any size
 *
 * @example
 * const rate = { indicator: 'exchangeRate', activity: 'total', priceBasis: '', unit: 'VND per USD', period: { from: 2015, to: 2015 } } as const;
 * plausibleRange({ ...rate, isOwn: false }) // => { low: 8680, high: 54250 }
 */
export function plausibleRange(figure: SizedFigure): Interval | undefined {
  return ranges.get(figure.indicator)?.(figure);
}
