import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { type PeerRank, type PeerRow, peersOf } from '../../analysis/realism/peersOf.js';
import { knownOptions } from '../../plan/knownOptions.js';
import type { ProvinceData } from '../../plan/provinces/Province.js';
import { chosenScenarios, tableKeys, wordsOf } from './cells.js';
import type { ScenarioTableOptions } from './runTables.js';
import { type Table, tableOf } from './Table.js';

/**
 * What scenarios have population and indicators do, beside the provinces of the region and of the country over as many
 * years of the past; empty where the plan's region is no province or nothing is published for all.
 *
 * @param run - the simulated plan
 * @param data - what is published for all provinces
 * @param options - `scenario`: whose rows, those of all where left out; `language`
 * @throws ScenarioError for an unknown scenario, with the nearest
 */
export function peersTable(run: PlanRun, data: ProvinceData, options: ScenarioTableOptions = {}): Table {
  const { say, labels } = wordsOf(run, knownOptions(options, { ...tableKeys, scenario: true }));
  const ids = chosenScenarios(run, options.scenario).map(({ id }) => id);
  const rows = peersOf(run, data).filter(({ scenario }) => ids.includes(scenario));
  const words = say.realism.peers;
  const number = (value: number, { unit }: PeerRow) => say.number(value, decimalsOf({ unit }, run.plan));
  const rank = ({ count, below, least, median, greatest }: PeerRank, row: PeerRow) =>
    words.among({
      ...{ count, below, median: number(median, row) },
      range: say.span(number(least, row), number(greatest, row)),
    });
  const first = { heading: say.tables.scenario, cell: ({ scenario }: PeerRow) => labels.scenario(scenario) };
  const table = tableOf<PeerRow>(
    say,
    [
      ...(options.scenario === undefined ? [first] : []),
      { heading: words.change, cell: ({ label }) => say.of(label) },
      {
        heading: say.tables.value,
        cell: ({ value, unit }) => ({ value, decimals: decimalsOf({ unit }, run.plan) }),
      },
      { heading: say.tables.unit, cell: ({ unit }) => say.unit(unit) },
      { heading: words.past, cell: ({ from, to }) => `${from}–${to}` },
      {
        heading: say.of(run.plan.region.name),
        cell: ({ own, unit }) => ({ value: own, decimals: decimalsOf({ unit }, run.plan) }),
      },
      {
        heading: words.region,
        cell: (row) =>
          row.region === undefined ? '' : words.of(say.of(row.region.name), rank(row.region, row)),
      },
      { heading: say.tables.country, cell: (row) => rank(row.country, row) },
    ],
    rows,
  );
  return { ...table, caption: words.caption };
}
