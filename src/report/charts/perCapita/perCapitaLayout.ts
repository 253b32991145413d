import type { Language } from '../../../plan/LocalText.js';
import type { ChartFrame } from '../../draw/chartFrame.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { roundedPixels } from '../../draw/roundedPixels.js';
import { type LineLayout, lineLayout } from '../lines/lineLayout.js';
import type { PerCapitaLabels } from './perCapitaLabels.js';

/** Where everything stands, in pixels from the upper left corner of the plot. */
export interface PerCapitaLayout extends LineLayout {
  /** Where the first year stands: to its left are the labels of the bases. */
  readonly firstYear: number;
  /** Where leader lines start. */
  readonly leaderStart: number;
  readonly x: (year: number) => number;
}

/**
 * Shares out the picture between axis, base labels, lines and end labels.
 *
 * A picture with more labels than its height can hold grows higher.
 *
 * @unit pixels
 *
 * @example
 * const labels = { ends: [], starts: [], between: [], valueWidth: 50, nameWidth: 200, startWidth: 90 };
 * const frame = { top: 150, bottom: 100, title: [], subtitle: [], footer: [] };
 * perCapitaLayout({ labels, frame, years: [2015, 2020], ticks: [1500, 3000] }, { language: 'vi', measures: chartSizes.slide }).height // => 470
 */
export function perCapitaLayout(
  content: {
    readonly labels: PerCapitaLabels;
    readonly frame: ChartFrame;
    readonly years: readonly number[];
    readonly ticks: readonly number[];
  },
  style: { readonly language: Language; readonly measures: ChartMeasures },
): PerCapitaLayout {
  const { labels, frame, years, ticks } = content;
  const lines = lineLayout({ ends: labels.ends, widths: labels, frame, ticks }, style);
  const { width } = lines;
  const mark = Math.sqrt(style.measures.mark);
  const firstYear = Math.round(labels.startWidth + mark * 1.6);
  const [from = 0, to = from] = [years[0], years.at(-1)];
  return {
    ...lines,
    firstYear,
    leaderStart: roundedPixels(width + mark * 0.8),
    x: (year) => (to === from ? width : firstYear + ((width - firstYear) * (year - from)) / (to - from)),
  };
}
