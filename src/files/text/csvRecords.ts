import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';

/** One record of a CSV file: its cells, its text, and the line it begins in. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly raw: string;
  readonly line: number;
}

/** A record with more letters than this is one whose quotes do not close. */
const longestRecord = 1024 * 1024;

/**
 * The records of a CSV text, which may come in parts; empty lines, and rows of empty cells, are left out. Lines may end
 * in LF, CRLF or CR.
 *
 * @returns the records in their order, as many at a time as a part completes
 * @throws ScenarioError for quotes that do not close, and for cells parted by something else than commas
 */
export async function* csvRecords(
  parts: Iterable<string> | AsyncIterable<string>,
  file: string,
): AsyncGenerator<readonly CsvRecord[]> {
  const reader = recordReader(file);
  for await (const part of withLineFeeds(parts, file)) yield reader.take(part);
  yield reader.end();
}

interface RecordReader {
  /** The records that end within a part of the text. */
  readonly take: (part: string) => CsvRecord[];
  /** The last one, where no line feed ends it. */
  readonly end: () => CsvRecord[];
}

/** Parts a line without quotes at its commas; lines that a quoted cell runs over are one record, and are parsed. */
function recordReader(file: string): RecordReader {
  let held = '';
  let line = 0;
  let open: Written | undefined;
  const takeLine = (text: string, records: Written[]) => {
    line += 1;
    const record = open === undefined ? { text, line } : { text: `${open.text}\n${text}`, line: open.line };
    refuseEndless(record, file);
    // Every quote of a whole record has its second.
    const isOpen = hasOddQuotes(text) !== (open !== undefined);
    if (isOpen && open === undefined) refuseStrayQuote(record, file);
    open = isOpen ? record : undefined;
    if (!isOpen) records.push(record);
  };
  return {
    take: (part) => {
      const lines = (held + part).split('\n');
      held = lines.pop() ?? '';
      const records: Written[] = [];
      for (const text of lines) takeLine(text, records);
      refuseEndless({ text: held, line: line + 1 }, file);
      return withCells(records, file);
    },
    end: () => {
      const records: Written[] = [];
      if (held !== '') takeLine(held, records);
      return withCells(open === undefined ? records : [...records, open], file);
    },
  };
}

/** The text of a record, or its beginning, and the line it begins in. */
interface Written {
  readonly text: string;
  readonly line: number;
}

function hasOddQuotes(text: string): boolean {
  let isOdd = false;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
}

function withCells(written: readonly Written[], file: string): CsvRecord[] {
  const quoted = parsed(
    written.filter(({ text }) => text.includes('"')),
    file,
  );
  const records: CsvRecord[] = [];
  let next = 0;
  for (const { text, line } of written) {
    const cells = text.includes('"') ? (quoted[next++] ?? []) : text.split(',');
    if (cells.some((cell) => cell.trim() !== '')) records.push({ cells, raw: text, line });
  }
  return records;
}

/** All together, as that takes less time; one by one where that fails, to find which. */
function parsed(written: readonly Written[], file: string): readonly (readonly string[])[] {
  try {
    return parse(written.map(({ text }) => text).join('\n'), { relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const [only, ...others] = written;
    if (only === undefined || others.length > 0) return written.flatMap((one) => parsed([one], file));
    throw brokenRecord(error, only, file);
  }
}

/** A quote within a cell opens none: it is told before the lines that follow are taken for its cell. */
function refuseStrayQuote(record: Written, file: string): void {
  try {
    parse(record.text, { relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code !== 'CSV_QUOTE_NOT_CLOSED') throw brokenRecord(error, record, file);
  }
}

/** @param error - holds the text of the record up to where it breaks */
function brokenRecord(error: CsvError, { text, line }: Written, file: string) {
  const hint = say`A cell that holds quotes stands in double quotes, and each quote within is doubled.`;
  const [value = ''] = String(error['raw'] ?? text).split('\n');
  return unreadable({ value, expected: say`double quotes that close`, hint, place: { file, line } });
}

function refuseEndless({ text, line }: Written, file: string): void {
  if (text.length <= longestRecord) return;
  const [value = ''] = text.split('\n');
  const expected = say`a row of at most ${longestRecord / 1024} KB`;
  const hint = say`Is it the right file? If so, look for a double quote that does not close.`;
  throw unreadable({ value, expected, hint, place: { file, line } });
}

const unreadable = (issue: Pick<Issue, 'value' | 'expected' | 'hint' | 'place'>) =>
  new ScenarioError([{ code: 'unreadable', path: [], ...issue }]);

/** The text with LF at the end of its lines, whose first line has been looked at. */
async function* withLineFeeds(parts: Iterable<string> | AsyncIterable<string>, file: string) {
  let held = '';
  let heading: string | undefined = '';
  let isFirst = true;
  for await (const part of parts) {
    const text = held + part;
    held = text.endsWith('\r') ? '\r' : '';
    const lines = text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n');
    if (heading !== undefined) {
      heading = (heading + lines).trimStart();
      if (heading.includes('\n')) refuseOtherSeparators(heading, file);
      if (heading.includes('\n')) heading = undefined;
    }
    yield isFirst ? withoutSeparatorLine(lines) : lines;
    isFirst = false;
  }
  if (heading !== undefined) refuseOtherSeparators(heading, file);
  if (held !== '') yield '\n';
}

/** A first line `sep=,`, by which a spreadsheet is told what parts the cells, is left empty. */
const withoutSeparatorLine = (text: string) => text.replace(/^"?sep=,"?(?=\n|$)/i, '');

function refuseOtherSeparators(text: string, file: string): void {
  const [heading = ''] = text.split('\n', 1);
  if (heading.includes(',') || !/[;\t]/.test(heading)) return;
  const hint = say`Choose a point as decimal separator in the spreadsheet, then save as "CSV UTF-8": cells are then parted by commas.`;
  const place = { file, line: 1 };
  throw new ScenarioError([
    { code: 'badValue', path: [], value: heading, expected: say`columns parted by commas`, hint, place },
  ]);
}
