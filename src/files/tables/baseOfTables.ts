import { cellNumber } from '../../plan/tables/cellNumber.js';
import type { LineCell, TableLine, TableReading } from '../../plan/tables/TableLine.js';

/**
 * The year that a plan begun with tables starts from: the last in which every line of GRDP at current prices of a table
 * has a figure; the last in which any has one, where no year is complete; 0 where there is none.
 */
export function baseYearOf(readings: readonly TableReading[]): number {
  const tables = readings.map(({ lines }) => lines.filter(isOfGrdp).map(yearsOfFigures));
  const complete = tables.flatMap(([first = [], ...others]) =>
    first.filter((year) => others.every((years) => years.includes(year))),
  );
  return Math.max(0, ...(complete.length > 0 ? complete : tables.flat(2)));
}

/** Whether tables have the population of a year, and of one before it to grow from. */
export function isCountedIn(readings: readonly TableReading[], year: number): boolean {
  return readings.some(({ lines }) =>
    lines.some((line) => {
      const years = line.context.subject === 'averagePopulation' ? yearsOfFigures(line) : [];
      return years.includes(year) && years.some((one) => one < year);
    }),
  );
}

const isOfGrdp = ({ context, partOf }: TableLine) =>
  context.subject === 'grdp' &&
  context.measurement === undefined &&
  context.priceBasis === 'current' &&
  partOf === undefined;

const yearsOfFigures = ({ cells }: TableLine): number[] =>
  cells.filter(isFigure).map(({ heading }) => heading.period.to);

/** Of a whole year that is past, and known. */
function isFigure({ cell, heading: { status, unexplained, part } }: LineCell): boolean {
  if (status === 'planned' || unexplained === 'p' || part !== undefined) return false;
  return cell.number !== undefined || ['number', 'ambiguous'].includes(cellNumber(cell.text).kind);
}
