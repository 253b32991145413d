import { textWidth } from '../../report/draw/text.js';
import type { Table } from '../../report/tables/Table.js';

/**
 * How wide the columns of a table stand in a room: as wide as their longest word at least, the rest shared by how much
 * text they hold.
 *
 * @param line - letters' widths that the room holds; those of a page of text where left out
 * @unit that of the room
 */
export function columnWidths(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  room: number,
  line = 46,
): number[] {
  const needs = columns.map(({ heading, numeric }, column) => {
    const cells = rows.map((row) => textWidth(row[column]?.text ?? '', 1));
    const words = [heading, ...rows.map((row) => row[column]?.text ?? '')].flatMap((text) =>
      breakable(text).split(/[\s\u200b]+/u),
    );
    const least = Math.max(...words.map((word) => textWidth(word, 1)), ...(numeric ? cells : [])) + 1.7;
    const longest = Math.min(60, Math.max(0, ...cells));
    const mean = cells.reduce((sum, width) => sum + width, 0) / Math.max(1, cells.length);
    return { least, more: Math.sqrt(Math.max(0, (longest + mean) / 2 + 1.7 - least)) };
  });
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const more = needs.reduce((sum, need) => sum + need.more, 0);
  // A table of short words does without all of the line.
  const whole = Math.max(least, line);
  const widths = needs.map((need) => {
    const share = more === 0 ? 1 / needs.length : need.more / more;
    return Math.floor(((need.least + (whole - least) * share) * room) / whole);
  });
  const rest = room - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, column) => (column === 0 ? width + rest : width));
}

/** A text whose long words, such as addresses, may be broken after a mark: a space of no width says where. */
export function breakable(text: string): string {
  return text.replace(/\S{18,}/gu, (word) =>
    word.replace(/[/._\-@]+(?=.)|[\p{L}\p{N}]{14}(?=[\p{L}\p{N}]{4})/gu, '$&\u200b'),
  );
}
