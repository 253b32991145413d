import { csvLine } from '../text/csvFromRows.js';
import { csvRecords } from '../text/csvRecords.js';
import { columnsOf } from '../text/tableRows.js';

/** A row by column; a column that is not named stays empty. */
export type AppendedRow = Readonly<Record<string, string>>;

/**
 * The text of a CSV table with rows behind its own, which stay as they were written.
 *
 * @param text - the table as it stands in its file
 */
export async function appendedRows(text: string, file: string, rows: Iterable<AppendedRow>): Promise<string> {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const columns = await headingOf(text, file);
  // A number below zero is given as a number: a text that begins with its sign would be marked as no formula.
  const cellOf = (cell: string) =>
    cell.startsWith('-') && /^-\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
  const lines: string[] = [];
  for (const row of rows) lines.push(csvLine(columns.map((column) => cellOf(row[column] ?? ''))));
  if (lines.length === 0) return text;
  const added = lines.map((line) => `${line}${lineEnd}`).join('');
  return `${text.replace(/(?:\r?\n)*$/, '')}${lineEnd}${added}`;
}

async function headingOf(text: string, file: string): Promise<readonly string[]> {
  for await (const [heading] of csvRecords([text.slice(0, 65_536)], file))
    if (heading !== undefined) return columnsOf(heading);
  return [];
}
