import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';

/** One record of a CSV file: its cells, its text, and the line it begins in. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly raw: string;
  readonly line: number;
}

/** A cell with more letters than this is one whose quotes do not close. */
const longestRecord = 1024 * 1024;

/**
 * The records of a CSV text, which may come in parts; empty lines, and rows of empty cells, are left out. Lines may end
 * in LF, CRLF or CR.
 *
 * @throws ScenarioError for quotes that do not close, and for cells parted by something else than commas
 */
export async function* csvRecords(
  parts: Iterable<string> | AsyncIterable<string>,
  file: string,
): AsyncGenerator<CsvRecord> {
  const parser = parse({
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
  });
  const flow = pipeline(Readable.from(withLineFeeds(parts, file)), parser);
  // What goes wrong is thrown where the records are taken.
  flow.catch(() => undefined);
  let line = 1;
  try {
    for await (const { record, raw } of parser as AsyncIterable<Parsed>) {
      const own = raw.replace(/^\n+/, '');
      const start = line + raw.length - own.length;
      line += linesIn(raw);
      if (!record.some((cell) => cell.trim() !== '')) continue;
      yield { cells: record, raw: own.replace(/\n$/, ''), line: start };
    }
  } catch (error) {
    throw error instanceof CsvError ? brokenRecord(error, file) : error;
  }
}

interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
}

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

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function refuseOtherSeparators(text: string, file: string): void {
  const [heading = ''] = text.split('\n', 1);
  if (heading.includes(',') || !/[;\t]/.test(heading)) return;
  const hint = say`Choose a point as decimal separator in the spreadsheet, then save as "CSV UTF-8": cells are then parted by commas.`;
  const place = { file, line: 1 };
  throw new ScenarioError([
    { code: 'badValue', path: [], value: heading, expected: say`columns parted by commas`, hint, place },
  ]);
}

/** @param error - holds the text of the record that broke off, and the line where that was noticed */
function brokenRecord(error: CsvError, file: string): ScenarioError {
  const own = String(error['raw'] ?? '').replace(/^\n+/, '');
  const place = { file, line: Number(error['lines']) - linesIn(own) };
  const isEndless = error.code === 'CSV_MAX_RECORD_SIZE';
  const hint = isEndless
    ? say`Is it the right file? If so, look for a double quote that does not close.`
    : say`A cell that holds quotes stands in double quotes, and each quote within is doubled.`;
  const expected = isEndless
    ? say`a row of at most ${longestRecord / 1024} KB`
    : say`double quotes that close`;
  return new ScenarioError([
    { code: 'unreadable', path: [], value: own.split('\n')[0] ?? '', expected, hint, place },
  ]);
}
