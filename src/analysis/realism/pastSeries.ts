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
