import type { ChartFrame } from '../../drawing/chartFrame.js';
import type { ChartMeasures } from '../../drawing/chartSizes.js';
import { estimatedTextWidth } from '../../drawing/estimatedTextWidth.js';
import type { PlotPlace } from '../../drawing/PlotPlace.js';
import { roundedPixels } from '../../drawing/roundedPixels.js';
import type { Language } from '../../plan/LocalText.js';
import { numberText } from '../../wording/numberText.js';
import type { GrowthLabels } from './growthLabels.js';

/** Where everything stands, in pixels from the upper left corner of the plot. */
export interface GrowthLayout extends PlotPlace {
  /** Where the first and the last year stand. */
  readonly years: readonly [number, number];
  /** Where the averages stand, to the right of the years. */
  readonly average: number;
  /** Where leader lines start and end, values end (flush right) and names start. */
  readonly leaderStart: number;
  readonly leaderEnd: number;
  readonly valueEnd: number;
  readonly nameStart: number;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
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
  { language, measures }: { readonly language: Language; readonly measures: ChartMeasures },
): GrowthLayout {
  const { labels, frame, years, ticks, averageName } = content;
  const { label, small, margin } = measures;
  const tickWidth = Math.max(
    ...ticks.map((tick) => estimatedTextWidth(numberText(tick, { language }), small)),
  );
  const left = Math.ceil(margin + tickWidth + small * 0.6);
  const mark = Math.sqrt(measures.mark);
  const leader = label * 1.6 + mark;
  const right = Math.ceil(leader + labels.valueWidth + label * 0.5 + labels.nameWidth + margin);
  const width = measures.width - left - right;
  const average = width - mark;
  const needed = labels.averages.reduce((sum, { room }) => sum + room, 0);
  const height = Math.ceil(Math.max(measures.height - frame.top - frame.bottom, needed));
  const yearWidth = estimatedTextWidth('2000', small);
  // The name under the averages keeps clear of the last year.
  const apart = Math.max(
    estimatedTextWidth(averageName, small) / 2 + yearWidth / 2 + small,
    (average - yearWidth) / Math.max(2, years.length),
  );
  const ends = [roundedPixels(yearWidth), roundedPixels(average - apart)] as const;
  const [from = 0, to = from] = [years[0], years.at(-1)];
  const [low = 0, high = low] = [ticks[0], ticks.at(-1)];
  return {
    padding: { left, right, top: frame.top, bottom: frame.bottom },
    width,
    height,
    years: ends,
    average: roundedPixels(average),
    leaderStart: roundedPixels(width + mark * 0.2),
    leaderEnd: roundedPixels(width + leader - label * 0.3),
    valueEnd: roundedPixels(width + leader + labels.valueWidth),
    nameStart: roundedPixels(width + leader + labels.valueWidth + label * 0.5),
    x: (year) => (to === from ? ends[1] : ends[0] + ((ends[1] - ends[0]) * (year - from)) / (to - from)),
    y: (value) => (height * (high - value)) / (high - low),
  };
}
