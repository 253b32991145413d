import type { Chart } from '../draw/Chart.js';
import { type ChartWords, framed, frameOf } from '../draw/frame.js';
import type { Style } from '../draw/theme.js';
import type { Table } from '../tables/Table.js';
import { drawnRows } from './drawnRows.js';
import { leastLetters, type PlacedRows } from './PlacedRows.js';
import type { RowGrid } from './RowGrid.js';
import { rowPlaces } from './rowPlaces.js';

/** What a chart of rows is made from. */
export interface RowChart<Row extends object> {
  readonly id: string;
  readonly words: ChartWords;
  readonly grid: RowGrid;
  readonly rows: readonly Row[];
  readonly table: Table;
}

const letterSizes = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7];
/** In a narrow picture, which grows higher rather. */
const narrowLetters = 0.95;

/**
 * Draws rows of words, cells and marks in the largest letters that fit the picture; where the smallest do not, the
 * picture grows higher, and where rows may not be drawn as far apart as there is room, a figure on a page is lower.
 */
export function rowChart<Row extends object>(
  { id, words, grid, rows, table }: RowChart<Row>,
  style: Style,
): Chart<Row> {
  const { measures } = style;
  const frame = frameOf(words, style);
  // There is no axis to leave room for under the rows: theirs are rows themselves.
  const spare = Math.round(measures.small * 1.4);
  const padding = {
    left: measures.margin,
    right: measures.margin,
    top: frame.top,
    bottom: frame.bottom - spare,
  };
  const around = padding.top + padding.bottom;
  const places = fitting(grid, style, measures.height - around);
  const height = Math.max(measures.least - around, Math.ceil(places.lines * places.line - 0.01));
  const plot = { padding, width: places.width, height, below: -spare };
  const { datasets, layers } = drawnRows(places, { measures, tips: grid.tips, height });
  return framed({ id, words, frame, plot, datasets, layers, ownScales: true, rows, table }, style);
}

/** The rows in the largest letters that fit, drawn apart as far as they may. */
function fitting(grid: RowGrid, { measures }: Style, room: number): PlacedRows {
  const { isNarrow } = measures;
  const width = measures.width - 2 * measures.margin;
  const sizes = letterSizes
    .map((part) => part * (grid.largest ?? 1) * measures.label)
    .filter((size) => size >= leastLetters);
  const placed = (size: number, apart = 0) => rowPlaces(grid, { size, width, apart, isNarrow });
  if (isNarrow) return placed(narrowLetters * measures.label);
  let [best = placed(leastLetters)] = sizes
    .map((size) => placed(size))
    .filter((each) => each.lines * each.line <= room);
  best ??= placed(sizes.at(-1) ?? leastLetters);
  const count = grid.blocks.reduce((sum, { rows, close }) => sum + (close === true ? 0 : rows.length), 0);
  const apart = Math.max(0, (room / best.line - best.lines) / Math.max(1, count));
  return placed(best.size, Math.min(apart, grid.loose ?? apart));
}
