import type { Dataset } from '../plan/facts/Dataset.js';
import { accountsUnits } from '../plan/indicators/accountsUnits.js';
import type { ExchangeRateBasis, ResultRow } from './ResultRow.js';

/**
 * The published yearly figures of the plan's region as result rows, under the scenario id `observed`.
 *
 * They stand beside the projections, each with its own vintage: no projection is made from them here. Accounts in USD are
 * taken as converted at the period average; what is counted in USD from the start, such as exports, is not converted.
 *
 * @param dataset - the figures; those of several years together, and of other regions, are left out
 *
 * @example
 * const { dataset } = await readPlanFolder('data/lang-son-2016-2020');
 * observedRows(dataset).filter((row) => row.indicator === 'localExports').map((row) => row.year) // => [2017, 2016, 2020, 2025]
 */
export function observedRows({ region, observations }: Dataset): ResultRow[] {
  return observations
    .filter(
      (observation) => observation.region === region && observation.period.from === observation.period.to,
    )
    .map(({ activity, indicator, priceBasis, unit, period, value, vintage, status, source }) => {
      const converted = accountsUnits.has(indicator) && unit.includes('USD');
      const exchangeRateBasis: ExchangeRateBasis = converted ? 'periodAverage' : '';
      const figure = { activity, indicator, priceBasis, exchangeRateBasis, unit, year: period.from, value };
      return { scenario: 'observed', region, ...figure, vintage, status, source };
    });
}
