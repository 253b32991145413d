import type { ChartFrame } from '../../draw/chartFrame.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import type { PlotPlace } from '../../draw/PlotPlace.js';
import { roundedPixels } from '../../draw/roundedPixels.js';
import type { TriangleLabels } from './triangleLabels.js';
import {
  type Place,
  type Shares,
  type TriangleScale,
  triangleHeight,
  trianglePlace,
} from './triangleScale.js';

/** Where everything stands, in pixels from the upper left corner of the plot. */
export interface TriangleLayout extends PlotPlace {
  readonly scale: TriangleScale;
  /** The triangle drawn large: left corner and length of a side. */
  readonly large: { readonly x: number; readonly y: number; readonly length: number };
  /** The whole triangle, drawn small in the upper left corner. */
  readonly small: { readonly x: number; readonly y: number; readonly length: number };
  /** Where leader lines end, values end (flush right) and names start. */
  readonly leaderEnd: number;
  readonly valueEnd: number;
  readonly nameStart: number;
  /** The place of a structure in the large triangle. */
  readonly place: (shares: Shares) => Place;
}

/** The length of the small triangle, as a part of the large one's. */
const insetPart = 0.27;

/**
 * Shares out the picture between the triangle, the small one that shows which part it is, and the labels at the right.
 *
 * A picture with more labels than its height can hold grows higher; the triangle stays as large as fits.
 *
 * @unit pixels
 *
 * @example
 * const labels = { ends: [], notes: [], valueWidth: 50, nameWidth: 300 };
 * const frame = { top: 150, bottom: 100, title: [], subtitle: [], footer: [] };
 * const scale = { least: [19, 19, 54] as const, side: 8 };
 * triangleLayout({ labels, frame, scale }, chartSizes.slide).large // => { x: 301.6, y: 446, length: 515 }
 */
export function triangleLayout(
  content: {
    readonly labels: TriangleLabels;
    readonly frame: ChartFrame;
    readonly scale: TriangleScale;
  },
  measures: ChartMeasures,
): TriangleLayout {
  const { labels, frame, scale } = content;
  const { margin, label, small } = measures;
  const width = measures.width - 2 * margin;
  const given = measures.height - frame.top - frame.bottom;
  const needed = (column: TriangleLabels['ends']) => column.reduce((sum, { room }) => sum + room, 0);
  const height = Math.ceil(Math.max(given, needed(labels.ends), given * insetPart + needed(labels.notes)));
  const nameStart = width - labels.nameWidth;
  const valueEnd = nameStart - label * 0.5;
  const leaderEnd = valueEnd - labels.valueWidth - label * 0.3;
  const right = leaderEnd - label * 1.5;
  const sideTitles = small * 4;
  const bottom = given - small * 1.6;
  const length = roundedPixels(Math.min(bottom / triangleHeight, right - sideTitles));
  const large = { x: roundedPixels(right - length), y: roundedPixels(bottom), length };
  const smallLength = roundedPixels(length * insetPart);
  return {
    padding: { left: margin, right: margin, top: frame.top, bottom: frame.bottom },
    width,
    height,
    scale,
    large,
    small: { x: 0, y: roundedPixels(smallLength * triangleHeight), length: smallLength },
    leaderEnd: roundedPixels(leaderEnd),
    valueEnd: roundedPixels(valueEnd),
    nameStart: roundedPixels(nameStart),
    place: (shares) => {
      const { x, y } = trianglePlace(shares, scale, large);
      return { x: roundedPixels(x), y: roundedPixels(y) };
    },
  };
}
