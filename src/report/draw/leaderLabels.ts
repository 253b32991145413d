import type { ChartMeasures } from './chartSizes.js';
import { estimatedTextWidth } from './estimatedTextWidth.js';
import type { Box } from './freePlace.js';
import type { NamedPoint } from './pointLabels.js';
import { roundedPixels } from './roundedPixels.js';
import { lineHeights } from './theme.js';

/** Words with their place, and the line that leads from them to their point; all in pixels. */
export interface LeaderLabel {
  readonly text: string;
  /** Left edge and middle height of the words. */
  readonly labelX: number;
  readonly labelY: number;
  /** Ends of the leader: at the point, and at the words. */
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

/** The plot, and how unwelcome words are in a place of it; 0 where they are welcome. */
export interface LabelGround {
  readonly width: number;
  readonly height: number;
  readonly cost: (place: Box) => number;
}

interface Place extends Box {
  readonly point: NamedPoint;
  readonly toX: number;
  readonly toY: number;
}

// A place that covers another mark, other words or another leader is taken only where there is no place without.
const covering = 1e4;

/**
 * Places words in free room near their points and leads a line to each: none over another, no leader through words.
 *
 * Points choose from left to right, and again from right to left; the order that costs less stands.
 *
 * @unit pixels
 *
 * @example
 * const ground = { width: 400, height: 200, cost: () => 0 };
 * leaderLabels([{ x: 100, y: 50, text: '1' }], ground, chartSizes.slide).map(({ labelY }) => labelY) // => [66.87]
 */
export function leaderLabels(
  points: readonly NamedPoint[],
  ground: LabelGround,
  measures: ChartMeasures,
): LeaderLabel[] {
  const order = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const [one, other] = [order, [...order].reverse()].map((each) => placed(each, ground, measures));
  const best = one !== undefined && other !== undefined && other.cost < one.cost ? other : one;
  return points.flatMap((point) =>
    (best?.places ?? []).flatMap((place) => (place.point === point ? labelAt(place) : [])),
  );
}

function labelAt({ point, left, top, bottom, toX, toY }: Place): LeaderLabel {
  return {
    text: point.text,
    labelX: roundedPixels(left),
    labelY: roundedPixels((top + bottom) / 2),
    fromX: roundedPixels(point.x),
    fromY: roundedPixels(point.y),
    toX: roundedPixels(toX),
    toY: roundedPixels(toY),
  };
}

function placed(points: readonly NamedPoint[], ground: LabelGround, measures: ChartMeasures) {
  let cost = 0;
  const places: Place[] = [];
  for (const point of points) {
    const costs = placesOf(point, ground, measures).map((place) => ({
      place,
      cost: costOf(place, { points, places, ground, mark: Math.sqrt(measures.mark) }),
    }));
    const best = costs.reduce((least, one) => (one.cost < least.cost ? one : least), costs[0] ?? { cost: 0 });
    cost += best.cost;
    if ('place' in best) places.push(best.place);
  }
  return { cost, places };
}

/** Places under and over the point in steps of a line, and beside it. */
function placesOf(point: NamedPoint, { width, height }: LabelGround, measures: ChartMeasures): Place[] {
  const mark = Math.sqrt(measures.mark);
  const line = measures.small * lineHeights.label;
  const length = estimatedTextWidth(point.text, measures.small);
  const at = (left: number, middle: number): Place => {
    const [top, bottom] = [middle - line / 2, middle + line / 2];
    const right = left + length;
    const toX = Math.max(left, Math.min(point.x, right));
    return { point, left, right, top, bottom, toX, toY: Math.max(top, Math.min(point.y, bottom)) };
  };
  const inside = (left: number) => Math.max(0, Math.min(left, width - length));
  const steps = Array.from({ length: Math.ceil(height / line) * 2 }, (_, step) => (step * line) / 2);
  const shares = [0.5, 0.25, 0.75, 0.05, 0.95];
  const away = mark * 0.75 + line / 2;
  const stacked = steps.flatMap((step) =>
    [point.y + away + step, point.y - away - step].flatMap((middle) =>
      (step === 0 ? [0.5] : shares).map((share) => at(inside(point.x - length * share), middle)),
    ),
  );
  const beside = [at(point.x + mark, point.y), at(point.x - mark - length, point.y)];
  return [...stacked, ...beside].filter(
    ({ left, right, top, bottom }) => left >= 0 && right <= width && top >= 0 && bottom <= height,
  );
}

interface Taken {
  readonly points: readonly NamedPoint[];
  readonly places: readonly Place[];
  readonly ground: LabelGround;
  readonly mark: number;
}

function costOf(place: Place, { points, places, ground, mark }: Taken): number {
  const { point, left, right, toX, toY } = place;
  const leader = boxAround([point, { x: toX, y: toY }], 1);
  // A leader may start beside a mark that its own point touches, but not run through its middle.
  const others = points.filter((one) => one !== point).map((one) => boxAround([one], mark * 0.25));
  const hits = [
    ...points.filter((one) => overlap(boxAround([one], mark * 0.6), place)),
    ...others.filter((box) => overlap(box, leader)),
    ...places.filter((one) => overlap(one, leader)),
    ...places.filter((one) => overlap(boxAround([one.point, { x: one.toX, y: one.toY }], 1), place)),
  ].length;
  const covered = places.filter((one) => overlap(one, place)).length;
  const distance = Math.abs(toY - point.y) + 2 * Math.abs(toX - point.x);
  const aside = Math.abs((left + right) / 2 - point.x) / 8;
  const free = ground.cost(place) + ground.cost(leader) * 0.1;
  const own = apart(point, place);
  const nearer = points.filter((one) => one !== point && apart(one, place) <= own + mark);
  // A leader says whose words they are; without one they must not stand by another point.
  const mistaken = nearer.length * (own > mark * 0.8 ? 20 : 80);
  return (hits + covered * 5) * covering + distance + aside + free + mistaken;
}

/** How far a point is from words, across or down. */
function apart({ x, y }: NamedPoint, { left, right, top, bottom }: Box): number {
  return Math.max(left - x, x - right, top - y, y - bottom, 0);
}

function boxAround(points: readonly { readonly x: number; readonly y: number }[], by: number): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: Math.min(...xs) - by,
    right: Math.max(...xs) + by,
    top: Math.min(...ys) - by,
    bottom: Math.max(...ys) + by,
  };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}
