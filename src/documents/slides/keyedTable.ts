import { palette } from '../../report/draw/theme.js';
import type { Table } from '../../report/tables/Table.js';
import { fittedTable, type Room } from './fittedTable.js';
import { officeColour } from './pptxMeasures.js';
import type { NativeLines } from './Slide.js';

/** What stands before the name of a line: hollow for the actual, whose line has dashes, as its ink is near dark colours. */
const markOf = (colour: string | undefined) => (colour === officeColour(palette.ink) ? '□' : '■');

/**
 * A table beside a chart, which is its key: the name of each line stands behind a mark in the colour of the line. A legend
 * in the chart would tell all names twice, take a third of its height, and print long ones over each other.
 */
export function keyedTable({ columns, rows }: Table, { lines }: Pick<NativeLines, 'lines'>, room: Room) {
  const colours = new Map(lines.map(({ name, colour }) => [name, officeColour(colour)]));
  const ofRows = rows.map(([first]) => colours.get(first?.text ?? ''));
  const marked = rows.map((row, position) =>
    row.map((cell, column) =>
      column > 0 || ofRows[position] === undefined
        ? cell
        : { ...cell, text: `${markOf(ofRows[position])} ${cell.text}` },
    ),
  );
  const fitted = fittedTable({ columns, rows: marked }, room);
  const runs = (text: string, color: string) => [
    { text: text.slice(0, 1), options: { color } },
    { text: text.slice(1), options: {} },
  ];
  return {
    ...fitted,
    rows: fitted.rows.map((row, position) =>
      row.map(({ text, options }, column) => {
        const colour = column > 0 ? undefined : ofRows[position - 1];
        return { text: colour === undefined ? text : runs(text, colour), options };
      }),
    ),
  };
}
