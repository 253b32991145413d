import { clipped, textWidth } from '../draw/text.js';
import { lineHeights, palette } from '../draw/theme.js';
import { type ColumnPlace, columnPlaces } from './columnPlaces.js';
import { headPlaces, notePlaces } from './headAndNotes.js';
import {
  acrossOf,
  type Part,
  type PlacedRows,
  type PlacedStrip,
  type PlacedText,
  type RowRoom,
  rowGap,
  smallLetters,
  textAt,
} from './PlacedRows.js';
import type { RowBlock, RowCell, RowContent, RowGrid } from './RowGrid.js';

/**
 * Places rows under each other: one sum of lines of text gives every height; a scale of the picture turns lines into
 * pixels.
 */
export function rowPlaces(grid: RowGrid, room: RowRoom): PlacedRows {
  const columns = columnPlaces(grid, room);
  const head = headPlaces(grid, columns, room);
  const parts: Part[] = [head];
  let at = head.bottom;
  for (const block of grid.blocks) {
    const part = blockPlaces(block, { columns, top: at, room });
    parts.push(part);
    at = part.bottom;
  }
  if (grid.notes !== undefined && grid.notes.chips.length > 0) parts.push(notePlaces(grid.notes, at, room));
  return {
    size: room.size,
    line: room.size * lineHeights.label,
    width: room.width,
    lines: parts.at(-1)?.bottom ?? at,
    texts: parts.flatMap(({ texts = [] }) => texts),
    boxes: parts.flatMap(({ boxes = [] }) => boxes),
    marks: parts.flatMap(({ marks = [] }) => marks),
    rules: parts.flatMap(({ rules = [] }) => rules),
    strips: parts.flatMap(({ strips = [] }) => strips),
  };
}

interface BlockRoom {
  readonly columns: readonly ColumnPlace[];
  readonly top: number;
  readonly room: RowRoom;
}

function blockPlaces(block: RowBlock, { columns, top, room }: BlockRoom): Part {
  const { heading, rows, axes = [], least = 1, close = false } = block;
  const { size, width, apart } = room;
  const headed = heading === undefined ? [] : clipped(heading, { width, size }, 3);
  const start = top + (headed.length === 0 ? 0 : headed.length + 0.3);
  let at = start;
  const placed = rows.map((row) => {
    const set = columns.map((column, position) => {
      const content = row[position] ?? {};
      const end = content.wide === true ? (columns[position + 1] ?? column) : column;
      return settled(content, { ...column, right: end.right }, size);
    });
    const tall = Math.max(least, ...set.map(({ lines }) => lines)) + rowGap + (close ? 0 : apart);
    const middle = at + tall / 2;
    const [from, to] = [at, at + tall];
    at = to;
    return { row, set, middle, from, to };
  });
  const end = at;
  const texts = placed.flatMap(({ set, middle, from }) =>
    set.flatMap(({ texts: own, count }) => own(close ? from + count / 2 : middle)),
  );
  const cells = placed.flatMap(({ row, from, to }) =>
    columns.map((column, position) => cellPlaces(row[position]?.cell, column, { from, to, size })),
  );
  const strips = columns.flatMap(({ left, right }, position): PlacedStrip[] => {
    const axis = axes[position];
    if (axis === undefined) return [];
    const marked = placed.flatMap(({ row, middle, from, to }) => {
      const marks = row[position]?.marks;
      return marks === undefined ? [] : [{ y: middle, height: to - from, marks }];
    });
    return [{ axis, left, right, top: start, bottom: end, rows: marked }];
  });
  const ticks = strips.flatMap((strip) => tickTexts(strip, size));
  return {
    texts: [
      ...(headed.length === 0
        ? []
        : [textAt(headed, { x: 0, middle: top + 0.1 + headed.length / 2, size, bold: true })]),
      ...texts,
      ...cells.flatMap((cell) => cell.texts),
      ...ticks,
    ],
    boxes: cells.flatMap(({ boxes }) => boxes),
    rules: heading === undefined ? [] : [top],
    strips,
    bottom: end + (ticks.length === 0 ? 0.15 : 1.3),
  };
}

/** The words of a row under a column in lines, and how to place them once the height of the row is known. */
function settled(content: RowContent, column: ColumnPlace, size: number) {
  const { left, right, align, mostLines, narrow } = column;
  const set = (content.words ?? []).map((words) => {
    const each = words.small === true ? smallLetters(size) : 1;
    const room = { width: right - left, size: size * each, balanced: true };
    const lines = clipped(words.text, room, mostLines);
    return { ...words, lines, each, size: room.size, tall: lines.length * each };
  });
  const count = set.reduce((sum, { tall }) => sum + tall, 0);
  const x = align === 'right' ? right : left;
  const texts = (middle: number) => {
    let top = middle - count / 2;
    return set.map(({ lines, tall, bold = false, color = column.color, each, size: letters }) => {
      top += tall;
      return textAt(lines, { x, middle: top - tall / 2, size: letters, each, bold, color, align });
    });
  };
  return { count, lines: Math.max(count, content.cell !== undefined && narrow ? 2 : 1), texts };
}

function cellPlaces(
  cell: RowCell | undefined,
  { left, right, narrow, cellSize }: ColumnPlace,
  { from, to, size }: { from: number; to: number; size: number },
): Required<Pick<Part, 'texts' | 'boxes'>> {
  if (cell === undefined) return { texts: [], boxes: [] };
  const { sign, text, fill, ink: color, tip } = cell;
  const [middle, inset] = [(from + to) / 2, Math.min(size, cellSize) * 0.35];
  const off = narrow ? 0.5 : 0;
  return {
    boxes: [{ x: left + 1, x2: right - 1, top: from + 0.06, bottom: to - 0.06, fill, tip }],
    texts: [
      textAt([sign], { x: left + inset, middle: middle - off, size: cellSize, color, bold: true }),
      ...(text === ''
        ? []
        : [
            textAt([text], { x: right - inset, middle: middle + off, size: cellSize, color, align: 'right' }),
          ]),
    ],
  };
}

/** Words under an axis; of those that would touch, the coloured ones stand, then the first. */
function tickTexts({ axis, left, right, bottom }: PlacedStrip, size: number): PlacedText[] {
  const scale = acrossOf(axis, left, right);
  const letters = size * 0.9;
  const named = axis.ticks.flatMap(({ value, text, color }) => {
    if (text === undefined) return [];
    const [x, half] = [scale(value), textWidth(text, letters) / 2 + letters * 0.2];
    return [{ x, from: x - half, to: x + half, text, color }];
  });
  const shown: typeof named = [];
  for (const tick of [...named].sort((a, b) => Number(b.color !== undefined) - Number(a.color !== undefined)))
    if (shown.every(({ from, to }) => tick.to <= from || tick.from >= to)) shown.push(tick);
  return named
    .filter((tick) => shown.includes(tick))
    .map(({ x, text, color = palette.muted }) =>
      textAt([text], { x, middle: bottom + 0.65, size: letters, color, align: 'center' }),
    );
}
