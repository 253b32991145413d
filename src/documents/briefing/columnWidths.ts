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
  const whole = [1, 2, 3].map((headingLines) => unbroken(table, headingLines)).find(fits);
  const widths = whole === undefined ? lowest(table, line) : sharedOut(whole, { line, weigh: asIs });
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
function brokenWays(table: Pick<Table, 'columns' | 'rows'>, line: number): number[][] {
  const headings = [1, 2, 3, Number.POSITIVE_INFINITY];
  const fitting = longestUnbroken
    .flatMap((unbrokenTo) => headings.map((headingLines) => needsOf(table, headingLines, unbrokenTo)))
    .filter((each) => leastOf(each) <= line);
  const needs = fitting.length > 0 ? fitting : [needsOf(table, Number.POSITIVE_INFINITY)];
  return needs.flatMap((each) => weighings.map((weigh) => sharedOut(each, { line, weigh })));
}

/** The lowest of the ways to share out a line, then lower still where a column gives the others what it does not need. */
function lowest(table: Pick<Table, 'columns' | 'rows'>, line: number): number[] {
  const ways = brokenWays(table, line);
  const lines = ways.map((widths) => linesOf(table, widths));
  const least = needsOf(table, Number.POSITIVE_INFINITY).map((need) => need.least);
  let best = { widths: ways[lines.indexOf(Math.min(...lines))] ?? [], high: Math.min(...lines) };
  for (let found: typeof best | undefined = best; found !== undefined; ) {
    best = found;
    found = best.widths
      .flatMap((_, from) => steps.flatMap((step) => given(best.widths, { from, step, least })))
      .map((widths) => ({ widths, high: linesOf(table, widths) }))
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

/** What each column takes for each of its cells to stand in one line. */
function unbroken({ columns, rows }: Pick<Table, 'columns' | 'rows'>, headingLines: number): Need[] {
  return needsOf({ columns, rows }, headingLines).map(({ least }, column) => {
    const longest = Math.max(0, ...rows.map((row) => textWidth(row[column]?.text ?? '', 1)));
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

function needsOf(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  headingLines: number,
  unbrokenTo = 0,
): Need[] {
  return columns.map(({ heading, numeric }, column) => {
    const cells = rows.map((row) => textWidth(row[column]?.text ?? '', 1));
    const words = [heading, ...rows.map((row) => row[column]?.text ?? '')].flatMap((text) =>
      breakable(text).split(parting),
    );
    const head = bold * narrowest(heading, headingLines);
    const whole = numeric || Math.max(0, ...cells) <= unbrokenTo ? cells : [];
    const least = Math.max(...words.map((word) => textWidth(word, 1)), head, ...whole) + white;
    const mean = sumOf(cells) / Math.max(1, cells.length);
    return { least, more: Math.max(0, (Math.max(0, ...cells) + mean) / 2 + white - least) };
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

/**
 * How many lines high a table is in columns of so many letters; a line of the headings, which stand once, counts half, and
 * a short cell that is broken, such as a verdict, two lines more.
 */
function linesOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>, widths: readonly number[]): number {
  const high = (text: string, column: number) =>
    wrapped(text, { width: (widths[column] ?? 0) - white + 0.1, size: 1 }).length;
  const heights = rows.map((row) => Math.max(1, ...row.map(({ text }, column) => high(text, column))));
  const [short = 0] = longestUnbroken;
  const broken = rows.flatMap((row) =>
    row.filter(({ text }, column) => textWidth(text, 1) <= short && high(text, column) > 1),
  );
  return (
    sumOf(heights) +
    2 * broken.length +
    Math.max(1, ...columns.map(({ heading }, column) => high(heading, column))) / 2
  );
}

const leastOf = (needs: readonly Need[]) => sumOf(needs.map(({ least }) => least));

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
