import type { DocumentName, Issue, Place } from '../../errors/Issue.js';
import type { Table } from '../../plan/facts/Table.js';
import type { CsvRecord } from './csvRecords.js';
import { columnsOf, placeInRecord, tableRows } from './tableRows.js';

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
 * const { table } = await tableFromText('id,date\r\na,2015\r\n', 'sources.csv', 'sources');
 * table.rows // => [{ id: 'a', date: '2015' }]
 */
export async function tableFromText(
  text: string,
  file: string,
  document: DocumentName,
): Promise<LocatedTable> {
  const rows: CsvRecord[] = [];
  const heading = await tableRows({ parts: [text], file, document }, () => (row) => rows.push(row));
  const columns = heading === undefined ? [] : columnsOf(heading);
  const table = {
    columns,
    rows: rows.map(({ cells }) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))),
  };
  const placeOf: LocatedTable['placeOf'] = ([row, column]) => {
    const found = typeof row === 'number' ? rows[row] : heading;
    const position = typeof column === 'string' ? columns.indexOf(column) : (column ?? -1);
    return found === undefined ? { file, line: 1 } : placeInRecord(file, found, position);
  };
  return { table, placeOf };
}
