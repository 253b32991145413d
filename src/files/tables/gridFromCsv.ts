import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Grid } from '../../plan/tables/Grid.js';
import { yearHeading } from '../../plan/tables/yearHeading.js';
import { decodedText } from './decodedText.js';

const separators = [';', '\t', ',', '|'] as const;

/**
 * A CSV table as a grid. Its cells are parted by whatever parts its years best: semicolons, tabs, commas or bars.
 *
 * @throws ScenarioError for letters of an unknown encoding, and quotes that do not close
 */
export function gridFromCsv(bytes: Uint8Array, file: string): Grid {
  const text = decodedText(bytes, file);
  const [first = ''] = text.split(/\r?\n/, 1);
  const said = /^"?sep=(.)"?$/i.exec(first)?.[1];
  const delimiter = said ?? separatorOf(text);
  const body = said === undefined ? text : text.slice(first.length);
  const rows = recordsOf(body, delimiter, file).map((record, row) =>
    record.map((cell, column) => (cell.trim() === '' ? undefined : { text: cell, row, column })),
  );
  return { file, sheet: '', rows, spans: [] };
}

/** Lines that are looked at to find what parts the cells. */
const sample = 300;

function separatorOf(text: string): string {
  const lines = text.split(/\r\n?|\n/, sample);
  const [best] = separators
    .map((separator) => {
      const cells = lines.map((line) => line.split(separator));
      const inRow = Math.max(...cells.map((row) => row.filter(isYear).length));
      const inColumn = cells.filter(([cell = '', ...others]) => isYear(cell) && others.length > 0).length;
      const parted = cells.filter((row) => row.length > 1).length;
      return { separator, score: Math.max(inRow, inColumn) * lines.length + parted };
    })
    .sort((a, b) => b.score - a.score);
  return best?.separator ?? ',';
}

const isYear = (cell: string) =>
  yearHeading({ text: cell.replaceAll('"', ''), row: 0, column: 0 }) !== undefined;

/** The lines of a text; what ends the last one begins none. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n?|\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function recordsOf(text: string, delimiter: string, file: string): readonly (readonly string[])[] {
  // Without quotes there is nothing to parse.
  if (!text.includes('"')) return linesOf(text).map((line) => line.split(delimiter));
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const hint = say`A cell that holds quotes stands in double quotes, and each quote within is doubled.`;
    const place = { file, line: Number(error['lines']) };
    throw new ScenarioError(
      [{ code: 'unreadable', path: [], expected: say`cells whose quotes close`, hint, place }],
      {
        cause: error,
      },
    );
  }
}
