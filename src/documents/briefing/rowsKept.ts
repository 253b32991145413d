import { textWidth } from '../../report/draw/text.js';
import type { Table } from '../../report/tables/Table.js';
import { lettersAcross } from './lineBreaks.js';

/** Tables of no more rows stay on one page, unless their cells hold so much text that a page would be left half empty. */
const mostTogether = 8;
/** As much text as that many lines across a page hold. */
const mostLines = 10;
/** So many rows stand at each end of a longer table on one page: none is alone there. */
const atEnds = 2;

type Rows = Pick<Table, 'rows'>;

/** Which rows of a table no page parts: all of a short one, of a long one the first and the last two. */
export function rowsKept({ rows }: Rows): { readonly whole: boolean; readonly atEnds: number } {
  const letters = rows.flat().reduce((sum, { text }) => sum + textWidth(text, 1), 0);
  return { whole: rows.length <= mostTogether && letters <= mostLines * lettersAcross, atEnds };
}

/** Which rows of a table, one after the other, stay on the page of the next. */
export function stayingWithNext(table: Rows): boolean[] {
  const { whole } = rowsKept(table);
  const { length } = table.rows;
  return table.rows.map(
    (_, position) => position < length - 1 && (whole || position < atEnds - 1 || position >= length - atEnds),
  );
}
