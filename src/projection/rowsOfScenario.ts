import { groupsByKey } from '../plan/groupedBy.js';

/** The rows of a list by scenario, kept as long as the list: a search through all rows for each of 300 scenarios is waste. */
const parted = new WeakMap<readonly OfScenario[], ReadonlyMap<string, readonly OfScenario[]>>();

interface OfScenario {
  readonly scenario: string;
}

/**
 * The rows of one scenario, in their order: found at once, however many scenarios there are.
 *
 * @param rows - a list that does not change any more, such as the rows of a result or its scorecard
 * @param scenario - its id, or `observed` for published figures
 *
 * @example
 * const { rows } = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * rowsOfScenario(rows, 'plan-9').length === rows.filter(({ scenario }) => scenario === 'plan-9').length // => true
 * rowsOfScenario(rows, 'no-such') // => []
 */
export function rowsOfScenario<Row extends OfScenario>(
  rows: readonly Row[],
  scenario: string,
): readonly Row[] {
  let known = parted.get(rows);
  if (known === undefined) {
    known = groupsByKey(rows, (row) => row.scenario);
    parted.set(rows, known);
  }
  return (known.get(scenario) ?? []) as readonly Row[];
}
