import type { LabelledTable } from './LabelledTable.js';
import { tableGrid } from './tableGrid.js';
import { tableText } from './tableText.js';

/**
 * A labelled table as plain text.
 *
 * @example
 * labelledTableText({ language: 'vi', columns: [{ key: 'x' }], rows: [{ x: 1.5 }] }) // => '  x\n───\n1,5'
 */
export function labelledTableText({ language, columns, rows }: LabelledTable): string {
  const values = rows.map((row) => columns.map(({ key }) => row[key] ?? null));
  return tableText(tableGrid(columns, values, language));
}
