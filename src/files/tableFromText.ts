import type { DocumentName, Issue, Place } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Table } from '../plan/facts/Table.js';
import { type CsvRecord, csvRecords } from './csvRecords.js';

/** A table as read from CSV, and where each cell stands in the file. */
export interface LocatedTable {
  readonly table: Table;
  /** The place of the cell at a path of row and column, by its name or position; the heading where it names no row. */
  readonly placeOf: (path: Issue['path']) => Place;
}

/**
 * Reads a CSV table with a heading. Lines may end in LF or CRLF; texts with commas stand in double quotes. Rows
 * without any content are left out.
 *
 * @throws ScenarioError for quotes that do not close, and rows with more or fewer cells than the heading
 *
 * @example
 * tableFromText('id,date\r\na,2015\r\n', 'sources.csv', 'sources').table.rows // => [{ id: 'a', date: '2015' }]
 */
export function tableFromText(text: string, file: string, document: DocumentName): LocatedTable {
  const [heading, ...rows] = csvRecords(text.replace(/\r\n?/g, '\n'), file);
  const columns = (heading?.cells ?? []).map((column) => column.trim());
  const issues = heading === undefined ? [] : lengthIssues(heading, rows);
  if (issues.length > 0)
    throw new ScenarioError(
      issues.map(({ line, ...issue }) => ({ ...issue, path: [], document, place: { file, line } })),
    );
  const table = {
    columns,
    rows: rows.map(({ cells }) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))),
  };
  const placeOf: LocatedTable['placeOf'] = ([row, column]) => {
    const found = typeof row === 'number' ? rows[row] : heading;
    if (found === undefined) return { file, line: 1 };
    const position = typeof column === 'string' ? columns.indexOf(column) : (column ?? -1);
    if (position === -1) return { file, line: found.line };
    const { below, column: start } = cellStart(found.raw, position);
    return { file, line: found.line + below, column: start };
  };
  return { table, placeOf };
}

type LengthIssue = Pick<Issue, 'code' | 'value' | 'expected' | 'hint'> & { readonly line: number };

/** Rows that differ from the heading; where all rows differ alike, the heading does. */
function lengthIssues(heading: CsvRecord, rows: readonly CsvRecord[]): LengthIssue[] {
  const wanted = heading.cells.length;
  const [first, second] = rows;
  const alike = rows.every(({ cells }) => cells.length === first?.cells.length);
  if (first !== undefined && second !== undefined && alike && first.cells.length !== wanted) {
    const hint = say`Give every column a name, once, and every row a cell for it.`;
    const expected = say`a heading of ${first.cells.length} columns, as all rows have`;
    return [{ code: 'badValue', value: wanted, expected, hint, line: heading.line }];
  }
  return rows
    .filter(({ cells }) => cells.length !== wanted)
    .map(({ cells, line }) => {
      const hint =
        cells.length > wanted
          ? say`A decimal comma parts a cell in two: write 34.8. A text that holds commas stands in double quotes.`
          : say`A cell without content needs its comma too.`;
      return {
        code: 'badValue',
        value: cells.length,
        expected: say`${wanted} cells, as in the heading`,
        hint,
        line,
      };
    });
}

/** The lines below the first of its row, and the column counted from 1, at which a cell starts. */
function cellStart(raw: string, position: number): { readonly below: number; readonly column: number } {
  let quoted = false;
  let commas = 0;
  let below = 0;
  let column = 1;
  for (const letter of raw) {
    if (commas === position) break;
    column = letter === '\n' ? 1 : column + 1;
    if (letter === '\n') below += 1;
    if (letter === '"') quoted = !quoted;
    if (letter === ',' && !quoted) commas += 1;
  }
  return { below, column };
}
