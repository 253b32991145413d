import { isNumber } from './cellNumber.js';
import type { GridCell } from './Grid.js';
import { isDate, isWithinYear } from './yearEnd.js';
import { type YearHeading, yearHeading } from './yearHeading.js';

/** A row of a sheet. */
export type Row = readonly (GridCell | undefined)[];

/** Years that a row names as headings, by column. */
export function yearsIn(row: Row): Map<number, YearHeading> {
  const years = new Map<number, YearHeading>();
  const isByParts = row.some((cell) => cell !== undefined && isWithinYear(cell.text));
  for (const [column, cell] of row.entries()) {
    if (isByParts && cell !== undefined && isDate(cell.text)) continue;
    const heading = cell && yearHeading(cell);
    if (heading !== undefined) years.set(column, heading);
  }
  return years;
}

/** Whether a cell holds a figure, or the mark of a missing one. */
export function isFigure(cell: GridCell | undefined): boolean {
  return cell !== undefined && (cell.number !== undefined || isNumber(cell.text));
}

/** Whether a cell holds digits that make no figure, such as `5-6` or `>5`: of a row of such cells it must be said. */
export const isSpoilt = (cell: GridCell): boolean =>
  /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell.text) &&
  !/^\s*\(?\d{1,2}\)?\s*$/.test(cell.text) &&
  yearHeading(cell) === undefined;

/** Whether figures are the numbers of columns. */
export const isNumbering = (cells: readonly (GridCell | undefined)[]): boolean =>
  cells.length > 1 &&
  cells.every((cell, position) => Number(cell?.text) === position + (Number(cells[0]?.text) || Number.NaN)) &&
  Number(cells[0]?.text) <= 3;
