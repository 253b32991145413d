import { clipped, textWidth, widestOf, wrapped } from '../draw/text.js';
import { palette } from '../draw/theme.js';
import type { RowColumn, RowGrid } from './RowGrid.js';

/** A column with its edges, in pixels, and its heading in lines. */
export interface ColumnPlace {
  readonly left: number;
  readonly right: number;
  readonly align: 'left' | 'right';
  readonly color: string;
  readonly mostLines: number;
  readonly heading: readonly string[];
  /** The heading stands upright, as the column is too narrow for its words. */
  readonly turned: boolean;
  /** The figure of a cell stands under its sign. */
  readonly narrow: boolean;
  readonly cellSize: number;
}

/** Lines of words, of names over cells where there is room and where there is little; width of a cell in letters. */
const [mostLines, fewLines, mostHeadingLines, widestCell] = [3, 4, 5, 14];

/**
 * Shares out the width: cells as wide as their words and strips as wide as they must be; then words as wide as they
 * are, or as there is room; what is left goes to the strips.
 *
 * @unit pixels
 */
export function columnPlaces(
  { columns, blocks }: RowGrid,
  { size, width }: { readonly size: number; readonly width: number },
): ColumnPlace[] {
  const rows = blocks.flatMap((block) => block.rows);
  const cells = rows.flatMap((row) => row.flatMap(({ cell }) => cell ?? []));
  const longest = (texts: readonly (string | undefined)[]) =>
    widestOf(
      texts.flatMap((text) => text?.split(/[ \u00a0]/) ?? []),
      size,
    );
  const cellHeadings = columns.flatMap(({ kind, heading }) => (kind === 'cells' ? (heading ?? []) : []));
  const beside =
    widestOf(
      cells.map(({ sign, text }) => `${sign} ${text}`),
      size,
    ) +
    size * 0.8;
  const wanted = Math.max(beside, ...cellHeadings.map((name) => headingWidth(name, size)));
  const natural = columns.map(({ kind, heading }, position) => {
    if (kind !== 'words') return 0;
    const texts = rows.flatMap((row) => {
      const { words = [], wide = false } = row[position] ?? {};
      return wide ? [] : words.map(({ text }) => text);
    });
    return Math.max(widestOf(texts, size), longest([heading])) + size * 0.9 + 1;
  });
  const strips = columns.filter(({ kind }) => kind === 'strip');
  const demand =
    cellHeadings.length * wanted + strips.reduce((sum, { least = 0.2 }) => sum + least * width, 0);
  const words = shrunk(natural, columns, { room: width - demand, width });
  const left = width - sumOf(words);
  const cellWidth =
    cellHeadings.length === 0 ? 0 : Math.min(left / cellHeadings.length, Math.max(wanted, size * widestCell));
  const stripWidth = (left - cellHeadings.length * cellWidth) / Math.max(1, strips.length);
  const narrow = cellWidth < beside - 0.01;
  const stacked =
    widestOf(
      cells.flatMap(({ sign, text }) => [sign, text]),
      size,
    ) +
    size * 0.7;
  const cellSize = narrow ? size * Math.min(1, cellWidth / stacked) : size;
  const set = headingsOf(cellHeadings, { cellWidth, size, narrow });
  let [x, cell] = [0, 0];
  return columns.map((column, position) => {
    const own = { words: words[position] ?? 0, cells: cellWidth, strip: stripWidth }[column.kind];
    const inner = own - { words: size * 0.9, cells: 0, strip: size * 1.4 }[column.kind];
    const head = column.kind === 'cells' ? { lines: set.lines[cell++] ?? [], turned: set.turned } : undefined;
    const heading =
      head?.lines ??
      (column.heading === undefined
        ? []
        : clipped(column.heading, { width: inner, size, balanced: true }, 4));
    const [from, to] = [x, x + inner];
    x += own;
    return {
      left: from,
      right: to,
      align: column.align ?? 'left',
      color: column.color ?? palette.ink,
      mostLines: column.mostLines ?? mostLines,
      heading,
      turned: head?.turned ?? false,
      narrow,
      cellSize,
    };
  });
}

/** Widths of words that fit the room: each keeps what it must, and its part of what is left. */
function shrunk(
  natural: readonly number[],
  columns: readonly RowColumn[],
  { room, width }: { readonly room: number; readonly width: number },
): readonly number[] {
  const floors = natural.map((one, position) => Math.min(one, (columns[position]?.least ?? 0.16) * width));
  const [all, least] = [sumOf(natural), sumOf(floors)];
  if (all <= room) return natural;
  const part = Math.max(0, room - least) / (all - least);
  return natural.map((one, position) => {
    const floor = floors[position] ?? 0;
    return floor + (one - floor) * part;
  });
}

/** The least width at which a name over cells takes few lines and has no word broken; no more than is due to a cell. */
function headingWidth(name: string, size: number): number {
  const longest = widestOf(name.split(/[ \u00a0]/), size);
  const widths = Array.from({ length: 17 }, (_, step) => size * (3 + step * 0.25));
  const fits = (width: number) => width >= longest && wrapped(name, { width, size }).length <= fewLines;
  return (widths.find(fits) ?? size * 7) + size * 0.3;
}

/** Names over cells: in lines, or upright where the longest word or the number of lines is too much. */
function headingsOf(
  names: readonly string[],
  { cellWidth, size, narrow }: { cellWidth: number; size: number; narrow: boolean },
) {
  const room = { width: cellWidth - size * 0.2, size, balanced: true };
  const tooLong = names.some((name) => name.split(' ').some((word) => textWidth(word, size) > room.width));
  const lines = names.map((name) => clipped(name, room, mostHeadingLines));
  if (!narrow && !tooLong) return { lines, turned: false };
  const most = Math.max(1, Math.min(2, Math.floor(cellWidth / (size * 1.2))));
  const upright = names.map((name) => {
    const whole = Math.min(textWidth(name, size), size * 12 * most);
    const widths = Array.from({ length: 12 }, (_, step) => (whole * (most + step)) / (most * (most + 1)));
    const width = widths.find((each) => clipped(name, { width: each, size }, 99).length <= most) ?? whole;
    return clipped(name, { width: Math.min(width * 1.1, size * 12), size, balanced: true }, most);
  });
  return { lines: upright, turned: true };
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
