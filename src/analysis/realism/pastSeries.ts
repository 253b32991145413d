import type { Observation } from '../../plan/facts/Observation.js';

/** Yearly figures of one kind and one vintage. */
export interface PastSeries {
  readonly vintage: string;
  readonly byYear: ReadonlyMap<number, Observation>;
}

/**
 * Yearly figures gathered by vintage, the vintage with most years first.
 *
 * @param observations - of one region, indicator and activity
 *
 * @example
 * const { dataset } = await readPlanFolder('data/lang-son-2016-2020');
 * const growth = observationsOf(dataset, { region: 'viet-nam', indicator: 'growthRate', activity: 'total' });
 * pastSeries(growth).map((series) => [series.vintage, series.byYear.size]) // => [['WDI-2023', 13], ['before-2019-revision', 6]]
 */
export function pastSeries(observations: readonly Observation[]): PastSeries[] {
  const yearly = observations.filter(({ period }) => period.from === period.to);
  const vintages = [...new Set(yearly.map(({ vintage }) => vintage))];
  return vintages
    .map((vintage) => {
      const own = yearly.filter((row) => row.vintage === vintage);
      return { vintage, byYear: new Map(own.map((row) => [row.period.to, row])) };
    })
    .sort((a, b) => b.byYear.size - a.byYear.size);
}

/**
 * The spans of so many years, each from the year before the first to the last, that a series covers without a gap.
 *
 * @param years - those that are known, in any order
 * @param length - years in a span
 *
 * @example
 * spansWithin([2010, 2011, 2012, 2013], 2) // => [[2010, 2012], [2011, 2013]]
 */
export function spansWithin(years: readonly number[], length: number): [number, number][] {
  const known = new Set(years);
  return [...known]
    .sort((a, b) => a - b)
    .filter((first) => Array.from({ length }, (_, step) => first + step + 1).every((year) => known.has(year)))
    .map((first) => [first, first + length]);
}
