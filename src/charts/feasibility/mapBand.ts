/** A place on an edge of the band, in pixels. */
export interface EdgePoint {
  readonly x: number;
  readonly y: number;
}

/** The band of the goal between its two edges, in pixels, and what of it the growth goal covers. */
export interface MapBand {
  /** Height of an edge at a place across; beyond its ends it runs straight on. */
  readonly lowerAt: (x: number) => number;
  /** Where the goal has no upper bound, the top of the plot. */
  readonly upperAt: (x: number) => number;
}

/**
 * Reads the heights of the two edges of the band.
 *
 * @unit pixels from the upper left corner of the plot
 *
 * @example
 * const lower = [{ x: 0, y: 10 }, { x: 100, y: 30 }];
 * mapBand(lower, []).lowerAt(50) // => 20
 * mapBand(lower, []).upperAt(50) // => 0
 */
export function mapBand(lower: readonly EdgePoint[], upper: readonly EdgePoint[]): MapBand {
  return { lowerAt: heightOn(lower), upperAt: upper.length < 2 ? () => 0 : heightOn(upper) };
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
