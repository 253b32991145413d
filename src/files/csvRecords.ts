import { CsvError, parse } from 'csv-parse/sync';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';

/** One record of a CSV file: its cells, its text, and the line it begins in. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly raw: string;
  readonly line: number;
}

/**
 * The records of a CSV text whose lines end in LF; empty lines, and rows of empty cells, are left out.
 *
 * @throws ScenarioError for quotes that do not close, and for cells parted by something else than commas
 *
 * @example
 * csvRecords('a,b\n\n1,"x, y"\n', 'facts.csv').map(({ cells, line }) => [...cells, line]) // => [['a', 'b', 1], ['1', 'x, y', 3]]
 */
export function csvRecords(text: string, file: string): CsvRecord[] {
  refuseOtherSeparators(text, file);
  try {
    const options = { info: true, raw: true, relax_column_count: true, skip_empty_lines: true } as const;
    const records: readonly unknown[] = parse(text, options);
    return records
      .filter(isParsed)
      .map(({ record, raw, info }) => {
        const own = raw.replace(/^\n+/, '').replace(/\n$/, '');
        return { cells: record, raw: own, line: info.lines - (own.match(/\n/g)?.length ?? 0) };
      })
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch (error) {
    throw error instanceof CsvError ? brokenQuotes(text, file, String(error['raw'] ?? '')) : error;
  }
}

interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

function isParsed(value: unknown): value is Parsed {
  return (
    typeof value === 'object' && value !== null && 'record' in value && 'raw' in value && 'info' in value
  );
}

function refuseOtherSeparators(text: string, file: string): void {
  const heading = text.trimStart().split('\n')[0] ?? '';
  if (heading.includes(',') || !/[;\t]/.test(heading)) return;
  const hint = say`Choose a point as decimal separator in the spreadsheet, then save as "CSV UTF-8": cells are then parted by commas.`;
  const place = { file, line: 1 };
  throw new ScenarioError([
    { code: 'badValue', path: [], value: heading, expected: say`columns parted by commas`, hint, place },
  ]);
}

/** @param raw - the text of the record that broke off, from its beginning */
function brokenQuotes(text: string, file: string, raw: string): ScenarioError {
  const own = raw.replace(/^\n+/, '');
  const before = text.slice(0, Math.max(0, text.indexOf(own)));
  const place = { file, line: before.split('\n').length };
  const hint = say`A cell that holds quotes stands in double quotes, and each quote within is doubled.`;
  const expected = say`double quotes that close`;
  return new ScenarioError([
    { code: 'unreadable', path: [], value: own.split('\n')[0] ?? '', expected, hint, place },
  ]);
}
