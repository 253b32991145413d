import { titleIn } from './bandsBesideYears.js';
import { isBareMeasurement } from './headingContext.js';
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
  const isOfYear = rows.map((row) => row.some(isFigure) && yearsIn(row).size > 0);
  const [first, end] = [isOfYear.indexOf(true), isOfYear.lastIndexOf(true)];
  const starts: number[] = [];
  let title: number | undefined;
  for (const [at, row] of rows.slice(0, end).entries()) {
    if (at <= first) continue;
    if (isOfYear[at] === true) title = undefined;
    else if (title === undefined && titleIn(row) !== undefined) title = at;
    else if (title !== undefined && starts.at(-1) !== title && namesColumns(row)) starts.push(title);
  }
  const bounds = [0, ...starts, rows.length];
  return bounds.slice(1).map((to, position) => {
    const own = rows.slice(bounds[position], to);
    const titles = own.flatMap((row) => titleIn(row)?.text ?? []);
    return { rows: own, isOfSameSubject: titles.length > 0 && titles.every(isBareMeasurement) };
  });
}

/** A row of several texts and no figure. */
const namesColumns = (row: Row) =>
  !row.some(isFigure) && new Set(row.filter((cell) => cell !== undefined)).size > 1;
