import { textWidth } from './text.js';
import { lineHeights, type Measures } from './theme.js';

/** A rectangle, in pixels from the upper left corner of the plot. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A point of the plot, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What labels must not cover, and where they must stay. */
export interface Ground {
  readonly lines: readonly (readonly Point[])[];
  readonly boxes: readonly Box[];
  /** Width and height of the plot; without them labels may stand anywhere. */
  readonly width?: number;
  readonly height?: number;
  /** How unwelcome words are in a place besides, in pixels of distance; nowhere where left out. */
  readonly cost?: (place: Box) => number;
}

/** A point with the words that belong beside it. */
export interface NamedPoint extends Point {
  readonly text: string;
}

/** Words with their place (left edge, middle height), and the ends of the leader to their point; all in pixels. */
export interface PlacedWords {
  readonly text: string;
  readonly labelX: number;
  readonly labelY: number;
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly box: Box;
  /** What holds the leader. */
  readonly leader: Box;
}

interface Place extends Box {
  readonly point: NamedPoint;
  readonly toX: number;
  readonly toY: number;
}

/** A point with the box of its mark, and that of the middle of the mark. */
interface Marked {
  readonly point: NamedPoint;
  readonly whole: Box;
  readonly middle: Box;
}

/** A place over a line, a mark, other words or a leader costs more than any distance in a picture (at most some 3,000). */
const covering = 1e4;
/** Pixels of distance that a place is worth which stands nearer to another point: with a leader, and without. */
const [mistakenWithLeader, mistaken] = [20, 80];

/**
 * Places words near their points, and leads a line to each: none over a line, a mark or other words where there is room.
 *
 * Points choose from left to right, and again from right to left; the order that costs less stands.
 *
 * @unit pixels
 */
export function placedAround(
  points: readonly NamedPoint[],
  ground: Ground,
  measures: Measures,
): PlacedWords[] {
  const order = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const [one, other] = [order, [...order].reverse()].map((each) => chosen(each, ground, measures));
  const best = one !== undefined && other !== undefined && other.cost < one.cost ? other : one;
  return points.flatMap((point) =>
    (best?.places ?? []).filter((place) => place.point === point).map(wordsAt),
  );
}

function wordsAt(place: Place): PlacedWords {
  const { point, left, right, top, bottom, toX, toY } = place;
  return {
    text: point.text,
    labelX: pixel(left),
    labelY: pixel((top + bottom) / 2),
    fromX: pixel(point.x),
    fromY: pixel(point.y),
    toX: pixel(toX),
    toY: pixel(toY),
    box: { left, right, top, bottom },
    leader: leaderTo(place),
  };
}

function chosen(points: readonly NamedPoint[], ground: Ground, measures: Measures) {
  let cost = 0;
  const places: Place[] = [];
  const mark = Math.sqrt(measures.mark);
  const marked = points.map((point): Marked => {
    return {
      point,
      whole: boxAround(point, point, mark * 0.6),
      middle: boxAround(point, point, mark * 0.25),
    };
  });
  for (const point of points) {
    let best: { place: Place; cost: number } | undefined;
    for (const place of placesOf(point, ground, measures)) {
      const own = costOf(place, { marked, places, ground, mark, least: best?.cost });
      if (own < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { place, cost: own };
    }
    if (best === undefined) continue;
    cost += best.cost;
    places.push(best.place);
  }
  return { cost, places };
}

/** Places under and over the point in steps of half a line, and beside it. */
function placesOf(point: NamedPoint, { width, height }: Ground, measures: Measures): Place[] {
  const mark = Math.sqrt(measures.mark);
  const line = measures.small * lineHeights.label;
  const length = textWidth(point.text, measures.small);
  const at = (left: number, middle: number): Place => {
    const [right, top, bottom] = [left + length, middle - line / 2, middle + line / 2];
    const toX = clamped(point.x, left, right);
    return { point, left, right, top, bottom, toX, toY: clamped(point.y, top, bottom) };
  };
  const inside = (left: number) => (width === undefined ? left : clamped(left, 0, width - length));
  const steps = Array.from(
    { length: height === undefined ? 8 : Math.ceil(height / line) * 2 },
    (_, step) => (step * line) / 2,
  );
  const away = mark * 0.75 + line / 2;
  const stacked = steps.flatMap((step) =>
    [point.y + away + step, point.y - away - step].flatMap((middle) =>
      (step === 0 ? [0.5] : [0.5, 0.25, 0.75, 0.05, 0.95]).map((share) =>
        at(inside(point.x - length * share), middle),
      ),
    ),
  );
  const beside = [at(point.x + mark, point.y), at(point.x - mark - length, point.y)];
  return [...stacked, ...beside].filter(
    ({ left, right, top, bottom }) =>
      (width === undefined || (left >= 0 && right <= width)) &&
      (height === undefined || (top >= 0 && bottom <= height)),
  );
}

interface Taken {
  readonly marked: readonly Marked[];
  readonly places: readonly Place[];
  readonly ground: Ground;
  readonly mark: number;
  /** The least cost so far: a place that is further away need not be looked at. */
  readonly least: number | undefined;
}

function costOf(place: Place, { marked, places, ground, mark, least }: Taken): number {
  const { point, left, right, toX, toY } = place;
  const distance = Math.abs(toY - point.y) + 2 * Math.abs(toX - point.x);
  const aside = Math.abs((left + right) / 2 - point.x) / 8;
  if (least !== undefined && distance + aside >= least) return Number.POSITIVE_INFINITY;
  const leader = leaderTo(place);
  const others = marked.filter((one) => one.point !== point);
  const hits =
    count(marked, ({ whole }) => overlap(whole, place)) +
    // A leader may start beside a mark that its own point touches, but not run through its middle.
    count(others, ({ middle }) => overlap(middle, leader)) +
    count(places, (one) => overlap(one, leader)) +
    count(places, (one) => overlap(leaderTo(one), place)) +
    count(ground.lines, (line) => crosses(line, place)) +
    5 * count([...places, ...ground.boxes], (one) => overlap(one, place));
  const free = (ground.cost?.(place) ?? 0) + (ground.cost?.(leader) ?? 0) * 0.1;
  const own = apart(point, place);
  const nearer = count(others, (one) => apart(one.point, place) <= own + mark);
  return (
    hits * covering + distance + aside + free + nearer * (own > mark * 0.8 ? mistakenWithLeader : mistaken)
  );
}

/** Whether words there cover no line and no box. */
export function isFree(place: Box, { lines, boxes }: Ground): boolean {
  return !lines.some((line) => crosses(line, place)) && !boxes.some((box) => overlap(box, place));
}

/** Whether two places have a part in common. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

/** Whether a line from left to right passes through a box. */
function crosses(line: readonly Point[], { left, right, top, bottom }: Box): boolean {
  return line.slice(1).some((end, position) => {
    const start = line[position] ?? end;
    const [from, to] = [Math.max(left, start.x), Math.min(right, end.x)];
    if (from > to) return false;
    const slope = end.x === start.x ? 0 : (end.y - start.y) / (end.x - start.x);
    const [one, other] = [start.y + slope * (from - start.x), start.y + slope * (to - start.x)];
    return Math.max(one, other) >= top && Math.min(one, other) <= bottom;
  });
}

/** How far a point is from a box, across or down. */
function apart({ x, y }: Point, { left, right, top, bottom }: Box): number {
  return Math.max(left - x, x - right, top - y, y - bottom, 0);
}

/** The box that holds the line from a place to its point. */
function leaderTo({ point, toX, toY }: Place): Box {
  return boxAround(point, { x: toX, y: toY }, 1);
}

function boxAround(one: Point, other: Point, by: number): Box {
  return {
    left: Math.min(one.x, other.x) - by,
    right: Math.max(one.x, other.x) + by,
    top: Math.min(one.y, other.y) - by,
    bottom: Math.max(one.y, other.y) + by,
  };
}

const clamped = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
const count = <Item>(items: readonly Item[], test: (item: Item) => boolean) =>
  items.reduce((sum, item) => sum + (test(item) ? 1 : 0), 0);

/** A length rounded to a hundredth of a pixel: finer than anyone sees, and the specification stays readable. */
export function pixel(length: number): number {
  // Plus zero, as JSON has no -0.
  return Math.round(length * 100) / 100 + 0;
}
