import type { GridCell } from './Grid.js';
import { headingContext } from './headingContext.js';
import { isNote, lineLabel } from './lineLabel.js';
import { isFigure, type Row, yearsIn } from './Row.js';
import { isWhole, knownActivity } from './sameName.js';
import type { TableHeading } from './tableHeading.js';

/**
 * Whether a row is the heading of years; within a table, numbers such as 2015 may be figures.
 *
 * @param start - the first row behind the last figures
 */
export function isYearRow(
  rows: readonly Row[],
  { at, start }: { readonly at: number; readonly start: number },
  current: TableHeading | undefined,
): boolean {
  const row = rows[at] ?? [];
  const years = yearsIn(row);
  if (years.size === 0) return false;
  const first = Math.min(...years.keys());
  const isColumnNumber = (cell: GridCell | undefined, column: number) =>
    column < first && /^\(?\d{1,2}\)?$/.test(cell?.text.trim() ?? '');
  const isOther = (cell: GridCell | undefined, column: number) =>
    !years.has(column) && isFigure(cell) && !isColumnNumber(cell, column);
  if (row.some(isOther)) return false;
  if (current === undefined)
    return rows.slice(at + 1).some((below) => [...years.keys()].some((column) => isFigure(below[column])));
  const columns = new Map(current.columns.map(({ column, heading }) => [column, heading.period.from]));
  const same = [...years].every(([column, { period }]) => columns.get(column) === period.from);
  const beside = row.filter((_, column) => !years.has(column));
  if (beside.every((cell) => cell === undefined)) return years.size > 1;
  if (beside.some(namesLine)) return false;
  const isWorded = [...years.keys()].some((column) => !isFigure(row[column]));
  const steps = stepsBetween([...years.values()].map(({ period }) => period.from));
  const isTitled = rows.slice(start, at).some((above) => above.some(namesSubject));
  if (years.size === 1) return isTitled && first > 0;
  return (
    same || isWorded || steps.every((step) => step === 1) || (isTitled && steps.every((step) => step > 0))
  );
}

/** Whether a cell names a line of figures, where the corner of a heading says what lines are. */
function namesLine(cell: GridCell | undefined): boolean {
  if (cell === undefined) return false;
  const { name } = lineLabel(cell.text);
  return isWhole([name]) || knownActivity([name]) !== undefined || namesSubject(cell);
}

const namesSubject = (cell: GridCell | undefined) =>
  cell !== undefined && !isNote(cell.text) && headingContext(cell.text).subject !== undefined;

const stepsBetween = (years: readonly number[]) =>
  years.slice(1).map((year, position) => year - (years[position] ?? year));
