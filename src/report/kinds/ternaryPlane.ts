import { type Point, pixel } from '../draw/place.js';

/** Shares of a whole of 100, by the corner of the triangle they belong to: left, right, upper. */
export type Shares = readonly [left: number, right: number, top: number];

/** The part of the whole triangle that is drawn: a smaller one of the same shape. */
export interface TernaryWindow {
  /** The least share of each corner; `[0, 0, 0]` for the whole triangle. */
  readonly least: Shares;
  /** Points of share along a side. */
  readonly side: number;
}

/** A triangle in the picture: its left corner, and the length of its sides, in pixels. */
export interface TernaryFrame extends Point {
  readonly length: number;
}

/** Height of a triangle of equal sides, as a part of a side. */
export const triangleHeight = Math.sqrt(3) / 2;

/** The whole triangle. */
export const wholeTriangle: TernaryWindow = { least: [0, 0, 0], side: 100 };

/** Sides above this show so much that the whole triangle can be shown; below the other, points lie too far apart. */
const [widestPart, narrowestPart] = [60, 4];

/** The smallest triangle with its sides along those of the whole that holds all points with a little room, on round shares. */
export function ternaryWindow(points: readonly Shares[]): TernaryWindow {
  const lowest = ([0, 1, 2] as const).map((corner) => Math.min(...points.map((shares) => shares[corner])));
  const span = 100 - lowest.reduce((sum, share) => sum + share, 0);
  const unit = span > 20 ? 5 : 1;
  const room = Math.max(span * 0.02, (narrowestPart - span) / 3);
  const least = lowest.map((share) => Math.max(0, Math.floor((share - room) / unit + 1e-9) * unit));
  const [left = 0, right = 0, top = 0] = least;
  const side = 100 - left - right - top;
  return side > widestPart ? wholeTriangle : { least: [left, right, top], side };
}

/** Where structures stand in a triangle, in pixels. */
export function ternaryPlace({ least, side }: TernaryWindow, { x, y, length }: TernaryFrame) {
  return ([, right, top]: Shares): Point => {
    const [along, up] = [(right - least[1]) / side, (top - least[2]) / side];
    return { x: pixel(x + length * (along + up / 2)), y: pixel(y - length * triangleHeight * up) };
  };
}

/** The corners of a window, in order around it. */
export function ternaryCorners({ least: [left, right, top], side }: TernaryWindow): readonly Shares[] {
  return [
    [left + side, right, top],
    [left, right + side, top],
    [left, right, top + side],
  ];
}

/** A side that carries the marks of one corner: which share grows along it, and how words stand to it. */
export interface TernarySide {
  readonly corner: 0 | 1 | 2;
  /** The corner that shrinks along the side; the third is zero there, and grows along the line of a mark. */
  readonly from: 0 | 1 | 2;
  readonly to: 0 | 1 | 2;
  /** Out of the triangle, in the direction of the lines of its marks. */
  readonly out: Point;
  /** Out of the triangle, square to the side. */
  readonly away: Point;
  /** Of its name, clockwise in degrees. */
  readonly angle: number;
  readonly arrow: (name: string) => string;
}

const h = triangleHeight;

/** Clockwise: shares of the upper corner on the left side, of the right corner on the right, of the left corner below. */
export const ternarySides: readonly TernarySide[] = [
  {
    ...({ corner: 2, from: 0, to: 1, out: { x: -1, y: 0 }, away: { x: -h, y: -0.5 }, angle: -60 } as const),
    arrow: (name) => `${name} (%) →`,
  },
  {
    ...({ corner: 1, from: 2, to: 0, out: { x: 0.5, y: -h }, away: { x: h, y: -0.5 }, angle: 60 } as const),
    arrow: (name) => `${name} (%) →`,
  },
  {
    ...({ corner: 0, from: 1, to: 2, out: { x: 0.5, y: h }, away: { x: 0, y: 1 }, angle: 0 } as const),
    arrow: (name) => `← ${name} (%)`,
  },
];

/** Shares that one corner is marked at, on round steps, at most so many. */
export function ternaryMarks({ least, side }: TernaryWindow, corner: 0 | 1 | 2, most: number): number[] {
  const step = [0.5, 1, 2, 5, 10, 20].find((size) => side / size <= most) ?? 25;
  const first = Math.floor(least[corner] / step + 1e-9) + 1;
  const count = Math.ceil((least[corner] + side) / step - 1e-9) - first;
  return Array.from({ length: Math.max(0, count) }, (_, position) => (first + position) * step);
}

/** The line of all structures with one share of a corner: from the side that is marked to the other end. */
export function ternaryLine(
  { least, side }: TernaryWindow,
  { corner, from, to }: TernarySide,
  share: number,
): readonly [Shares, Shares] {
  const at = (rest: 0 | 1 | 2): Shares => {
    const moved = [...least] as [number, number, number];
    moved[corner] = share;
    moved[rest] += side - (share - least[corner]);
    return moved;
  };
  return [at(from), at(to)];
}
