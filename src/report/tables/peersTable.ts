import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { type PeerRank, type PeerRow, peersOf } from '../../analysis/realism/peersOf.js';
import type { ProvinceData } from '../../plan/provinces/Province.js';
import { askedOf, chosenScenarios, scenarioColumn, tableKeys, wordsOf } from './cells.js';
import type { ScenarioTableOptions } from './runTables.js';
import { type Table, tableOf } from './Table.js';

/**
 * What scenarios have population and indicators do, beside the provinces of the region and of the country over as many
 * years of the past; empty where the plan's region is no province or nothing is published for all.
 *
 * @param options - `scenario`: whose rows, those of all where left out; `language`
 * @throws ScenarioError for an unknown scenario, with the nearest
 */
export function peersTable(run: PlanRun, data: ProvinceData, options: ScenarioTableOptions = {}): Table {
  const words = wordsOf(run, askedOf(run, options, { ...tableKeys, scenario: true }));
  const ids = chosenScenarios(run, options).map(({ id }) => id);
  const rows = peersOf(run, data).filter(({ scenario }) => ids.includes(scenario));
  const { say } = words;
  const text = say.realism.peers;
  const number = (value: number, { unit }: PeerRow) => say.number(value, decimalsOf({ unit }, run.plan));
  const rank = ({ count, below, least, median, greatest }: PeerRank, row: PeerRow) =>
    text.among({
      ...{ count, below, median: number(median, row) },
      range: say.span(number(least, row), number(greatest, row)),
    });
  const table = tableOf<PeerRow>(
    say,
    [
      ...scenarioColumn<PeerRow>(options, words),
      { heading: text.change, cell: ({ label }) => say.of(label) },
      {
        heading: say.tables.value,
        cell: ({ value, unit }) => ({ value, decimals: decimalsOf({ unit }, run.plan) }),
      },
      { heading: say.tables.unit, cell: ({ unit }) => say.unit(unit) },
      { heading: text.past, cell: ({ from, to }) => `${from}–${to}` },
      {
        heading: say.of(run.plan.region.name),
        cell: ({ own, unit }) => ({ value: own, decimals: decimalsOf({ unit }, run.plan) }),
      },
      {
        heading: text.region,
        cell: (row) =>
          row.region === undefined ? '' : text.of(say.of(row.region.name), rank(row.region, row)),
      },
      { heading: say.tables.country, cell: (row) => rank(row.country, row) },
    ],
    rows,
  );
  return { ...table, caption: text.caption };
}
