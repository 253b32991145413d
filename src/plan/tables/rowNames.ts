import type { GridCell } from './Grid.js';
import { isBareUnit } from './headingContext.js';
import { isUnitHeading } from './lineLabel.js';
import { isFigure, type Row } from './Row.js';
import type { TableHeading } from './tableHeading.js';

/** A row of figures, and where it stands. */
export interface Taken {
  readonly row: Row;
  readonly heading: TableHeading;
  readonly above: Row;
  readonly years: Row;
  readonly isDown: boolean;
}

/** The cells that name a row: what stands beside its figures, without numbering, unit and what the heading has too. */
export function labelCells({ row, heading, years }: Taken): GridCell[] {
  const data = new Set(heading.columns.map(({ column }) => column));
  const cells = row.filter(
    (cell, column) =>
      cell !== undefined &&
      !data.has(column) &&
      column !== heading.unitColumn &&
      !years.includes(cell) &&
      !isFigure(cell) &&
      !isUnitHeading(cell.text) &&
      !/^(?:[IVXLC]+|[A-Za-z])[.)]?$/.test(cell.text.trim()),
  );
  return [...new Set(cells)].filter((cell) => cell !== undefined);
}

/** Names of a line, and the groups they stand in: cells that stretch over several lines. */
export function namesIn(parts: readonly GridCell[], { above, isDown, row }: Taken) {
  if (isDown) {
    // The lowest cell that is no bare unit names the column.
    const name = parts.findLast(({ text }) => !isBareUnit(text)) ?? parts.at(-1);
    return { groups: parts.filter((cell) => cell !== name), names: parts.filter((cell) => cell === name) };
  }
  const groups = parts.length > 1 ? parts.filter((cell) => above.includes(cell) && row.includes(cell)) : [];
  return { groups, names: parts.filter((cell) => !groups.includes(cell)) };
}
