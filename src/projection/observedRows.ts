import type { Dataset } from '../facts/Dataset.js';
import type { ExchangeRateBasis, ResultRow } from './ResultRow.js';

/**
 * The published yearly figures of the plan's region as result rows, under the scenario id `observed`.
 *
 * They stand beside the projections, each with its own vintage: no projection is made from them here.
 */
export function observedRows({ region, observations }: Dataset): ResultRow[] {
  return observations
    .filter((observation) => observation.region === region && observation.period.from === observation.period.to)
    .map(({ activity, indicator, priceBasis, unit, period, value, vintage, status, source }) => {
      const exchangeRateBasis: ExchangeRateBasis = unit.includes('USD') ? 'periodAverage' : '';
      const figure = { activity, indicator, priceBasis, exchangeRateBasis, unit, year: period.from, value };
      return { scenario: 'observed', region, ...figure, vintage, status, source };
    });
}
