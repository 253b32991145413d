import { roundedPixels } from '../../draw/roundedPixels.js';
import { wrappedText } from '../../draw/wrappedText.js';
import type { ScorecardContent } from './scorecardContent.js';
import type { ScorecardGrid } from './scorecardGrid.js';
import { type Chip, chipOf } from './scorecardHead.js';
import { type PlacedWords, rowLine } from './scorecardRows.js';
import { verdictSigns } from './scorecardWords.js';

/** The targets that no scenario can compute, in two columns with their places. */
export interface PlacedUnknown {
  readonly heading: readonly PlacedWords[];
  readonly chips: readonly Chip[];
  readonly bottom: number;
}

/**
 * Places the list of targets that no scenario can compute, in as many columns as take the least height.
 *
 * @unit pixels
 *
 * @example
 * const unknown = { heading: 'Chưa tính được (1)', lines: ['Số xã'] };
 * scorecardUnknown({ unknown }, { size: 10, width: 500 }, 100).bottom // => 131
 */
export function scorecardUnknown(
  { unknown }: Pick<ScorecardContent, 'unknown'>,
  { size, width }: Pick<ScorecardGrid, 'size' | 'width'>,
  top: number,
): PlacedUnknown {
  if (unknown.lines.length === 0) return { heading: [], chips: [], bottom: top };
  const heading = wrappedText(unknown.heading, { width, size });
  const start = top + size * (0.5 + heading.length * rowLine);
  const lists = [1, 2, 3].map((columns) => columnsOf(unknown.lines, { columns, size, width, start }));
  const lowest = Math.min(...lists.map(({ bottom }) => bottom));
  return {
    heading: [{ text: heading.join('\n'), x: 0, y: roundedPixels(top + size) }],
    chips: lists.find(({ bottom }) => bottom === lowest)?.chips ?? [],
    bottom: roundedPixels(lowest),
  };
}

interface ColumnRoom {
  readonly columns: number;
  readonly size: number;
  readonly width: number;
  /** Where columns begin, from the top. */
  readonly start: number;
}

function columnsOf(lines: readonly string[], { columns, size, width, start }: ColumnRoom) {
  const columnWidth = width / columns;
  const room = columnWidth - size * 2.6;
  const texts = lines.map((line) => wrappedText(line, { width: room, size, balanced: true }));
  const heights = texts.map((words) => size * (words.length * rowLine + 0.2));
  const whole = heights.reduce((sum, height) => sum + height, 0);
  const limits = heights.map((_, step) => whole / columns + step * size * 0.5);
  const limit = limits.find((height) => columnsFilled(heights, height) <= columns) ?? whole;
  let [column, y, bottom] = [0, start, start];
  const chips = texts.map((words, position) => {
    const height = heights[position] ?? 0;
    if (y > start && y + height > start + limit + slack) [column, y] = [column + 1, start];
    const text = { verdict: 'notComputable', sign: verdictSigns.notComputable, text: words.join('\n') };
    const chip = chipOf(text, { left: column * columnWidth, middle: y + size * 0.7, size });
    y += height;
    bottom = Math.max(bottom, y);
    return chip;
  });
  return { chips, bottom };
}

/** Sums of heights differ in their last digits. */
const slack = 1e-6;

/** How many columns of a height the lines fill. */
function columnsFilled(heights: readonly number[], limit: number): number {
  let [columns, filled] = [1, 0];
  for (const height of heights) {
    if (filled > 0 && filled + height > limit + slack) [columns, filled] = [columns + 1, 0];
    filled += height;
  }
  return columns;
}
