import { textWidth } from '../../report/draw/text.js';
import type { Table } from '../../report/tables/Table.js';

/**
 * How wide the columns of a table stand in a room: as wide as their longest word at least, the rest shared by how much
 * text they hold.
 *
 * @unit that of the room
 */
export function columnWidths({ columns, rows }: Pick<Table, 'columns' | 'rows'>, room: number): number[] {
  const needs = columns.map(({ heading }, column) => {
    const texts = [heading, ...rows.map((row) => row[column]?.text ?? '')];
    const words = texts.flatMap((text) => text.split(/\s+/u));
    const numbers = rows
      .map((row) => row[column]?.text ?? '')
      .filter(() => columns[column]?.numeric === true);
    const least = Math.max(...[...words, ...numbers].map((text) => textWidth(text, 1))) + 1.2;
    const whole = Math.max(...texts.map((text) => Math.min(60, textWidth(text, 1)))) + 1.2;
    return { least, wish: Math.max(least, Math.sqrt(whole) * 3.2) };
  });
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const wish = needs.reduce((sum, need) => sum + Math.max(0, Math.min(need.wish, 40) - need.least), 0);
  const unit = Math.max(least * 1.02, 48);
  const spare = unit - least;
  const widths = needs.map(({ least: own, wish: wanted }) => {
    const more = wish === 0 ? spare / needs.length : (spare * Math.max(0, Math.min(wanted, 40) - own)) / wish;
    return Math.floor(((own + more) * room) / unit);
  });
  const rest = room - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, column) => (column === 0 ? width + rest : width));
}
