import { readProvinces } from '../files/readProvinces.js';
import { type ProvincesOptions, provincesTable } from '../report/tables/provincesTable.js';
import type { Table } from '../report/tables/Table.js';

/**
 * The 63 provinces compared by an indicator that is published for all of them, per head or as it is, with the growth
 * between the first year and the last; without an indicator, what there is.
 *
 * @param options - `indicator`, `per: 'head'`, `growth: true` for the order of growth, `region`, `from`, `to`, `language`
 * @throws ScenarioError for an indicator, vintage or region that is not known, with the nearest
 *
 * @example
 * const table = provinces({ indicator: 'doctorsNumber', per: 'head', region: 'Central Highlands', growth: true });
 * [table.rows.length, table.rows[0]?.[0]?.text] // => [5, 'Kon Tum']
 */
export function provinces(options: ProvincesOptions = {}): Table {
  return provincesTable(readProvinces(), options);
}
