import { foldedText } from '../vocabulary/foldedText.js';
import { columnNumberWords } from '../vocabulary/headingWords.js';
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

/**
 * Whether figures are the numbers of columns: whole, one after the other, in a row that nothing names but another such
 * number, or a letter.
 *
 * @param names - what names the row
 */
export function isNumbering(
  cells: readonly (GridCell | undefined)[],
  names: readonly GridCell[] = [],
): boolean {
  const first = Number(cells[0]?.text);
  const isCounted = (cell: GridCell | undefined, position: number) =>
    first > 0 && Number(cell?.text) === position + first;
  return (
    cells.length > 1 &&
    Number.isInteger(first) &&
    first <= 3 &&
    cells.every(isCounted) &&
    names.every(({ text }) => /^[^\p{L}\d]*[\p{L}\d]{0,2}[^\p{L}\d]*$/u.test(text) || isColumnWord(text))
  );
}

const columnWords = new Set(columnNumberWords.map(foldedText));

const isColumnWord = (text: string) => columnWords.has(foldedText(text));
