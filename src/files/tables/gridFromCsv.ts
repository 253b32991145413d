import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Grid } from '../../plan/tables/Grid.js';
import { yearHeading } from '../../plan/tables/yearHeading.js';

const separators = [';', '\t', ',', '|'] as const;

/**
 * A CSV table as a grid. Its cells are parted by whatever parts its years best: semicolons, tabs, commas or bars.
 *
 * @throws ScenarioError for quotes that do not close, and decimal commas that part cells
 */
export function gridFromCsv(text: string, file: string): Grid {
  const [first = ''] = text.split(/\r?\n/, 1);
  const said = /^"?sep=(.)"?$/i.exec(first)?.[1];
  const delimiter = said ?? separatorOf(text);
  const body = said === undefined ? text : text.slice(first.length);
  const records = recordsOf(body, delimiter, file);
  if (delimiter === ',') refuseParted(records, file);
  const rows = records.map((record, row) =>
    record.map((cell, column) => (cell.trim() === '' ? undefined : { text: cell, row, column })),
  );
  return { file, sheet: '', rows, spans: [] };
}

/**
 * Refuses rows of figures that are longer than all above them and hold digits alone: commas before decimals part their
 * cells in two.
 */
function refuseParted(records: readonly (readonly string[])[], file: string): void {
  const isFigure = (cell: string) => /^\s*-?\d+\s*$/.test(cell) && !isYear(cell);
  const first = records.findIndex((record) => record.some(isFigure));
  const width = records.slice(0, Math.max(first, 0)).reduce((most, { length }) => Math.max(most, length), 0);
  const isParted = (record: readonly string[]) => {
    const beyond = record.slice(width);
    return beyond.length > 0 && beyond.every((cell) => /^\s*\d+\s*$/.test(cell)) && !record.some(hasPoint);
  };
  const at = first < 1 ? -1 : records.findIndex((record, row) => row >= first && isParted(record));
  if (at === -1) return;
  const hint = say`A decimal comma parts a cell in two: part the cells with semicolons, or put figures in double quotes.`;
  const told = {
    value: records[at]?.length ?? 0,
    expected: say`at most ${width} cells, as the rows above it have`,
  };
  throw new ScenarioError([{ code: 'badValue', path: [], ...told, hint, place: { file, line: at + 1 } }]);
}

const hasPoint = (cell: string) => /\d\.\d/.test(cell);

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
