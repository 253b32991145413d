import type { ChartFrame } from '../../drawing/chartFrame.js';
import type { ChartMeasures } from '../../drawing/chartSizes.js';
import { estimatedTextWidth } from '../../drawing/estimatedTextWidth.js';
import type { PlotPlace } from '../../drawing/PlotPlace.js';
import { roundedPixels } from '../../drawing/roundedPixels.js';
import type { Language } from '../../plan/LocalText.js';
import { numberText } from '../../wording/numberText.js';
import type { PerCapitaLabels } from './perCapitaLabels.js';

/** Where everything stands, in pixels from the upper left corner of the plot. */
export interface PerCapitaLayout extends PlotPlace {
  /** Where the first year stands: to its left are the labels of the bases. */
  readonly firstYear: number;
  /** Where leader lines start and end, values end (flush right) and names start, to the right of the plot. */
  readonly leaderStart: number;
  readonly leaderEnd: number;
  readonly valueEnd: number;
  readonly nameStart: number;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
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
  { language, measures }: { readonly language: Language; readonly measures: ChartMeasures },
): PerCapitaLayout {
  const { labels, frame, years, ticks } = content;
  const tickWidth = Math.max(
    ...ticks.map((tick) => estimatedTextWidth(numberText(tick, { language }), measures.small)),
  );
  const left = Math.ceil(measures.margin + tickWidth + measures.small * 0.6);
  const mark = Math.sqrt(measures.mark);
  const leader = measures.label * 1.6 + mark;
  const right = Math.ceil(
    leader + labels.valueWidth + measures.label * 0.5 + labels.nameWidth + measures.margin,
  );
  const width = measures.width - left - right;
  const values = width + leader;
  const needed = labels.ends.reduce((sum, { room }) => sum + room, 0);
  const height = Math.ceil(Math.max(measures.height - frame.top - frame.bottom, needed));
  const firstYear = Math.round(labels.startWidth + mark * 1.6);
  const [from = 0, to = from] = [years[0], years.at(-1)];
  const [low = 0, high = low] = [ticks[0], ticks.at(-1)];
  return {
    padding: { left, right, top: frame.top, bottom: frame.bottom },
    width,
    height,
    firstYear,
    leaderStart: roundedPixels(width + mark * 0.8),
    leaderEnd: roundedPixels(values - measures.label * 0.3),
    valueEnd: roundedPixels(values + labels.valueWidth),
    nameStart: roundedPixels(values + labels.valueWidth + measures.label * 0.5),
    x: (year) => (to === from ? width : firstYear + ((width - firstYear) * (year - from)) / (to - from)),
    y: (value) => (height * (high - value)) / (high - low),
  };
}
