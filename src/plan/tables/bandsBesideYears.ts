import type { GridCell } from './Grid.js';
import { headingContext, isBareUnit } from './headingContext.js';
import { isNote, isPartsHeading, isUnitHeading } from './lineLabel.js';
import { isFigure, type Row, yearsIn } from './Row.js';

/**
 * Rows of a table whose years go down, with each text that stands alone in its row set in a column of its own, before the
 * others, beside all years under it: the unit in the corner above the last column is that of all, and "Structure (%)"
 * between two blocks of years that of the second.
 *
 * @param rows - as they stand in the sheet, years down
 */
export function bandsBesideYears(rows: readonly Row[]): Row[] {
  const isYear = rows.map((row) => yearsIn(row).size > 0);
  const firstYear = isYear.indexOf(true);
  let band: GridCell = { text: '', row: 0, column: 0 };
  return rows.map((row, at) => {
    const found = isYear[at] === true ? undefined : titleIn(row);
    const isTaken =
      found !== undefined &&
      isYear.indexOf(true, at) !== -1 &&
      (at > firstYear || isBareUnit(found.text) || isNamedBelow(rows.slice(at + 1, firstYear)));
    if (!isTaken) return [isYear[at] === true ? band : undefined, ...row];
    if (at > firstYear) {
      band = found;
      return [];
    }
    return [found];
  });
}

/** Whether rows of names of columns follow: several in a row. */
const isNamedBelow = (rows: readonly Row[]) =>
  rows.some((row) => new Set(row.filter((cell) => cell !== undefined)).size > 1);

/** The only text of a row, where it says something of figures. */
export function titleIn(row: Row): GridCell | undefined {
  const [cell, ...others] = new Set(row.filter((one) => one !== undefined));
  if (cell === undefined || others.length > 0 || isFigure(cell)) return undefined;
  if (isNote(cell.text) || isPartsHeading(cell.text)) return undefined;
  return isUnitHeading(cell.text) || Object.keys(headingContext(cell.text)).length > 0 ? cell : undefined;
}
