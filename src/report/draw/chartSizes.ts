import type { ChartSize } from './Chart.js';

/** The measures of a chart of one size, in pixels. */
export interface ChartMeasures {
  readonly width: number;
  /** Of the whole picture; a chart with more labels than fit grows higher. */
  readonly height: number;
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
}

/**
 * The sizes a chart comes in: a slide of 16 to 9, and a figure across a page of text (16 cm) about half as high.
 *
 * On a slide 33 cm wide labels are 13 points high, years 11 and footers 10; on the page 8.5, 8 and 7.
 *
 * @unit pixels
 */
export const chartSizes: Readonly<Record<ChartSize, ChartMeasures>> = {
  slide: {
    width: 1280,
    height: 720,
    margin: 36,
    title: 28,
    subtitle: 19,
    label: 18,
    small: 15,
    footer: 14,
    stroke: 2.6,
    mark: 110,
  },
  halfPage: {
    width: 640,
    height: 420,
    margin: 10,
    title: 17,
    subtitle: 12.5,
    label: 12,
    small: 11,
    footer: 10,
    stroke: 1.8,
    mark: 50,
  },
};
