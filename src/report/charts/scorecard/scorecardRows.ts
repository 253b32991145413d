import { roundedPixels } from '../../draw/roundedPixels.js';
import { wrappedText } from '../../draw/wrappedText.js';
import type { CellWords, LineWords, ScorecardContent } from './scorecardContent.js';
import type { ScorecardGrid } from './scorecardGrid.js';

/** Words with their place: left edge and the middle of their first line. */
export interface PlacedWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A cell with its place. */
interface PlacedCell extends CellWords {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
  /** Heights of the sign and of the value: the middle, or over and under it where columns are narrow. */
  readonly signY: number;
  readonly valueY: number;
}

/** The rows of the heat table with their places, and where they end. */
export interface PlacedRows {
  readonly cells: readonly PlacedCell[];
  readonly names: readonly PlacedWords[];
  readonly promises: readonly PlacedWords[];
  /** Headings of groups. */
  readonly groups: readonly PlacedWords[];
  readonly bottom: number;
}

/** Height of a line of text, as a multiple of its size. */
export const rowLine = 1.2;

/**
 * Places the groups of the heat table under each other, from a height on.
 *
 * @unit pixels
 *
 * @example
 * const content = { groups: [{ heading: 'Đạt (0)', lines: [] }] };
 * scorecardRows(content, { size: 10, pad: 3, cellSize: 10, narrow: false, cellsLeft: 0, cellWidth: 0, nameWidth: 0, promiseLeft: 0, promiseWidth: 0 }, 50)
 * // => { cells: [], names: [], promises: [], groups: [{ text: 'Đạt (0)', x: 0, y: 60 }], bottom: 66 }
 */
export function scorecardRows(
  { groups }: Pick<ScorecardContent, 'groups'>,
  grid: Pick<
    ScorecardGrid,
    | 'size'
    | 'pad'
    | 'cellSize'
    | 'narrow'
    | 'cellsLeft'
    | 'cellWidth'
    | 'nameWidth'
    | 'promiseLeft'
    | 'promiseWidth'
  >,
  top: number,
): PlacedRows {
  const { size } = grid;
  let bottom = top;
  const placed = groups.map(({ heading, lines }) => {
    const group = { text: heading, x: 0, y: roundedPixels(bottom + size) };
    bottom += size * 1.6;
    const rows = lines.map((line) => {
      const row = placedLine(line, grid, bottom);
      bottom = row.bottom;
      return row;
    });
    return { group, rows };
  });
  const rows = placed.flatMap((group) => group.rows);
  return {
    cells: rows.flatMap(({ cells }) => cells),
    names: rows.map(({ name }) => name),
    promises: rows.map(({ promise }) => promise),
    groups: placed.map(({ group }) => group),
    bottom: roundedPixels(bottom),
  };
}

function placedLine(line: LineWords, grid: Parameters<typeof scorecardRows>[1], top: number) {
  const { size, cellSize, narrow, cellsLeft, cellWidth } = grid;
  const name = wrappedText(line.name, { width: grid.nameWidth + 1, size, balanced: true });
  const promise = wrappedText(line.promise, { width: grid.promiseWidth + 1, size, balanced: true });
  const inCell = narrow ? 2 * cellSize * rowLine : 0;
  const height = Math.max(Math.max(name.length, promise.length) * size * rowLine, inCell) + grid.pad;
  const middle = top + height / 2;
  const words = (lines: readonly string[], x: number): PlacedWords => ({
    text: lines.join('\n'),
    x: roundedPixels(x),
    y: roundedPixels(middle - ((lines.length - 1) / 2) * size * rowLine),
  });
  const cells = line.cells.map((cell, position) => ({
    ...cell,
    left: roundedPixels(cellsLeft + position * cellWidth + 1),
    right: roundedPixels(cellsLeft + (position + 1) * cellWidth - 1),
    top: roundedPixels(top + 1),
    bottom: roundedPixels(top + height - 1),
    middle: roundedPixels(middle),
    signY: roundedPixels(middle - inCell / 4),
    valueY: roundedPixels(middle + inCell / 4),
  }));
  return { name: words(name, 0), promise: words(promise, grid.promiseLeft), cells, bottom: top + height };
}
