import { textWidth } from '../../report/draw/text.js';
import type { Table } from '../../report/tables/Table.js';

/** Letters that a line of a page of text holds in a table. */
export const lettersAcross = 46;

/** Where a line may end: not at a space that binds. */
export const parting = /(?:(?!\u00a0)\s|\u200b)+/u;

/** The columns of a table with headings whose sign of per cent stands in no line of its own. */
export function boundHeadings({
  columns,
  rows,
}: Pick<Table, 'columns' | 'rows'>): Pick<Table, 'columns' | 'rows'> {
  const bound = (heading: string) => heading.replace(/ (?=%$)/u, '\u00a0');
  return { columns: columns.map((column) => ({ ...column, heading: bound(column.heading) })), rows };
}

/** Room that Word keeps around a cell, in letters; its own letters are narrower than those of the ruler. */
const around = 0.8;

/**
 * The lines of a short text that ends with a range: the range is a line of its own where the column does not hold all, as
 * Word parts it at its dash, and knows no mark that forbids it.
 *
 * @param share - of the line, that the column has
 */
export function rangeApart(text: string, share: number): string[] {
  const letters = textWidth(text, 1);
  const [, words = '', range = ''] = /^(.+) (\S*\d–\d\S*)$/u.exec(text) ?? [];
  return range === '' || letters > 15 || letters + around <= share * lettersAcross ? [text] : [words, range];
}

/** A text whose long words, such as addresses, may be broken after a mark: a space of no width says where. */
export function breakable(text: string): string {
  return text.replace(/\S{18,}/gu, (word) =>
    word.replace(/[/._-]+(?=.)|[\p{L}\p{N}](?=@)|[\p{L}\p{N}]{14}(?=[\p{L}\p{N}]{4})/gu, '$&\u200b'),
  );
}
