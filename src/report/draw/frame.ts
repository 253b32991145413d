import type { TopLevelSpec } from 'vega-lite';
import type { Table } from '../tables/Table.js';
import type { Chart } from './Chart.js';
import { wrapped } from './text.js';
import { lineHeights, type Measures, palette, type Style, themeConfig } from './theme.js';

/** One layer of a layered specification. */
export type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

/** What a chart says in words. */
export interface ChartWords {
  /** The finding, as a sentence. */
  readonly title: string;
  /** Indicator, region, years, unit, price basis, exchange-rate basis. */
  readonly subtitle: string;
  /** Sentences, the most important first; those that three lines cannot hold go to the description. */
  readonly footer: readonly string[];
  /** What kind of picture it is, for those who cannot see it. */
  readonly kind: string;
  /** The figures drawn, one phrase each. */
  readonly said: readonly string[];
}

/** The words around a plot, set in lines, and the room they take. */
export interface Frame {
  /** Room above the plot, in pixels. */
  readonly top: number;
  /** Room below the plot: an axis of one line, and the footer. */
  readonly bottom: number;
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  readonly footer: readonly string[];
  /** What the footer has no room for. */
  readonly unsaid: readonly string[];
}

/** Where the plot of a chart stands in the picture, in pixels. */
interface Plot {
  readonly padding: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly width: number;
  readonly height: number;
  /** Height of what stands between the plot and its footer besides an axis of one line; may be below zero. */
  readonly below?: number;
}

const mostFooterLines = 3;
const axisHeight = (measures: Measures) => measures.small * 2.4;
const gapUnderTitle = (measures: Measures) => measures.label * 1.1;

/** Sets title, subtitle and footer in lines across the whole picture, and measures the room they need. */
export function frameOf(words: Pick<ChartWords, 'title' | 'subtitle' | 'footer'>, style: Style): Frame {
  const { measures } = style;
  const width = measures.width - 2 * measures.margin;
  const lines = (text: string, size: number) => wrapped(text, { width, size, balanced: true });
  const title = style.title ? lines(words.title, measures.title) : [];
  const subtitle = style.title ? lines(words.subtitle, measures.subtitle) : [];
  const fits = (count: number) =>
    wrapped(words.footer.slice(0, count).join(' '), { width, size: measures.footer }).length <=
    mostFooterLines;
  const counts = words.footer.map((_, position) => words.footer.length - position);
  const shown = counts.find(fits) ?? 0;
  const footer = shown === 0 ? [] : lines(words.footer.slice(0, shown).join(' '), measures.footer);
  const above =
    title.length * measures.title * lineHeights.title +
    (subtitle.length + 0.4) * measures.subtitle * lineHeights.text;
  const below = footer.length * measures.footer * lineHeights.text;
  return {
    title,
    subtitle,
    footer,
    unsaid: words.footer.slice(shown),
    top: Math.ceil(measures.margin * 0.7 + (style.title ? above : 0) + gapUnderTitle(measures)),
    bottom: Math.ceil(axisHeight(measures) + below + measures.margin * 0.7),
  };
}

/** What a kind of chart hands over to be framed. */
export interface Framed<Row extends object> {
  readonly id: string;
  readonly words: ChartWords;
  readonly frame: Frame;
  readonly plot: Plot;
  /** The data that the layers draw, by name. */
  readonly datasets: Readonly<Record<string, readonly object[]>>;
  /** From back to front, without the footer. */
  readonly layers: readonly Layer[];
  /** Whether each layer has its own scale across. */
  readonly ownScales?: boolean;
  readonly rows: readonly Row[];
  readonly table: Table;
}

/** A chart with its title above the plot and its footer below, in the look that all charts share. */
export function framed<Row extends object>(content: Framed<Row>, style: Style): Chart<Row> {
  const { id, words, frame, plot, datasets, layers, ownScales = false, rows, table } = content;
  const { title, subtitle, kind, said } = words;
  const { padding, width, height, below = 0 } = plot;
  const description = [`${kind}. ${title}. ${subtitle}. ${said.join('; ')}.`, ...frame.unsaid].join(' ');
  const spec: TopLevelSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description,
    width,
    height,
    padding,
    autosize: 'none',
    ...(style.title ? { title: titleOf(frame, style, padding.left) } : {}),
    datasets: drawnData(datasets, layers),
    layer: [...layers, footerLayer(frame, style, { left: padding.left, y: height + below })],
    ...(ownScales ? { resolve: { scale: { x: 'independent' } } } : {}),
    config: themeConfig(style),
  };
  const footer = words.footer.join(' ');
  return { id, title, subtitle, footer, description, spec: { ...spec }, rows, table };
}

/** The data that some layer draws: a view knows no others, and could not be given new ones. */
function drawnData(
  datasets: Framed<object>['datasets'],
  layers: readonly Layer[],
): Record<string, readonly object[]> {
  const text = JSON.stringify(layers);
  return Object.fromEntries(
    Object.entries(datasets).filter(([name]) => text.includes(`"data":{"name":"${name}"`)),
  );
}

function titleOf({ title, subtitle }: Frame, { measures }: Style, left: number) {
  const dx = measures.margin - left;
  return { text: [...title], subtitle: [...subtitle], dx, offset: gapUnderTitle(measures) };
}

function footerLayer(
  { footer }: Frame,
  { measures }: Style,
  { left, y }: { readonly left: number; readonly y: number },
): Layer {
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
    encoding: { x: { value: measures.margin - left }, y: { value: y + axisHeight(measures) } },
  };
}
