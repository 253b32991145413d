import { textWidth, wrapped } from '../../report/draw/text.js';
import type { Table } from '../../report/tables/Table.js';
import { breakable, lettersAcross, parting } from './lineBreaks.js';

/**
 * How wide the columns of a table stand in a room: each cell in one line where there is room for that; otherwise as wide as
 * their longest word at least, the rest shared by how much text they hold. Of some ways to share it, and of headings in one
 * line, two, three or more, the lowest table is taken.
 *
 * @param line - letters' widths that the room holds; those of a page of text where left out
 * @unit that of the room
 */
export function columnWidths(
  table: Pick<Table, 'columns' | 'rows'>,
  room: number,
  line = lettersAcross,
): number[] {
  const fits = (needs: readonly Need[]) => leastOf(needs) <= line;
  const columns = measuredColumns(table);
  const whole = [1, 2, 3].map((headingLines) => unbroken(columns, headingLines)).find(fits);
  const widths =
    whole === undefined ? lowest(table, { columns, line }) : sharedOut(whole, { line, weigh: asIs });
  const all = sumOf(widths);
  const shares = widths.map((width) => Math.floor((width * room) / all));
  const rest = room - sumOf(shares);
  return shares.map((width, column) => (column === 0 ? width + rest : width));
}

/** What a column must have, and how much more it could do with, in letters. */
interface Need {
  readonly least: number;
  readonly more: number;
}

type Weighing = (more: number) => number;
const asIs: Weighing = (more) => more;
/** How much a column that holds more text gets of the room: by the powers ½, ¾ and 1 of it, by roots alone. */
const weighings: readonly Weighing[] = [Math.sqrt, (more) => Math.sqrt(more * Math.sqrt(more)), asIs];

/** The ways to share a line among columns whose cells are broken; all that fit, from which the lowest table is taken. */
function brokenWays(columns: readonly Measured[], line: number): number[][] {
  const fitting = longestUnbroken
    .flatMap((unbrokenTo) => numbersOfLines.map((headingLines) => needsOf(columns, headingLines, unbrokenTo)))
    .filter((each) => leastOf(each) <= line);
  const needs = fitting.length > 0 ? fitting : [needsOf(columns, Number.POSITIVE_INFINITY)];
  return needs.flatMap((each) => weighings.map((weigh) => sharedOut(each, { line, weigh })));
}

/** The lowest of the ways to share out a line, then lower still where a column gives the others what it does not need. */
function lowest(
  table: Pick<Table, 'columns' | 'rows'>,
  { columns, line }: { readonly columns: readonly Measured[]; readonly line: number },
): number[] {
  const ways = brokenWays(columns, line);
  const linesOf = heightOf(table);
  const lines = ways.map(linesOf);
  const least = needsOf(columns, Number.POSITIVE_INFINITY).map((need) => need.least);
  let best = { widths: ways[lines.indexOf(Math.min(...lines))] ?? [], high: Math.min(...lines) };
  for (let found: typeof best | undefined = best; found !== undefined; ) {
    best = found;
    found = best.widths
      .flatMap((_, from) => steps.flatMap((step) => given(best.widths, { from, step, least })))
      .map((widths) => ({ widths, high: linesOf(widths) }))
      .filter(({ high }) => high < best.high)
      .sort((one, other) => one.high - other.high)[0];
  }
  return best.widths;
}

/** How much a column gives at once, in letters. */
const steps = [0.5, 1, 2, 4];

/** The widths after one column has given to each of the others in turn; it keeps what it must have. */
function given(
  widths: readonly number[],
  { from, step, least }: { readonly from: number; readonly step: number; readonly least: readonly number[] },
): number[][] {
  if ((widths[from] ?? 0) - step < (least[from] ?? 0)) return [];
  return widths.flatMap((_, to) =>
    to === from
      ? []
      : [widths.map((width, column) => width + (column === to ? step : column === from ? -step : 0))],
  );
}

/** Columns whose longest cell is no longer are not broken, in letters: all verdicts and units, or most, or none. */
const longestUnbroken = [11, 8, 0];

/** How many lines the headings may take, from one to as many as their words give. */
const numbersOfLines = [1, 2, 3, Number.POSITIVE_INFINITY];

/** A column as it is before it has a width, in letters. */
interface Measured {
  readonly numeric: boolean;
  readonly cells: readonly number[];
  /** Its longest word. */
  readonly word: number;
  /** What its heading takes to stand in so many lines. */
  readonly heading: ReadonlyMap<number, number>;
}

function measuredColumns({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Measured[] {
  return columns.map(({ heading, numeric }, column) => {
    const texts = rows.map((row) => row[column]?.text ?? '');
    const words = [heading, ...texts].flatMap((text) => breakable(text).split(parting));
    return {
      numeric,
      cells: texts.map((text) => textWidth(text, 1)),
      word: Math.max(...words.map((word) => textWidth(word, 1))),
      heading: new Map(numbersOfLines.map((lines) => [lines, bold * narrowest(heading, lines)])),
    };
  });
}

/** What each column takes for each of its cells to stand in one line. */
function unbroken(columns: readonly Measured[], headingLines: number): Need[] {
  return needsOf(columns, headingLines).map(({ least }, column) => {
    const longest = Math.max(0, ...(columns[column]?.cells ?? []));
    const whole = Math.max(least, 1.1 * longest + white);
    return { least: whole, more: whole };
  });
}

/** How much wider the bold letters of headings are. */
const bold = 1.06;

/** The narrowest column, in letters, in which a heading takes no more than so many lines; that of its words for any number. */
function narrowest(heading: string, lines: number): number {
  const words = heading.split(parting).map((word) => textWidth(word, 1));
  let width = Math.max(...words);
  while (wrapped(heading, { width, size: 1 }).length > lines) width += 0.2;
  return width;
}

/** White at the sides of a cell, in letters. */
const white = 1.3;

function needsOf(columns: readonly Measured[], headingLines: number, unbrokenTo = 0): Need[] {
  return columns.map(({ numeric, cells, word, heading }) => {
    const longest = Math.max(0, ...cells);
    const whole = numeric || longest <= unbrokenTo ? longest : 0;
    const least = Math.max(word, heading.get(headingLines) ?? 0, whole) + white;
    const mean = sumOf(cells) / Math.max(1, cells.length);
    return { least, more: Math.max(0, (longest + mean) / 2 + white - least) };
  });
}

/** The line shared out; a table of long words does with more than the line. */
function sharedOut(
  needs: readonly Need[],
  { line, weigh }: { readonly line: number; readonly weigh: Weighing },
): number[] {
  const parts = needs.map(({ more }) => weigh(more));
  const whole = sumOf(parts);
  const spare = Math.max(0, line - leastOf(needs));
  return needs.map(
    ({ least }, column) => least + spare * (whole === 0 ? 1 / needs.length : (parts[column] ?? 0) / whole),
  );
}

/** How high a column stands at one width, in lines: each of its cells, and its heading. */
interface ColumnHeight {
  readonly cells: readonly number[];
  readonly heading: number;
  /** Cells that are short, such as a verdict, and yet broken. */
  readonly broken: number;
}

/**
 * How many lines high a table is in columns of so many letters; a line of the headings, which stand once, counts half, and
 * a short cell that is broken two lines more. Of all ways to share a line out, most leave a column as wide as another does:
 * its cells are set in each width once.
 */
function heightOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): (widths: readonly number[]) => number {
  const known = columns.map(() => new Map<number, ColumnHeight>());
  const columnAt = (column: number, letters: number): ColumnHeight => {
    const before = known[column]?.get(letters);
    if (before !== undefined) return before;
    const high = (text: string) => wrapped(text, { width: letters - white + 0.1, size: 1 }).length;
    const texts = rows.map((row) => row[column]?.text ?? '');
    const cells = texts.map(high);
    const [short = 0] = longestUnbroken;
    const broken = texts.filter((text, row) => (cells[row] ?? 0) > 1 && textWidth(text, 1) <= short).length;
    const height = { cells, heading: high(columns[column]?.heading ?? ''), broken };
    known[column]?.set(letters, height);
    return height;
  };
  return (widths) => {
    const heights = columns.map((_, column) => columnAt(column, widths[column] ?? 0));
    return (
      sumOf(rows.map((_, row) => Math.max(1, ...heights.map(({ cells }) => cells[row] ?? 1)))) +
      2 * sumOf(heights.map(({ broken }) => broken)) +
      Math.max(1, ...heights.map(({ heading }) => heading)) / 2
    );
  };
}

const leastOf = (needs: readonly Need[]) => sumOf(needs.map(({ least }) => least));

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
