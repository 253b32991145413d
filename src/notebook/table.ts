import type { DataFrame } from 'danfojs-node';
import type { Issue } from '../errors/Issue.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Language } from '../plan/LocalText.js';
import type { LabelledColumn, LabelledTable } from '../report/tables/LabelledTable.js';
import { tableGrid } from '../report/tables/tableGrid.js';
import { tableHtml } from '../report/tables/tableHtml.js';
import { tableText } from '../report/tables/tableText.js';
import { dataFrame } from './dataFrame.js';
import { kernelDisplay } from './kernelDisplay.js';
import { tableValue } from './tableValues.js';

/** What a table shows and in which language. */
export interface TableOptions<Key extends string = string> {
  /** The columns to show, in this order, a bare key standing for a column headed by it; without it all, years first. */
  readonly columns?: readonly (Key | LabelledColumn<Key>)[];
  /** The notation of numbers; English without it. */
  readonly language?: Language;
}

/** Rows that bring their headings and their language along. */
export type LabelledRows = Omit<LabelledTable, 'rows'> & { readonly rows: readonly object[] };

const mostDecimals = 15;

/**
 * Displays rows as a table under the cell that is running.
 *
 * It gives nothing back, because tslab prints what a cell ends with, below the table; `dataFrame` gives the same rows as
 * a DataFrame to compute with, which can be shown in turn, without its index.
 *
 * @param source - Rows with or without headings of their own, or a DataFrame: texts, numbers, or null where a value is
 * missing. Of no rows at all the headings are shown.
 * @param options - Which columns, their headings and decimals, and the language, where they differ from the source's.
 * @throws ScenarioError outside of a tslab notebook; where danfojs-node is missing; for every column that no row has and
 * every value that a table cannot hold.
 * @example
 * await table([{ year: 2016, grdp: 1234.5 }], { columns: ['year', { key: 'grdp', heading: 'GRDP', decimals: 1 }] });
 */
export async function table<Row extends object>(
  source: readonly Row[] | LabelledRows | DataFrame,
  options: TableOptions<keyof Row & string> = {},
): Promise<void> {
  const display = kernelDisplay('table');
  const labels: TableOptions = isLabelled(source) ? source : {};
  const frame = isLabelled(source)
    ? await dataFrame(source.rows)
    : 'columns' in source
      ? source
      : await dataFrame(source);
  const columns = chosenColumns(frame.columns, options.columns ?? labels.columns);
  const places = columns.map(({ key }) => frame.columns.indexOf(key));
  const values = frame.values.map((row) =>
    places.map((place) => tableValue(Array.isArray(row) ? row[place] : row)),
  );
  const grid = tableGrid(columns, values, options.language ?? labels.language ?? 'en');
  display({ data: { 'text/html': tableHtml(grid), 'text/plain': tableText(grid) }, metadata: {} });
}

function isLabelled(source: readonly object[] | LabelledRows | DataFrame): source is LabelledRows {
  return 'rows' in source;
}

function chosenColumns(
  keys: readonly string[],
  chosen: readonly (string | LabelledColumn)[] = keys,
): readonly LabelledColumn[] {
  const columns = chosen.map((column) => (typeof column === 'string' ? { key: column } : column));
  const issues = columns.flatMap((column, index) => columnIssues(column, index, keys));
  if (columns.length === 0)
    issues.push({ code: 'missing', path: ['columns'], expected: 'at least one column' });
  if (issues.length > 0) throw new ScenarioError(issues);
  return columns;
}

function columnIssues(
  { key, decimals = 0 }: LabelledColumn,
  index: number,
  keys: readonly string[],
): Issue[] {
  const issues: Issue[] = [];
  const path = ['columns', index];
  if (keys.length > 0 && !keys.includes(key)) {
    const expected = `one of ${keys.join(', ')}`;
    issues.push({ code: 'unknownName', path: [...path, 'key'], value: key, expected });
  }
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > mostDecimals) {
    const expected = `a whole number from 0 to ${mostDecimals}`;
    issues.push({ code: 'badArgument', path: [...path, 'decimals'], value: decimals, expected });
  }
  return issues;
}
