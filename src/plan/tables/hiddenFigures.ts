import { columnName } from './Grid.js';
import type { HiddenFigures, ImportedLine } from './ImportedTable.js';
import type { TableReading } from './TableLine.js';

/** The hidden rows and columns of a sheet that its figures come from; empty where there are none. */
export function hiddenFigures(
  { sheet, hidden }: TableReading,
  lines: readonly ImportedLine[],
): readonly HiddenFigures[] {
  if (hidden === undefined) return [];
  const cells = lines.flatMap(({ facts }) => facts.map(({ cell }) => cell));
  const columnsOfFigures = new Set(cells.map((cell) => cell.replace(/\d+$/, '')));
  const rowsOfFigures = new Set(cells.map((cell) => cell.replace(/^[A-Z]+/, '')));
  const rows = [...hidden.rows].map((row) => String(row + 1)).filter((row) => rowsOfFigures.has(row));
  const columns = [...hidden.columns].map(columnName).filter((column) => columnsOfFigures.has(column));
  return rows.length + columns.length === 0 ? [] : [{ sheet, rows, columns }];
}
