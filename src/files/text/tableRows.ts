import type { DocumentName, Issue, Place } from '../../errors/Issue.js';
import { issueList } from '../../errors/issueList.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { type CsvRecord, csvRecords } from './csvRecords.js';

/** A CSV table with a heading, as it comes. */
export interface TableText {
  /** Its text in parts. */
  readonly parts: Iterable<string> | AsyncIterable<string>;
  readonly file: string;
  readonly document: DocumentName;
}

/**
 * Takes the rows of a CSV table one by one. Rows without any content are left out, and columns at the end without any.
 *
 * @param table - the text
 * @param begin - is given the heading, and gives what takes the rows that have a cell for each column; what it throws is
 * thrown at the end, unless there are rows with more or fewer cells
 * @returns the heading; nothing where the table is empty
 * @throws ScenarioError for quotes that do not close, and rows with more or fewer cells than the heading
 */
export async function tableRows(
  { parts, file, document }: TableText,
  begin: (heading: CsvRecord) => (row: CsvRecord) => void,
): Promise<CsvRecord | undefined> {
  let heading: CsvRecord | undefined;
  let take: ((row: CsvRecord) => void) | undefined;
  let refused: unknown;
  const lengths = new Set<number>();
  const faulty = issueList();
  let rows = 0;
  let width = 0;
  const takeRecord = (record: CsvRecord) => {
    if (heading === undefined) {
      width = record.cells.length;
      heading = { ...record, cells: namedOnly(record.cells) };
      try {
        take = begin(heading);
      } catch (error) {
        refused = error;
      }
      return;
    }
    const wanted = heading.cells.length;
    const cells = record.cells.length === width ? withoutBlankEnd(record.cells, wanted) : record.cells;
    const { length } = cells;
    rows += 1;
    lengths.add(length);
    if (length === wanted) take?.(cells === record.cells ? record : { ...record, cells });
    else faulty.add({ ...lengthIssue(length, wanted), document, place: { file, line: record.line } });
  };
  for await (const records of csvRecords(parts, file)) for (const record of records) takeRecord(record);
  const issues = faulty.issues();
  const [length = 0] = lengths;
  // A line of words above the heading, such as a title or a note, is one cell.
  const isOff = lengths.size === 1 || heading?.cells.length === 1;
  if (heading !== undefined && issues.length > 0 && isOff && rows > 1)
    throw new ScenarioError([
      { ...headingIssue(heading, length), document, place: { file, line: heading.line } },
    ]);
  if (issues.length > 0) throw new ScenarioError(issues);
  if (refused !== undefined) throw refused;
  return heading;
}

/** A heading without the empty cells at its end: spreadsheets save columns that were once in use. */
function namedOnly(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return last === -1 ? cells : cells.slice(0, last + 1);
}

/** The cells of a row up to the last column that has a name, where there is nothing behind it. */
function withoutBlankEnd(cells: readonly string[], wanted: number): readonly string[] {
  const isBlank = cells.slice(wanted).every((cell) => cell.trim() === '');
  return isBlank && cells.length > wanted ? cells.slice(0, wanted) : cells;
}

/** A row that differs from the heading. */
function lengthIssue(length: number, wanted: number): Issue {
  const hint =
    length > wanted
      ? say`A decimal comma parts a cell in two: write 34.8. A text that holds commas stands in double quotes.`
      : say`A cell without content needs its comma too.`;
  return {
    code: 'badValue',
    path: [],
    value: length,
    expected: say`${wanted} cells, as in the heading`,
    hint,
  };
}

/** Where all rows differ alike, the heading does. */
function headingIssue({ cells }: CsvRecord, length: number): Issue {
  const hint = say`Give every column a name, once, and every row a cell for it.`;
  const expected = say`a heading of ${length} columns, as all rows have`;
  return { code: 'badValue', path: [], value: cells.length, expected, hint };
}

/** The names of the columns in a heading. */
export function columnsOf(heading: CsvRecord): string[] {
  return heading.cells.map((column) => column.trim());
}

/**
 * The place of a cell in a file.
 *
 * @param record - its row
 * @param position - of the cell in the row; below zero for the row as a whole
 */
export function placeInRecord(file: string, { raw, line }: CsvRecord, position: number): Place {
  if (position < 0) return { file, line };
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
  return { file, line: line + below, column };
}
