import { textWidth } from '../../report/draw/text.js';
import type { Table } from '../../report/tables/Table.js';

/**
 * How wide the columns of a table stand in a room: each cell in one line where there is room for that; otherwise as wide as
 * their longest word at least, and where there is room for it so that a heading takes three lines; the rest is shared by how
 * much text they hold.
 *
 * @param line - letters' widths that the room holds; those of a page of text where left out
 * @unit that of the room
 */
export function columnWidths(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  room: number,
  line = 46,
): number[] {
  const fits = (needs: readonly Need[]) => sumOf(needs.map(({ least }) => least)) <= line;
  const unbrokenNeeds = [1, 2, 3].map((lines) => unbroken({ columns, rows }, lines)).find(fits);
  const headed = needsOf({ columns, rows }, 3);
  const needs = unbrokenNeeds ?? (fits(headed) ? headed : needsOf({ columns, rows }));
  const least = sumOf(needs.map((need) => need.least));
  const more = sumOf(needs.map((need) => need.more));
  // A table of short words does without all of the line.
  const whole = Math.max(least, line);
  const widths = needs.map((need) => {
    const share = more === 0 ? 1 / needs.length : need.more / more;
    return Math.floor(((need.least + (whole - least) * share) * room) / whole);
  });
  const rest = room - sumOf(widths);
  return widths.map((width, column) => (column === 0 ? width + rest : width));
}

/** The room that a column must have, and how much more it could do with, in letters. */
interface Need {
  readonly least: number;
  readonly more: number;
}

/** What each column takes for each of its cells to stand in one line. */
function unbroken({ columns, rows }: Pick<Table, 'columns' | 'rows'>, headingLines: number): Need[] {
  return needsOf({ columns, rows }, headingLines).map(({ least }, column) => {
    const longest = Math.max(0, ...rows.map((row) => textWidth(row[column]?.text ?? '', 1)));
    const whole = Math.max(least, 1.1 * longest + 1.7);
    return { least: whole, more: whole };
  });
}

/** What each column must have, and how much more it could do with, in letters; the lines that its heading may take. */
function needsOf(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  headingLines = Number.POSITIVE_INFINITY,
): Need[] {
  return columns.map(({ heading, numeric }, column) => {
    const cells = rows.map((row) => textWidth(row[column]?.text ?? '', 1));
    const words = [heading, ...rows.map((row) => row[column]?.text ?? '')].flatMap((text) =>
      breakable(text).split(/[\s\u200b]+/u),
    );
    // Lines of a heading are of unequal length: a fourth more than its part of it is room enough.
    const head = (1.25 * textWidth(heading, 1)) / headingLines;
    const least = Math.max(...words.map((word) => textWidth(word, 1)), head, ...(numeric ? cells : [])) + 1.7;
    const longest = Math.min(60, Math.max(0, ...cells));
    const mean = sumOf(cells) / Math.max(1, cells.length);
    return { least, more: Math.sqrt(Math.max(0, (longest + mean) / 2 + 1.7 - least)) };
  });
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** A text whose long words, such as addresses, may be broken after a mark: a space of no width says where. */
export function breakable(text: string): string {
  return text.replace(/\S{18,}/gu, (word) =>
    word.replace(/[/._\-@]+(?=.)|[\p{L}\p{N}]{14}(?=[\p{L}\p{N}]{4})/gu, '$&\u200b'),
  );
}
