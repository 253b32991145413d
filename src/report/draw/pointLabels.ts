import type { ChartMeasures } from './chartSizes.js';
import { estimatedTextWidth } from './estimatedTextWidth.js';
import { type Box, freePlace, type Obstacles } from './freePlace.js';
import { roundedPixels } from './roundedPixels.js';
import { lineHeights } from './theme.js';

/** A point with the words that belong beside it. */
export interface NamedPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Words with their place: left edge and middle height, in pixels. */
export interface PointWords {
  readonly text: string;
  readonly labelX: number;
  readonly labelY: number;
}

/**
 * Places words beside their points: under, over, right or left, and further away where all these are taken.
 *
 * @unit pixels
 * @param points - the points, in the order in which they choose their place
 * @param obstacles - what no words may cover; placed words become obstacles to the next
 * @param measures - of the chart
 *
 * @example
 * const points = [{ x: 100, y: 50, text: '1' }];
 * pointLabels(points, { lines: [], boxes: [] }, chartSizes.slide).map(({ labelY }) => labelY) // => [66.87]
 */
export function pointLabels(
  points: readonly NamedPoint[],
  obstacles: Obstacles,
  measures: ChartMeasures,
): PointWords[] {
  const mark = Math.sqrt(measures.mark);
  const height = measures.small * lineHeights.label;
  const marks = points.map((point) => boxAround(point, { width: mark, height: mark }));
  const boxes: Box[] = [...obstacles.boxes, ...marks];
  return points.map(({ x, y, text }) => {
    const size = { width: estimatedTextWidth(text, measures.small), height };
    const away = mark * 0.75 + height / 2;
    const aside = mark + size.width / 2;
    const at = (dx: number, dy: number) => boxAround({ x: x + dx, y: y + dy }, size);
    const under = at(0, away);
    const places = [0, 1, 2, 3].flatMap((step) => [
      at(0, away + step * height),
      at(0, -away - step * height),
      at(aside, step * height),
      at(-aside, -step * height),
    ]);
    const place = freePlace(places, { lines: obstacles.lines, boxes }) ?? under;
    boxes.push(place);
    return {
      text,
      labelX: roundedPixels(place.left),
      labelY: roundedPixels((place.top + place.bottom) / 2),
    };
  });
}

function boxAround(
  { x, y }: { readonly x: number; readonly y: number },
  { width, height }: { readonly width: number; readonly height: number },
): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}
