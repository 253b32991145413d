import type { PlanRun } from '../analysis/PlanRun.js';
import { readProvinces } from '../files/readProvinces.js';
import { peersTable } from '../report/tables/peersTable.js';
import { type ProvincesOptions, provincesTable } from '../report/tables/provincesTable.js';
import type { ScenarioTableOptions } from '../report/tables/runTables.js';
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

/**
 * What scenarios have population and indicators do, beside the provinces of the region and of the country over as many
 * years of the past.
 *
 * @param run - the simulated plan
 * @param options - `scenario`: whose rows, those of all where left out; `language`
 * @returns no rows where the plan's region is no province, or nothing it assumes is published for all
 * @throws ScenarioError for an unknown scenario, with the nearest
 *
 * @example
 * const run = (await openPlan('lang-son-2016-2020', { language: 'en' })).simulate({ scenarios: ['plan-8.5'] });
 * peers(run).rows.map((row) => row.at(-1)?.text.split(' (')[0]) // => ['above 32 of 62', 'above 14 of 62', 'above 21 of 59']
 */
export function peers(run: PlanRun, options: ScenarioTableOptions = {}): Table {
  return peersTable(run, readProvinces(), options);
}
