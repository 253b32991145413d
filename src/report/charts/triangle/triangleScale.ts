/** Shares of a whole of 100, by the corner of the triangle they belong to: left, right, upper. */
export type Shares = readonly [left: number, right: number, top: number];

/** The part of the whole triangle that is drawn: a smaller one of the same shape. */
export interface TriangleScale {
  /** The least share of each corner; `[0, 0, 0]` for the whole triangle. */
  readonly least: Shares;
  /** Points of share along a side. */
  readonly side: number;
}

/** Sides above this show so much that the whole triangle can be shown. */
const widestPart = 60;
const narrowestPart = 4;

/**
 * The smallest triangle with its sides along those of the whole that holds all points with a little room, on round
 * shares.
 *
 * @unit per cent, and points of it
 * @param points - what it has to hold; at least one
 *
 * @example
 * triangleScale([[26.12, 19.51, 54.37], [19.5, 20.5, 60]]) // => { least: [19, 19, 54], side: 8 }
 * triangleScale([[90, 5, 5], [5, 90, 5]]) // => { least: [0, 0, 0], side: 100 }
 */
export function triangleScale(points: readonly Shares[]): TriangleScale {
  const lowest = [0, 1, 2].map((corner) => Math.min(...points.map((shares) => shares[corner] ?? 0)));
  const [left = 0, right = 0, top = 0] = lowest;
  const span = 100 - left - right - top;
  const unit = span > 20 ? 5 : 1;
  const room = Math.max(span * 0.02, (narrowestPart - span) / 3);
  const least = [left, right, top].map((share) =>
    Math.max(0, Math.floor((share - room) / unit + 1e-9) * unit),
  );
  const [a = 0, b = 0, c = 0] = least;
  const side = 100 - a - b - c;
  return side > widestPart ? { least: [0, 0, 0], side: 100 } : { least: [a, b, c], side };
}

/** A place in the picture, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A triangle in the picture: its left corner, and the length of its sides, in pixels. */
export interface TriangleFrame extends Place {
  readonly length: number;
}

/** Height of a triangle of equal sides, as a part of a side. */
export const triangleHeight = Math.sqrt(3) / 2;

/**
 * Where a structure stands in a triangle.
 *
 * @unit pixels
 *
 * @example
 * trianglePlace([0, 100, 0], { least: [0, 0, 0], side: 100 }, { x: 10, y: 90, length: 50 }) // => { x: 60, y: 90 }
 */
export function trianglePlace(
  [, right, top]: Shares,
  { least, side }: TriangleScale,
  { x, y, length }: TriangleFrame,
): Place {
  const [along, up] = [(right - least[1]) / side, (top - least[2]) / side];
  return { x: x + length * (along + up / 2), y: y - length * triangleHeight * up };
}
