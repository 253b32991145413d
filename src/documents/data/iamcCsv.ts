import { packageInfo } from '../../files/packageInfo.js';
import { csvFromRows } from '../../files/text/csvFromRows.js';
import type { SimulationResult } from '../../projection/PlanCase.js';
import type { ResultRow } from '../../projection/ResultRow.js';

/** Columns of the long format of the Integrated Assessment Modeling Consortium, as pyam reads it. */
export const iamcColumns = ['model', 'scenario', 'region', 'variable', 'unit', 'year', 'value'] as const;

/**
 * The rows of a result in the long format of the IAMC: one figure a line, its indicator, prices, exchange rate and
 * activity as one variable, such as `grdp|current|services`. The total has no activity, so that parts stand under it.
 *
 * Published figures are scenarios of their own, one for each vintage: no line says the same figure twice.
 *
 * @source pyam-iamc.readthedocs.io, data model
 */
export function iamcCsv({ rows }: Pick<SimulationResult, 'rows'>): string {
  const { name, version } = packageInfo();
  const records = rows.map((row) => ({
    model: `${name} ${version}`,
    scenario: row.scenario === 'observed' ? `observed ${row.vintage}` : row.scenario,
    region: row.region,
    variable: variableOf(row),
    unit: row.unit,
    year: row.year,
    value: row.value,
  }));
  return csvFromRows(iamcColumns, records);
}

function variableOf({ indicator, priceBasis, exchangeRateBasis, activity }: ResultRow): string {
  const rate = exchangeRateBasis === '' ? '' : `${exchangeRateBasis} exchange rate`;
  const parts = [indicator, priceBasis, rate, activity === 'total' ? '' : activity];
  return parts.filter((part) => part !== '').join('|');
}
