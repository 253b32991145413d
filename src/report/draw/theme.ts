import type { Config } from 'vega-lite';
import type { Sentences } from '../language/Sentences.js';
import type { ChartSize } from './Chart.js';

/** The measures of a chart of one size, in pixels. */
export interface Measures {
  readonly width: number;
  /** Of the whole picture; a chart with more labels than fit grows higher. */
  readonly height: number;
  /** Of a chart of few rows: on a page it leaves no room empty, on a slide it fills it. */
  readonly least: number;
  /** White space around everything. */
  readonly margin: number;
  /** Font sizes. */
  readonly title: number;
  readonly subtitle: number;
  readonly label: number;
  readonly small: number;
  readonly footer: number;
  /** Width of the lines that carry figures. */
  readonly stroke: number;
  /** Area of the marks at the ends of lines, in square pixels. */
  readonly mark: number;
  /** What has no room beside other things stands below them, and the picture grows higher. */
  readonly isNarrow: boolean;
}

/**
 * The sizes a chart comes in: a slide of 16 to 9, a figure across a page of text (16.5 cm) about half as high, and one
 * across the screen of a telephone held upright.
 *
 * On a slide 33 cm wide labels are 13 points high, years 11 and footers 10; on the page 8.8, 8 and 7.5.
 */
export const sizes: Readonly<Record<ChartSize, Measures>> = {
  slide: {
    width: 1280,
    height: 720,
    least: 720,
    margin: 36,
    title: 28,
    subtitle: 19,
    label: 18,
    small: 15,
    footer: 14,
    stroke: 2.6,
    mark: 110,
    isNarrow: false,
  },
  halfPage: {
    width: 640,
    height: 420,
    least: 240,
    margin: 10,
    title: 17,
    subtitle: 12.5,
    label: 12,
    small: 11,
    footer: 10.3,
    stroke: 1.8,
    mark: 50,
    isNarrow: false,
  },
  phone: {
    width: 360,
    height: 440,
    least: 240,
    margin: 2,
    title: 17,
    subtitle: 12.5,
    label: 12,
    small: 11,
    footer: 11,
    stroke: 1.8,
    mark: 40,
    isNarrow: true,
  },
};

/** A slide whose title the program for slides sets: as much lower as that title is high, with little white around. */
export const untitledSlide: Measures = { ...sizes.slide, height: 576, least: 576, margin: 14 };

/** Whether a picture keeps its height, as on a slide, whatever it has to show. */
export const isOfGivenHeight = ({ least, height }: Measures): boolean => least === height;

/** The colours every chart shares. Orange is the target's alone. */
export const palette = {
  ink: '#1f2933',
  muted: '#5a6672',
  grid: '#e4e8ec',
  paper: '#ffffff',
  target: '#d55e00',
  /** For words about the target: darker, so that they can be read. */
  targetText: '#b04c00',
} as const;

/** Line heights, as multiples of the font size; Vietnamese stacks its tones and needs the room. */
export const lineHeights = { title: 1.3, text: 1.35, label: 1.2 } as const;

/** What a chart is drawn with: its words, its measures, and whether it has a title and what behind it. */
export interface Style {
  readonly say: Sentences;
  readonly measures: Measures;
  readonly title: boolean;
  /** A colour, or `transparent`. */
  readonly background: string;
}

/** The look of every chart: one font, light grid, left-aligned words, numbers in the language's own marks. */
export function themeConfig({ say, measures, background }: Style) {
  return {
    background,
    font: "'Source Sans 3', sans-serif",
    locale: { number: { ...say.marks, grouping: [3], currency: ['', ''] } },
    view: { stroke: null },
    axis: {
      labelColor: palette.muted,
      labelFontSize: measures.small,
      labelFlush: false,
      labelPadding: measures.small * 0.5,
      domain: false,
      ticks: false,
      grid: false,
      gridColor: palette.grid,
      title: null,
    },
    title: {
      anchor: 'start',
      frame: 'group',
      color: palette.ink,
      fontSize: measures.title,
      fontWeight: 600,
      lineHeight: measures.title * lineHeights.title,
      subtitleColor: palette.muted,
      subtitleFontSize: measures.subtitle,
      subtitleFontWeight: 400,
      subtitleLineHeight: measures.subtitle * lineHeights.text,
      subtitlePadding: measures.subtitle * 0.4,
    },
    text: { color: palette.ink, fontSize: measures.label },
  } satisfies Config;
}
