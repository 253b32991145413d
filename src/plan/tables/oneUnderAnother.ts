import { headingContext, isBareMeasurement } from './headingContext.js';
import { isNote } from './lineLabel.js';
import { isFigure, type Row, yearsIn } from './Row.js';

/** One of the tables of a sheet. */
export interface TableOfSheet {
  readonly rows: readonly Row[];
  /** Whether its title only says how the table above it is measured, such as "Structure (%)". */
  readonly isOfSameSubject: boolean;
}

/**
 * Tables with years down that stand one under another: each begins with a title of its own, behind the years of the one
 * before it, and names its columns again.
 *
 * @param rows - as they stand in the sheet, years down
 */
export function oneUnderAnother(rows: readonly Row[]): readonly TableOfSheet[] {
  const starts = new Set<number>();
  for (const [at, row] of rows.entries()) {
    const last = rows.slice(0, at).findLastIndex(isOfYear);
    if (last === -1 || !namesColumns(row) || !rows.slice(at).some(isOfYear)) continue;
    const title = rows.slice(last + 1, at).findIndex(isTitle);
    if (title !== -1) starts.add(last + 1 + title);
  }
  const bounds = [0, ...starts, rows.length];
  return bounds.slice(1).map((end, position) => {
    const own = rows.slice(bounds[position], end);
    const titles = own.flatMap((row) => (isTitle(row) ? textsIn(row) : []));
    return { rows: own, isOfSameSubject: titles.length > 0 && titles.every(isBareMeasurement) };
  });
}

const isOfYear = (row: Row) => yearsIn(row).size > 0 && row.some(isFigure);

const textsIn = (row: Row) => [...new Set(row.flatMap((cell) => cell ?? []))].map(({ text }) => text);

/** A row of several texts and no figure. */
const namesColumns = (row: Row) => !row.some(isFigure) && textsIn(row).length > 1;

/** A text alone in its row that says something of figures. */
function isTitle(row: Row): boolean {
  const [text, ...others] = textsIn(row);
  if (text === undefined || others.length > 0 || row.some(isFigure) || isNote(text)) return false;
  return Object.keys(headingContext(text)).length > 0;
}
