/** Tables of no more rows stay on one page. */
const mostTogether = 8;
/** So many rows stand at each end of a longer table on one page: none is alone there. */
const atEnds = 2;

/** Which rows of a table no page parts: all of a short one, of a long one the first and the last two. */
export function rowsKept(rows: number): { readonly whole: boolean; readonly atEnds: number } {
  return { whole: rows <= mostTogether, atEnds };
}

/** Whether a row, counted from 0, stays on the page of the next. */
export function staysWithNext(position: number, rows: number): boolean {
  if (position >= rows - 1) return false;
  return rowsKept(rows).whole || position < atEnds - 1 || position >= rows - atEnds;
}
