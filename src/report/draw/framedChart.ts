import type { TopLevelSpec } from 'vega-lite';
import type { Language } from '../../plan/LocalText.js';
import type { Chart } from './Chart.js';
import { type ChartFrame, type ChartLayer, footerLayer, frameTitle } from './chartFrame.js';
import type { ChartMeasures } from './chartSizes.js';
import type { PlotPlace } from './PlotPlace.js';
import { chartConfig } from './theme.js';

/** What is in the frame of a chart, and the words around it. */
export interface FramedContent<Row extends object> {
  readonly id: string;
  readonly words: Pick<Chart, 'title' | 'subtitle' | 'footer' | 'description'>;
  /** The same words in lines. */
  readonly frame: ChartFrame;
  readonly plot: PlotPlace;
  /** The data that the layers draw, by name. */
  readonly datasets: Readonly<Record<string, readonly object[]>>;
  /** From back to front, without the footer. */
  readonly layers: readonly ChartLayer[];
  /** Whether each layer has its own scale across. */
  readonly ownScales?: boolean;
  readonly rows: readonly Row[];
}

/**
 * A chart with its title above the plot and its footer below, in the look that all charts share.
 *
 * @example
 * const words = { title: 'Up', subtitle: 'percent', footer: 'Source: yearbook', description: 'A line that rises' };
 * const plot = { width: 900, height: 400, padding: { left: 80, right: 300, top: 150, bottom: 100 } };
 * const measures = chartSizes.slide;
 * const content = { id: 'up', words, frame: chartFrame(words, measures), plot, datasets: {}, layers: [], rows: [] };
 * framedChart(content, { language: 'en', measures }).spec['description'] // => 'A line that rises'
 */
export function framedChart<Row extends object>(
  { id, words, frame, plot, datasets, layers, ownScales = false, rows }: FramedContent<Row>,
  { language, measures }: { readonly language: Language; readonly measures: ChartMeasures },
): Chart<Row> {
  const { title, subtitle, footer, description } = words;
  const { padding, width, height, below = 0 } = plot;
  const spec: TopLevelSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description,
    width,
    height,
    padding,
    autosize: 'none',
    title: frameTitle(frame, measures, padding.left),
    datasets,
    layer: [...layers, footerLayer(frame, measures, { left: padding.left, height: height + below })],
    ...(ownScales ? { resolve: { scale: { x: 'independent' } } } : {}),
    config: chartConfig(language, measures),
  };
  return { id, title, subtitle, footer, description, spec: { ...spec }, rows };
}
