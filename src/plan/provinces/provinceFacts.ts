import type { Observation } from '../facts/Observation.js';
import type { ProvinceSeries } from './Province.js';

/**
 * What is published of one province, as observations in the order of the series and years.
 *
 * @param id - of the province
 *
 * @example
 * provinceFacts('bac-giang', []) // => []
 */
export function provinceFacts(id: string, series: readonly ProvinceSeries[]): Observation[] {
  return series.flatMap(({ indicator, unit, priceBasis, vintage, source, preliminary, note, values }) =>
    [...(values.get(id) ?? [])].map(
      ([year, value]): Observation => ({
        region: id,
        indicator,
        activity: 'total',
        priceBasis,
        unit,
        period: { from: year, to: year },
        value,
        status: preliminary.includes(year) ? 'preliminary' : 'reported',
        vintage,
        source,
        note,
      }),
    ),
  );
}
