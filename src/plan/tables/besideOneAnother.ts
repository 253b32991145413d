import { headingContext, isBareUnit } from './headingContext.js';
import { isFigure, type Row, yearsIn } from './Row.js';

/**
 * Tables that stand beside one another, each as rows of its own columns, in the places they have in the sheet.
 *
 * A table begins where names of lines stand between years, or at the empty columns before them. One without a heading
 * of its own goes on under that of the table before it, as a long table folded into two does.
 *
 * @param rows - years across
 */
export function besideOneAnother(rows: readonly Row[]): readonly (readonly Row[])[] {
  const counts = rows.map((row) => yearsIn(row).size);
  const at = counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0));
  const years = [...yearsIn(rows[at] ?? []).keys()];
  const [first = 0, last = 0] = [Math.min(...years), Math.max(...years)];
  const starts: number[] = [];
  for (let column = first + 1; column < last; column++) {
    if (years.includes(column) || !holdsNames(rows.slice(at + 1), column)) continue;
    let start = column;
    while (!years.includes(start - 1) && !holdsFigure(rows.slice(at + 1), start - 1)) start -= 1;
    starts.push(start);
  }
  if (starts.length === 0) return [rows];
  return [0, ...starts].map((from, position) => {
    const to = starts[position] ?? Number.POSITIVE_INFINITY;
    const own = rows.map((row) => row.slice(0, to).map((cell, column) => (column < from ? undefined : cell)));
    const isSilent = from > 0 && !own.slice(0, at + 1).some((row) => row.some(saysMore));
    return isSilent
      ? own.map((row, index) => (index > at ? row : under(rows[index] ?? [], row, first)))
      : own;
  });
}

/** Whether a column names lines: texts that are no units, beside figures, and no figure. */
function holdsNames(rows: readonly Row[], column: number): boolean {
  if (holdsFigure(rows, column)) return false;
  return rows.some((row) => {
    const cell = row[column];
    return (
      cell !== undefined &&
      /\p{L}/u.test(cell.text) &&
      row.indexOf(cell) === column &&
      !isBareUnit(cell.text) &&
      row.some((other, place) => place > column && isFigure(other))
    );
  });
}

const holdsFigure = (rows: readonly Row[], column: number) => rows.some((row) => isFigure(row[column]));

const saysMore = (cell: Row[number]) =>
  cell !== undefined && Object.keys(headingContext(cell.text)).length > 0;

/** A row of a heading with what the first table says for all: alone in its row, or beside its years. */
function under(whole: Row, own: Row, first: number): Row {
  const isAlone = new Set(whole.filter((cell) => cell !== undefined)).size === 1;
  return whole.map((cell, column) => (saysMore(cell) && (isAlone || column < first) ? cell : own[column]));
}
