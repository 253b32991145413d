/** A place on an edge of the band, in pixels. */
export interface EdgePoint {
  readonly x: number;
  readonly y: number;
}

/** The band of the goal between its two edges, in pixels, and what of it the growth goal covers. */
export interface MapBand {
  /** Where the band ends below, at a place across; beyond their ends its edges run straight on. */
  readonly lowerAt: (x: number) => number;
  /** Where it ends above. */
  readonly upperAt: (x: number) => number;
}

/**
 * Reads the heights of the two edges of the band. A goal of one bound has one edge: what is right of it reaches the goal,
 * so that the band goes on to the top of the plot where the edge falls, and to its bottom where it rises.
 *
 * @unit pixels from the upper left corner of the plot
 *
 * @param edges - those of the bounds, in any order
 * @param height - of the plot
 *
 * @example
 * const lower = [{ x: 0, y: 10 }, { x: 100, y: 30 }];
 * mapBand([lower], 400).lowerAt(50) // => 20
 * mapBand([lower], 400).upperAt(50) // => 0
 */
export function mapBand(edges: readonly (readonly EdgePoint[])[], height: number): MapBand {
  const heights = edges.filter((edge) => edge.length > 1).map(heightOn);
  const [first = () => height] = heights;
  const end = first(1) < first(0) ? height : 0;
  const second = heights[1] ?? (() => end);
  return {
    lowerAt: (x) => Math.max(first(x), second(x)),
    upperAt: (x) => Math.min(first(x), second(x)),
  };
}

function heightOn(edge: readonly EdgePoint[]) {
  const points = [...edge].sort((a, b) => a.x - b.x);
  return (x: number): number => {
    const after = points.findIndex((point, position) => position > 0 && point.x >= x);
    const end = points.at(after) ?? { x: 0, y: 0 };
    const start = points[(after === -1 ? points.length : after) - 1 - (after === -1 ? 1 : 0)] ?? end;
    return end.x === start.x ? end.y : start.y + ((end.y - start.y) * (x - start.x)) / (end.x - start.x);
  };
}
