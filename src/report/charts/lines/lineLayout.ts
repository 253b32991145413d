import type { Language } from '../../../plan/LocalText.js';
import type { ChartFrame } from '../../draw/chartFrame.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import type { PlotPlace } from '../../draw/PlotPlace.js';
import type { PointLabel } from '../../draw/placedLabels.js';
import { roundedPixels } from '../../draw/roundedPixels.js';
import { tickRoom } from '../../draw/tickRoom.js';

/** Where the plot of a chart of lines and the labels at its right stand, in pixels from the plot's upper left corner. */
export interface LineLayout extends PlotPlace {
  /** Where leader lines end, values end (flush right) and names start, to the right of the plot. */
  readonly leaderEnd: number;
  readonly valueEnd: number;
  readonly nameStart: number;
  readonly y: (value: number) => number;
}

/** What a chart of lines finds room for. */
export interface LineLayoutContent {
  /** The labels at the right, and how wide their values and names are. */
  readonly ends: readonly PointLabel[];
  readonly widths: { readonly valueWidth: number; readonly nameWidth: number };
  readonly frame: ChartFrame;
  readonly ticks: readonly number[];
}

/**
 * Shares out the picture between the axis of values, the lines and the labels at their ends.
 *
 * A picture with more labels than its height can hold grows higher.
 *
 * @unit pixels
 *
 * @example
 * const frame = { top: 150, bottom: 100, title: [], subtitle: [], footer: [] };
 * const content = { ends: [], widths: { valueWidth: 50, nameWidth: 200 }, frame, ticks: [1500, 3000] };
 * lineLayout(content, { language: 'vi', measures: chartSizes.slide }).height // => 470
 */
export function lineLayout(
  { ends, widths: { valueWidth, nameWidth }, frame, ticks }: LineLayoutContent,
  style: { readonly language: Language; readonly measures: ChartMeasures },
): LineLayout {
  const { measures } = style;
  const { label, margin } = measures;
  const left = tickRoom(ticks, style);
  const leader = label * 1.6 + Math.sqrt(measures.mark);
  const right = Math.ceil(leader + valueWidth + label * 0.5 + nameWidth + margin);
  const width = measures.width - left - right;
  const values = width + leader;
  const needed = ends.reduce((sum, { room }) => sum + room, 0);
  const height = Math.ceil(Math.max(measures.height - frame.top - frame.bottom, needed));
  const [low = 0, high = low] = [ticks[0], ticks.at(-1)];
  return {
    padding: { left, right, top: frame.top, bottom: frame.bottom },
    width,
    height,
    leaderEnd: roundedPixels(values - label * 0.3),
    valueEnd: roundedPixels(values + valueWidth),
    nameStart: roundedPixels(values + valueWidth + label * 0.5),
    y: (value) => (height * (high - value)) / (high - low),
  };
}
