import { clipped, textWidth, widestOf } from '../draw/text.js';
import { lineHeights, palette } from '../draw/theme.js';
import type { ColumnPlace } from './columnPlaces.js';
import { type Part, type PlacedText, type RowRoom, rowGap, textAt } from './PlacedRows.js';
import type { RowChip, RowGrid } from './RowGrid.js';

/** A sign on its ground or a mark, with its meaning after it, from the top of its line. */
function chipPlaces(
  { sign = '', shape, text, fill, ink }: RowChip,
  { x, top, size, lines = [text] }: { x: number; top: number; size: number; lines?: readonly string[] },
): Required<Pick<Part, 'texts' | 'boxes' | 'marks'>> {
  const wide = size * chipWidth(sign);
  const [y, middle, bold] = [top + 0.5, x + wide / 2, true];
  const meaning = textAt(lines, { x: x + wide + size * 0.4, middle: y + (lines.length - 1) / 2, size });
  if (shape !== undefined)
    return { boxes: [], marks: [{ x: middle, y, shape, fill, stroke: ink }], texts: [meaning] };
  const letters = textAt([sign], { x: middle, middle: y, size, color: ink, bold, align: 'center' });
  return {
    boxes: [{ x, x2: x + wide, top: top + 0.03, bottom: top + 0.97, fill, tip: [] }],
    marks: [],
    texts: [...(sign === '' ? [] : [letters]), meaning],
  };
}

const chipWidth = (sign = '') => (sign.length > 1 ? 2 : 1.4);

/** The key and the headings of columns: beside each other over cells, else the key first. */
export function headPlaces(
  { key = [], columns: own }: RowGrid,
  columns: readonly ColumnPlace[],
  { size, width }: RowRoom,
): Part {
  const cells = columns.filter((_, position) => own[position]?.kind === 'cells');
  const keyRoom = cells[0]?.left ?? width;
  let [x, row] = [0, 0];
  const chips = key.map((chip) => {
    const wide = size * (chipWidth(chip.sign) + 1.4) + textWidth(chip.text, size);
    if (x > 0 && x + wide > keyRoom + size) [x, row] = [0, row + 1];
    const placed = chipPlaces(chip, { x, top: row * 1.25, size });
    x += wide;
    return placed;
  });
  const keyHeight = key.length === 0 ? 0 : (row + 1) * 1.25;
  const heights = columns.map(({ heading, turned }) =>
    turned ? widestOf(heading, size) / (size * lineHeights.label) : heading.length,
  );
  const headings = Math.max(0, ...heights);
  const bottom =
    cells.length > 0
      ? Math.max(keyHeight, headings)
      : keyHeight + (keyHeight > 0 && headings > 0 ? 0.6 : 0) + headings;
  const texts = columns.flatMap(({ heading, turned, left, right }, position): PlacedText[] => {
    const column = own[position];
    if (heading.length === 0 || column === undefined) return [];
    const centre = (left + right) / 2;
    const rise = ((heading.length - 1) * size * lineHeights.label) / 2;
    const text = heading.join('\n');
    const look = {
      text,
      color: column.color ?? palette.ink,
      bold: column.bold ?? column.kind === 'strip',
      size,
    };
    if (turned) return [{ ...look, x: centre - rise, y: bottom, align: 'left', turned }];
    const align = column.kind === 'cells' ? 'center' : (column.align ?? 'left');
    const x = { left, center: centre, right }[align];
    const y = bottom - heading.length + 0.5;
    return [{ ...look, x, y, align, turned }];
  });
  return {
    texts: [...chips.flatMap((chip) => chip.texts), ...texts],
    boxes: chips.flatMap(({ boxes }) => boxes),
    marks: chips.flatMap(({ marks }) => marks),
    bottom: bottom === 0 ? 0 : bottom + 0.3,
  };
}

/** A list in as many columns as take the least height. */
export function notePlaces(
  { heading, chips }: Required<RowGrid>['notes'],
  top: number,
  { size, width, isNarrow }: RowRoom,
): Part {
  const headed = clipped(heading, { width, size }, isNarrow ? 8 : 3);
  const start = top + headed.length + 0.4;
  const lists = (isNarrow ? [1, 2] : [1, 2, 3]).map((count) => {
    const room = { width: width / count - size * 2.6, size, balanced: true };
    const set = chips.map((chip) => ({ chip, lines: clipped(chip.text, room, isNarrow ? 8 : 4) }));
    const heights = set.map(({ lines }) => lines.length + rowGap);
    const most = leastHeight(heights, count);
    let [column, at, bottom] = [0, start, start];
    const placed = set.map(({ chip, lines }, position) => {
      const tall = heights[position] ?? 0;
      if (at > start && at + tall > start + most + slack) [column, at] = [column + 1, start];
      const one = chipPlaces(chip, { x: (column * width) / count, top: at, size, lines });
      at += tall;
      bottom = Math.max(bottom, at);
      return one;
    });
    return { placed, bottom };
  });
  const best = lists.reduce((one, other) => (other.bottom < one.bottom - slack ? other : one));
  return {
    texts: [
      textAt(headed, { x: 0, middle: top + 0.15 + headed.length / 2, size, bold: true }),
      ...best.placed.flatMap(({ texts }) => texts),
    ],
    boxes: best.placed.flatMap(({ boxes }) => boxes),
    rules: [top],
    bottom: best.bottom,
  };
}

/** Sums of heights differ in their last digits. */
const slack = 1e-6;

/** The least height at which a list fills no more columns than there are. */
function leastHeight(heights: readonly number[], columns: number): number {
  const whole = heights.reduce((sum, height) => sum + height, 0);
  const fits = (most: number) => {
    let [filled, used] = [0, 1];
    for (const height of heights) {
      if (filled > 0 && filled + height > most + slack) [filled, used] = [0, used + 1];
      filled += height;
    }
    return used <= columns;
  };
  return heights.map((_, step) => whole / columns + step * 0.5).find(fits) ?? whole;
}
