/** A rectangle, in pixels from the upper left corner of the plot. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The corners of a line, from left to right. */
type Polyline = readonly { readonly x: number; readonly y: number }[];

/** What a label must not cover. */
export interface Obstacles {
  readonly lines: readonly Polyline[];
  readonly boxes: readonly Box[];
}

/**
 * The first of several boxes that covers no line and no other box; nothing where there is none.
 *
 * @unit pixels
 *
 * @example
 * const lines = [[{ x: 0, y: 100 }, { x: 100, y: 0 }]];
 * freePlace([{ left: 40, right: 60, top: 40, bottom: 60 }, { left: 0, right: 20, top: 0, bottom: 20 }], { lines, boxes: [] })
 * // => { left: 0, right: 20, top: 0, bottom: 20 }
 */
export function freePlace<Place extends Box>(
  places: readonly Place[],
  { lines, boxes }: Obstacles,
): Place | undefined {
  return places.find(
    (place) => !lines.some((line) => crosses(line, place)) && !boxes.some((box) => overlap(box, place)),
  );
}

function overlap(one: Box, other: Box): boolean {
  const apart =
    one.right <= other.left || one.left >= other.right || one.bottom <= other.top || one.top >= other.bottom;
  return !apart;
}

function crosses(line: Polyline, { left, right, top, bottom }: Box): boolean {
  return line.slice(1).some((end, position) => {
    const start = line[position] ?? end;
    const [from, to] = [Math.max(left, start.x), Math.min(right, end.x)];
    if (from > to) return false;
    const slope = end.x === start.x ? 0 : (end.y - start.y) / (end.x - start.x);
    const [one, other] = [start.y + slope * (from - start.x), start.y + slope * (to - start.x)];
    return Math.max(one, other) >= top && Math.min(one, other) <= bottom;
  });
}
