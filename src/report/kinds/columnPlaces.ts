import { clipped, textWidth, widestOf, wrapped } from '../draw/text.js';
import { palette } from '../draw/theme.js';
import { type RowRoom, smallLetters } from './PlacedRows.js';
import type { RowGrid } from './RowGrid.js';

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

/** Most of the width that one word may take. */
const mostForWord = 0.24;
/** Lines of words, in a narrow picture and in others, and of names over cells; width of a cell in letters. */
const [manyLines, mostLines, fewLines, mostHeadingLines, widestCell] = [8, 3, 4, 5, 14];

/**
 * Shares out the width: cells as wide as their words and strips as wide as they must be; then words as wide as they
 * are, or as there is room; what is left goes to the strips.
 *
 * @unit pixels
 */
export function columnPlaces(grid: RowGrid, room: ColumnRoom): ColumnPlace[] {
  const { size, isNarrow } = room;
  const names = grid.columns.flatMap(({ kind, heading = '' }) => (kind === 'cells' ? [heading] : []));
  const { words, cellWidth, stripWidth, narrow, cellSize } = widthsOf(grid, names, room);
  const set = headingsOf(names, { cellWidth, size, narrow });
  let [x, cell] = [0, 0];
  return grid.columns.map((column, position) => {
    const {
      kind,
      heading,
      align = 'left',
      color = palette.ink,
      mostLines: most = isNarrow ? manyLines : mostLines,
    } = column;
    const own = { words: words[position] ?? 0, cells: cellWidth, strip: stripWidth }[kind];
    const inner = own - { words: size * 0.9, cells: 0, strip: size * 1.4 }[kind];
    const lines =
      kind === 'cells'
        ? (set.lines[cell++] ?? [])
        : clipped(heading ?? '', { width: inner, size, balanced: true }, isNarrow ? manyLines : 4);
    const left = x;
    x += own;
    return {
      left,
      right: left + inner,
      align,
      color,
      mostLines: most,
      heading: heading === undefined ? [] : lines,
      turned: kind === 'cells' && set.turned,
      narrow,
      cellSize,
    };
  });
}

type ColumnRoom = Pick<RowRoom, 'size' | 'width' | 'isNarrow'>;

/** Widths of words, cells and strips; where figures do not fit beside their signs, cells are narrow. */
function widthsOf(grid: RowGrid, names: readonly string[], { size, width, isNarrow }: ColumnRoom) {
  const { columns, blocks } = grid;
  const cells = blocks.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap(({ cell }) => cell ?? [])));
  const beside = cells.map(({ sign, text }) => textWidth(`${sign} ${text}`, size) + size * 0.8);
  const stacked = cells.map(({ sign, text }) => widestOf([sign, text], size) + size * 0.7);
  const needed = Math.max(0, ...beside);
  const wanted = Math.max(needed, ...names.map((name) => headingWidth(name, size)));
  const strips = columns.filter(({ kind }) => kind === 'strip');
  const forStrips = sumOf(strips.map(({ least = 0.2 }) => least * width));
  const demand = names.length * wanted + forStrips;
  const natural = wordWidths(grid, size, (text) => [text]);
  const floors = columns.map(({ least = 0.16 }) => least * width);
  const most = width - names.length * Math.max(0, ...stacked) - forStrips;
  // No word is torn in a narrow picture where other columns can give way.
  const whole = isNarrow ? wholeWords(grid, { size, width }, { natural, floors }) : floors;
  const words = shrunk(natural, sumOf(whole) <= most ? whole : floors, width - demand);
  const left = width - sumOf(words);
  const cellWidth =
    names.length === 0 ? 0 : Math.min(left / names.length, Math.max(wanted, size * widestCell));
  const narrow = cellWidth < needed - 0.01;
  return {
    words,
    cellWidth,
    stripWidth: (left - names.length * cellWidth) / Math.max(1, strips.length),
    narrow,
    cellSize: narrow ? size * Math.min(1, cellWidth / Math.max(...stacked)) : size,
  };
}

/** How wide the words of each column are, in the pieces that they are parted into; their headings are parted word by word. */
function wordWidths(
  { columns, blocks }: RowGrid,
  size: number,
  parted: (text: string) => readonly string[],
): number[] {
  const rows = blocks.flatMap((block) => block.rows);
  return columns.map(({ kind, heading = '' }, position) => {
    if (kind !== 'words') return 0;
    const widths = rows.flatMap((row) => {
      const { words = [], wide = false } = row[position] ?? {};
      const own = words.map(({ text, small }) =>
        widestOf(parted(text), size * (small === true ? smallLetters(size) : 1)),
      );
      return wide ? [] : own;
    });
    return Math.max(0, ...widths, widestOf(heading.split(/[ \u00a0]/), size)) + size * 0.9 + 1;
  });
}

/** Widths at which no word of usual length is torn, nor narrower than a column must be. */
function wholeWords(
  grid: RowGrid,
  { size, width }: Pick<ColumnRoom, 'size' | 'width'>,
  { natural, floors }: Readonly<Record<'natural' | 'floors', readonly number[]>>,
): number[] {
  const widest = wordWidths(grid, size, (text) => text.split(/[ \u00a0]|(?<=[-/–])/u));
  return widest.map((one, position) => {
    const least = Math.max(floors[position] ?? 0, Math.min(one, width * mostForWord));
    return Math.min(natural[position] ?? 0, least);
  });
}

/** Widths of words that fit the room: each keeps what it must, and its part of what is left. */
function shrunk(natural: readonly number[], floors: readonly number[], room: number): readonly number[] {
  const kept = natural.map((one, position) => Math.min(one, floors[position] ?? 0));
  const [all, least] = [sumOf(natural), sumOf(kept)];
  if (all <= room) return natural;
  const part = Math.max(0, room - least) / (all - least);
  return natural.map((one, position) => {
    const floor = kept[position] ?? 0;
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
