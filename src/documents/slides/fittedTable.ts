import { textWidth, wrapped } from '../../report/draw/text.js';
import { palette } from '../../report/draw/theme.js';
import type { Table } from '../../report/tables/Table.js';
import { columnWidths } from '../briefing/columnWidths.js';
import { boundHeadings } from '../briefing/lineBreaks.js';
import { officeColour, page } from './pptxMeasures.js';
import { wider } from './textSize.js';

/** A place on a slide, in inches. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Letters of a table on a slide, from those one likes to the smallest one can read. */
const letterSizes = [16, 14, 13, 12, 11, 10, 9] as const;

/** Letters that are still read with ease from a distance: no table of a slide of its own has smaller ones. */
const leastLiked = 12;

/** Room around the text of a cell. */
const around = { across: 0.16, down: 0.08 };

/** More room before a text that stands behind figures, which end at the line it would begin at. */
const apart = 0.14;

type Content = Pick<Table, 'columns' | 'rows'>;

/**
 * A table in the largest letters with which it fits into its room.
 *
 * @param room - inches
 */
export function fittedTable(content: Content, room: Room) {
  const table = boundHeadings(content);
  const { columns, rows } = table;
  const fontSize = letterSize(table, room);
  const gaps = gapsOf(table);
  const line = { type: 'solid' as const, pt: 0.75, color: 'C5CDD5' };
  const none = { type: 'none' as const };
  const marginOf = (column: number): [number, number, number, number] => [
    around.down / 2,
    around.across / 2,
    around.down / 2,
    around.across / 2 + (gaps[column] ?? 0),
  ];
  const cell = (text: string, column: number, isHead: boolean) => ({
    text,
    options: {
      bold: isHead,
      align: columns[column]?.numeric === true ? ('right' as const) : ('left' as const),
      margin: marginOf(column),
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
      colW: widthsAt(fontSize, table, room).map((width, column) => width + (gaps[column] ?? 0)),
      fontFace: page.font,
      fontSize,
      color: officeColour(palette.ink),
      valign: 'middle' as const,
      border: [none, none, line, none] as [typeof none, typeof none, typeof line, typeof none],
    },
  };
}

/** Whether a table fits into its room in letters that are read with ease. */
export function fitsWell(table: Content, room: Room): boolean {
  return heightAt(leastLiked, table, widthsAt(leastLiked, table, room)) <= room.h;
}

/**
 * The largest letters in which no heading is high and no name takes three lines; two sizes less where names, figures and
 * verdicts then stand in one line each.
 */
function letterSize(table: Content, room: Room): number {
  const fits = (size: number) => heightAt(size, table, widthsAt(size, table, room)) <= room.h;
  const low = letterSizes.filter((size) => fits(size) && isLow(size, table, widthsAt(size, table, room)));
  const near = low.filter((size, position) => position < 3 && (size >= leastLiked || position === 0));
  const unbroken = near.find((size) => isUnbroken(size, table, widthsAt(size, table, room)));
  return unbroken ?? low[0] ?? letterSizes.find(fits) ?? 9;
}

/** Widths of the columns, in inches, without the gaps before them. */
function widthsAt(size: number, table: Content, room: Room): number[] {
  const across = room.w - gapsOf(table).reduce((sum, gap) => sum + gap, 0);
  const letters = (across * 72) / size / wider.plain;
  return columnWidths(table, 1000, letters).map((width) => (width * across) / 1000);
}

function gapsOf({ columns }: Pick<Table, 'columns'>): number[] {
  return columns.map(({ numeric }, column) =>
    !numeric && columns[column - 1]?.numeric === true ? apart : 0,
  );
}

/** Whether each name, figure and verdict stands in one line; prose, such as a reason, may be broken. */
function isUnbroken(size: number, { rows }: Content, widths: readonly number[]): boolean {
  const isProse = widths.map((_, column) =>
    rows.some((row) => textWidth(row[column]?.text ?? '', 1) > longestName),
  );
  return rows.every((row) =>
    row.every(
      ({ text }, column) => isProse[column] || linesOf(text, wider.plain * size, widths[column]) === 1,
    ),
  );
}

/** Whether no heading takes more than three lines, and no name more than two. */
function isLow(size: number, { columns, rows }: Content, widths: readonly number[]) {
  return columns.every(({ heading }, column) => {
    const cells = rows.map((row) => row[column]?.text ?? '');
    const names = cells.filter((text) => textWidth(text, 1) <= longestName);
    return (
      linesOf(heading, wider.bold * size, widths[column]) <= 3 &&
      names.every((text) => linesOf(text, wider.plain * size, widths[column]) <= 2)
    );
  });
}

/** The longest name that stands in one line, in letters. */
const longestName = 25;

/** Lines of a text in a column; no number of them where a word would be broken. */
function linesOf(text: string, size: number, width = 1): number {
  const room = (width - around.across) * 72;
  if (text.split(/\s+/u).some((word) => textWidth(word, size) > room)) return Number.POSITIVE_INFINITY;
  return Math.max(1, wrapped(text, { width: room, size }).length);
}

/** How high the table stands, in inches. */
function heightAt(size: number, { columns, rows }: Content, widths: readonly number[]): number {
  const high = (texts: readonly string[], letters: number) => {
    const lines = texts.map((text, column) => linesOf(text, letters * size, widths[column]));
    return (1.2 * size * Math.max(...lines)) / 72 + around.down;
  };
  const head = columns.map(({ heading }) => heading);
  const texts = rows.map((row) => row.map(({ text }) => text));
  return texts.reduce((sum, row) => sum + high(row, wider.plain), high(head, wider.bold));
}
