import { axisTicks } from '../../draw/axisTicks.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { roundedPixels } from '../../draw/roundedPixels.js';
import { lineHeights } from '../../draw/theme.js';
import { wrappedText } from '../../draw/wrappedText.js';
import type { ImpliedTable } from './impliedCells.js';
import { type ImpliedColumns, impliedColumns } from './impliedColumns.js';
import type { ImpliedBlock, ImpliedFigure } from './impliedFigures.js';

/** A line with its words and its place, in pixels from the top of the plot. */
export type PlacedLine = ImpliedTable['rows'][number] & {
  /** The name in lines. */
  readonly name: readonly string[];
  readonly middle: number;
};

/** A head with the lines under it, and the axis under these where they have one. */
export interface PlacedBlock {
  readonly block: ImpliedBlock;
  /** Middle of the head. */
  readonly head: number;
  readonly lines: readonly PlacedLine[];
  readonly axis?: {
    readonly ticks: readonly number[];
    readonly top: number;
    readonly bottom: number;
    readonly x: (value: number) => number;
  };
}

/** Where everything in the chart of implied values stands, in pixels. */
export interface ImpliedPlace {
  readonly columns: ImpliedColumns;
  readonly height: number;
  readonly blocks: readonly PlacedBlock[];
}

/**
 * Places the lines of the chart of implied values: a head, the lines and an axis for each block. Lines stand as far
 * apart as the picture allows, and never closer than their words need.
 *
 * @unit pixels
 * @param table - the lines with their words
 * @param measures - of the chart
 * @param free - height between title and footer
 *
 * @example
 * const heads = { basis: 'Basis', span: 'Range', came: '', vintage: '' };
 * impliedLayout({ rows: [], heads }, chartSizes.slide, 400).height // => 0
 */
export function impliedLayout(table: ImpliedTable, measures: ChartMeasures, free: number): ImpliedPlace {
  const { small, margin } = measures;
  const columns = impliedColumns(table, measures);
  const { left, width } = columns;
  const rows = table.rows.map((row) => {
    const room = left - margin + (row.line.block === 'amount' ? width : -small * 0.9);
    return { ...row, name: wrappedText(row.cells.name, { width: room, size: small }) };
  });
  const blocks = [...new Set(rows.map(({ line }) => line.block))];
  const head = small * 1.65;
  const foot = (block: ImpliedBlock) => (block === 'amount' ? 0 : small * 1.65);
  const least = ({ name }: Pick<PlacedLine, 'name'>) => small * (name.length * lineHeights.label + 0.25);
  const natural =
    rows.reduce((sum, row) => sum + least(row), 0) +
    blocks.reduce((sum, block) => sum + head + foot(block), 0);
  const extra = Math.max(0, Math.min(small, (free - natural) / Math.max(1, rows.length)));
  let y = 0;
  const placed = blocks.map((block): PlacedBlock => {
    const start = y;
    y += head;
    const lines = rows
      .filter(({ line }) => line.block === block)
      .map((row): PlacedLine => {
        y += least(row) + extra;
        return { ...row, middle: roundedPixels(y - (least(row) + extra) / 2) };
      });
    const told = { block, head: roundedPixels(start + head * 0.55), lines };
    if (block === 'amount') return told;
    const figures = lines.map(({ line }) => line);
    const axis = { ...axisOf(figures, width), top: roundedPixels(start + head), bottom: roundedPixels(y) };
    y += foot(block);
    return { ...told, axis };
  });
  return { columns, height: Math.round(y), blocks: placed };
}

function axisOf(lines: readonly ImpliedFigure[], width: number) {
  const values = lines.flatMap(({ lower, upper, came }) =>
    [lower, upper, came?.value].flatMap((value) => value ?? []),
  );
  const ticks = axisTicks([0, ...values], 6);
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)];
  return { ticks, x: (value: number) => roundedPixels((width * (value - first)) / (last - first)) };
}
