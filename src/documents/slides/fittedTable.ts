import { textWidth } from '../../report/draw/text.js';
import { palette } from '../../report/draw/theme.js';
import type { Table } from '../../report/tables/Table.js';
import { columnWidths } from '../briefing/columnWidths.js';
import { officeColour, page } from './pptxMeasures.js';

interface Room {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Letters of a table on a slide, from those one likes to the smallest one can read. */
const letterSizes = [16, 14, 13, 12, 11, 10, 9] as const;

/** Letters that are still read with ease from a distance. */
const leastLiked = 12;

/** Room around the text of a cell. */
const around = { across: 0.16, down: 0.08 };

/** The ruler measures the letters of charts; those of slides are so much wider. */
const wider = 1.1;

/**
 * A table in the largest letters with which it fits into its room.
 *
 * @param room - inches
 */
export function fittedTable({ columns, rows }: Table, room: Room) {
  const widthsAt = (size: number) => {
    const letters = (room.w * 72) / size / wider;
    return columnWidths({ columns, rows }, 1000, letters).map((width) => (width * room.w) / 1000);
  };
  const fits = (size: number) => heightAt(size, { columns, rows }, widthsAt(size)) <= room.h;
  // Names in one line are worth a size or two, not letters that nobody reads; low headings are worth it too.
  const liked = letterSizes.filter((size) => size >= leastLiked && fits(size));
  const fontSize =
    liked.find((size) => isUnbroken(size, { rows }, widthsAt(size))) ??
    liked.find((size) => isLow(size, { columns, rows }, widthsAt(size))) ??
    letterSizes.find(fits) ??
    9;
  const widths = widthsAt(fontSize);
  const line = { type: 'solid' as const, pt: 0.75, color: 'C5CDD5' };
  const none = { type: 'none' as const };
  const cell = (text: string, column: number, isHead: boolean) => ({
    text,
    options: {
      bold: isHead,
      align: columns[column]?.numeric === true ? ('right' as const) : ('left' as const),
      ...(isHead ? { fill: { color: 'EEF1F4' } } : {}),
    },
  });
  return {
    rows: [
      columns.map(({ heading }, column) => cell(heading, column, true)),
      ...rows.map((row) => row.map(({ text }, column) => cell(text, column, false))),
    ],
    options: {
      x: room.x,
      y: room.y,
      w: room.w,
      colW: widths,
      fontFace: page.font,
      fontSize,
      color: officeColour(palette.ink),
      valign: 'middle' as const,
      border: [none, none, line, none] as [typeof none, typeof none, typeof line, typeof none],
      margin: [around.down / 2, around.across / 2, around.down / 2, around.across / 2] as [
        number,
        number,
        number,
        number,
      ],
    },
  };
}

/** Whether each name, figure and verdict stands in one line; prose, such as a reason, may be broken. */
function isUnbroken(size: number, { rows }: Pick<Table, 'rows'>, widths: readonly number[]): boolean {
  const isProse = widths.map((_, column) =>
    rows.some((row) => textWidth(row[column]?.text ?? '', 1) > longestName),
  );
  return rows.every((row) =>
    row.every(({ text }, column) => isProse[column] || linesOf(text, size, widths[column]) === 1),
  );
}

/** Whether no heading takes more than three lines, and no name more than two. */
function isLow(size: number, { columns, rows }: Pick<Table, 'columns' | 'rows'>, widths: readonly number[]) {
  return columns.every(({ heading }, column) => {
    const cells = rows.map((row) => row[column]?.text ?? '');
    const names = cells.filter((text) => textWidth(text, 1) <= longestName);
    return (
      linesOf(heading, size, widths[column]) <= 3 &&
      names.every((text) => linesOf(text, size, widths[column]) <= 2)
    );
  });
}

/** The longest name that stands in one line, in letters. */
const longestName = 25;

/** Lines of a text in a column; no number of them where a word would be broken. */
function linesOf(text: string, size: number, width = 1): number {
  const room = (width - around.across) / wider;
  const long = Math.max(...text.split(/\s+/u).map((word) => textWidth(word, size) / 72));
  if (long > room) return Number.POSITIVE_INFINITY;
  return Math.max(1, Math.ceil((textWidth(text, size) / 72 / room) * 1.08));
}

/** How high the table stands, in inches. */
function heightAt(
  size: number,
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  widths: readonly number[],
): number {
  const lineHeight = (1.2 * size) / 72;
  const all = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(({ text }) => text))];
  return all.reduce(
    (sum, row) =>
      sum +
      Math.max(...row.map((text, column) => linesOf(text, size, widths[column]))) * lineHeight +
      around.down,
    0,
  );
}
