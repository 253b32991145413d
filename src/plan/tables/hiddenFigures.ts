import { addressOf, columnName } from './Grid.js';
import type { HiddenFigures, ImportedLine } from './ImportedTable.js';
import type { TableReading } from './TableLine.js';

/** The hidden rows and columns of a sheet that its figures come from; empty where there are none. */
export function hiddenFigures(
  { sheet, hidden, lines: read }: TableReading,
  lines: readonly ImportedLine[],
): readonly HiddenFigures[] {
  if (hidden === undefined) return [];
  const taken = new Set(lines.flatMap(({ facts }) => facts.map(({ cell }) => cell)));
  const cells = read
    .flatMap((line) => line.cells.map(({ cell }) => cell))
    .filter((cell) => taken.has(addressOf(cell)));
  const rows = [...hidden.rows].filter((row) => cells.some((cell) => cell.row === row));
  const columns = [...hidden.columns].filter((column) => cells.some((cell) => cell.column === column));
  if (rows.length + columns.length === 0) return [];
  return [{ sheet, rows: rows.map((row) => String(row + 1)), columns: columns.map(columnName) }];
}
