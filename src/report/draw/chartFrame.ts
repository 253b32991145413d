import type { TopLevelSpec } from 'vega-lite';
import type { Chart } from './Chart.js';
import type { ChartMeasures } from './chartSizes.js';
import { lineHeights, palette } from './theme.js';
import { wrappedText } from './wrappedText.js';

/** One layer of a layered specification. */
export type ChartLayer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

/** The words around a plot, set in lines, and the room they take. */
export interface ChartFrame {
  /** Room above the plot, in pixels. */
  readonly top: number;
  /** Room below the plot, its year axis included. */
  readonly bottom: number;
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  readonly footer: readonly string[];
}

const axisHeight = (measures: ChartMeasures) => measures.small * 2.4;
const gapUnderTitle = (measures: ChartMeasures) => measures.label * 1.1;

/**
 * Sets title, subtitle and footer of a chart in lines across the whole picture, and reckons the room they need.
 *
 * @example
 * const words = { title: 'No scenario reaches the goal', subtitle: 'USD per person', footer: 'Source: yearbook' };
 * chartFrame(words, chartSizes.slide).title // => ['No scenario reaches the goal']
 */
export function chartFrame(
  words: Pick<Chart, 'title' | 'subtitle' | 'footer'>,
  measures: ChartMeasures,
): ChartFrame {
  const width = measures.width - 2 * measures.margin;
  const lines = (text: string, size: number) =>
    text.split('\n').flatMap((part) => wrappedText(part, { width, size, balanced: true }));
  const title = lines(words.title, measures.title);
  const subtitle = lines(words.subtitle, measures.subtitle);
  const footer = lines(words.footer, measures.footer);
  const above =
    title.length * measures.title * lineHeights.title +
    (subtitle.length + 0.4) * measures.subtitle * lineHeights.text;
  const below = footer.length * measures.footer * lineHeights.text;
  return {
    title,
    subtitle,
    footer,
    top: Math.ceil(measures.margin * 0.7 + above + gapUnderTitle(measures)),
    bottom: Math.ceil(axisHeight(measures) + below + measures.margin * 0.7),
  };
}

/**
 * The title of the specification: finding and subtitle, flush with the left edge of the picture.
 *
 * @param frame - the words in lines
 * @param measures - of the chart
 * @param left - room to the left of the plot, in pixels
 *
 * @example
 * const frame = chartFrame({ title: 'Up', subtitle: 'percent', footer: '' }, chartSizes.slide);
 * frameTitle(frame, chartSizes.slide, 80).dx // => -44
 */
export function frameTitle({ title, subtitle }: ChartFrame, measures: ChartMeasures, left: number) {
  return {
    text: [...title],
    subtitle: [...subtitle],
    dx: measures.margin - left,
    offset: gapUnderTitle(measures),
  };
}

/**
 * The layer that draws the footer, under the year axis and flush with the title.
 *
 * @param frame - the words in lines
 * @param measures - of the chart
 * @param plot - its height, and the room to its left, in pixels
 *
 * @example
 * const frame = chartFrame({ title: 'Up', subtitle: 'percent', footer: 'Source: yearbook' }, chartSizes.slide);
 * footerLayer(frame, chartSizes.slide, { left: 80, height: 400 }).encoding.y // => { value: 436 }
 */
export function footerLayer(
  { footer }: ChartFrame,
  measures: ChartMeasures,
  plot: { readonly left: number; readonly height: number },
) {
  return {
    data: { values: [{}] },
    mark: {
      type: 'text',
      text: [...footer],
      align: 'left',
      baseline: 'top',
      color: palette.muted,
      fontSize: measures.footer,
      lineHeight: measures.footer * lineHeights.text,
    },
    encoding: {
      x: { value: measures.margin - plot.left },
      y: { value: plot.height + axisHeight(measures) },
    },
  } satisfies ChartLayer;
}
