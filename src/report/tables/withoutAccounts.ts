import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { hasAccounts } from '../../plan/scenarios/hasAccounts.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import { rowsOfScenario } from '../../projection/rowsOfScenario.js';
import { type TableOptions, wordsOf } from './cells.js';
import { type ColumnOf, type Table, tableOf } from './Table.js';

/**
 * What scenarios project that have no accounts: population and indicators, in the base year and in the last; scenarios
 * by their ids, or by their labels, which one alone does not need.
 */
export function withoutAccounts(
  run: PlanRun,
  { names = 'labels', ...options }: TableOptions & { readonly names?: 'ids' | 'labels' } = {},
): Table {
  const { plan, scenarios, rows } = run;
  const { say, labels } = wordsOf(run, options);
  const ids = scenarios.filter((scenario) => !hasAccounts(scenario)).map(({ id }) => id);
  const lasts = rows.filter(({ scenario, year }) => ids.includes(scenario) && year === plan.period.to);
  const base = plan.period.from - 1;
  const first = ({ scenario, indicator }: ResultRow) =>
    rowsOfScenario(rows, scenario).find((row) => row.indicator === indicator && row.year === base)?.value;
  const decimals = (row: ResultRow) => decimalsOf(row, plan);
  const scenario: ColumnOf<ResultRow> = {
    heading: say.tables.scenario,
    cell: (row) => (names === 'ids' ? row.scenario : labels.scenario(row.scenario)),
  };
  return tableOf(
    say,
    [
      ...(names === 'labels' && ids.length === 1 ? [] : [scenario]),
      { heading: say.tables.figure, cell: ({ indicator }) => labels.indicator(indicator) },
      { heading: say.tables.unit, cell: ({ unit }) => say.unit(unit) },
      { heading: String(base), cell: (row) => ({ value: first(row), decimals: decimals(row) }) },
      { heading: String(plan.period.to), cell: (row) => ({ value: row.value, decimals: decimals(row) }) },
    ],
    lasts,
  );
}
