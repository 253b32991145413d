import type { Language } from '../../../plan/LocalText.js';
import type { ChartFrame } from '../../draw/chartFrame.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { estimatedTextWidth } from '../../draw/estimatedTextWidth.js';
import { roundedPixels } from '../../draw/roundedPixels.js';
import { type LineLayout, lineLayout } from '../lines/lineLayout.js';
import type { GrowthLabels } from './growthLabels.js';

/** Where everything stands, in pixels from the upper left corner of the plot. */
export interface GrowthLayout extends LineLayout {
  /** Where the first and the last year stand. */
  readonly years: readonly [number, number];
  /** Where the averages stand, to the right of the years. */
  readonly average: number;
  /** Where leader lines start. */
  readonly leaderStart: number;
  readonly x: (year: number) => number;
}

/**
 * Shares out the picture between axis, years, averages and their labels.
 *
 * A picture with more labels than its height can hold grows higher.
 *
 * @unit pixels
 *
 * @example
 * const labels = { averages: [], between: [], valueWidth: 50, nameWidth: 200 };
 * const frame = { top: 150, bottom: 100, title: [], subtitle: [], footer: [] };
 * growthLayout({ labels, frame, years: [2016, 2020], ticks: [2, 12], averageName: '' }, { language: 'vi', measures: chartSizes.slide }).height // => 470
 */
export function growthLayout(
  content: {
    readonly labels: GrowthLabels;
    readonly frame: ChartFrame;
    readonly years: readonly number[];
    readonly ticks: readonly number[];
    /** What stands under the averages. */
    readonly averageName: string;
  },
  style: { readonly language: Language; readonly measures: ChartMeasures },
): GrowthLayout {
  const { labels, frame, years, ticks, averageName } = content;
  const { small, mark: area } = style.measures;
  const lines = lineLayout({ ends: labels.averages, widths: labels, frame, ticks }, style);
  const mark = Math.sqrt(area);
  const average = lines.width - mark;
  const yearWidth = estimatedTextWidth('2000', small);
  // The name under the averages keeps clear of the last year.
  const apart = Math.max(
    estimatedTextWidth(averageName, small) / 2 + yearWidth / 2 + small,
    (average - yearWidth) / Math.max(2, years.length),
  );
  const ends = [roundedPixels(yearWidth), roundedPixels(average - apart)] as const;
  const [from = 0, to = from] = [years[0], years.at(-1)];
  return {
    ...lines,
    years: ends,
    average: roundedPixels(average),
    leaderStart: roundedPixels(lines.width + mark * 0.2),
    x: (year) => (to === from ? ends[1] : ends[0] + ((ends[1] - ends[0]) * (year - from)) / (to - from)),
  };
}
