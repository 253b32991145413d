import type { BandRow } from './bandName.js';

/** A band within the sides of the plot, and the points of its edges that lie there. */
export interface CutBand {
  readonly band: readonly BandRow[];
  readonly lower: readonly BandRow[];
  readonly upper: readonly BandRow[];
}

const fields = ['lower', 'upper'] as const;

/**
 * Cuts a band off at the sides of the plot. Where it goes beyond them a painter would have to clip it, which takes longer
 * than all that it paints besides.
 *
 * @param rows - the band from bottom to top
 * @param sides - where the axis across begins and ends
 */
export function cutBand(rows: readonly BandRow[], sides: readonly [number, number]): CutBand {
  const fine = rows.flatMap((row, at) => [...crossings(rows[at - 1] ?? row, row, sides), row]);
  const [left, right] = sides;
  const within = (value: number) => Math.max(left, Math.min(value, right));
  const edge = (field: 'lower' | 'upper') => fine.filter((row) => within(row[field]) === row[field]);
  return {
    band: fine.map(({ y, lower, upper }) => ({ y, lower: within(lower), upper: within(upper) })),
    lower: edge('lower'),
    upper: edge('upper'),
  };
}

/** The rows between two in which an edge meets a side. */
function crossings(from: BandRow, to: BandRow, sides: readonly number[]): BandRow[] {
  const met = fields.flatMap((field) =>
    sides
      .filter((side) => (from[field] - side) * (to[field] - side) < 0)
      .map((side) => ({ field, side, share: (side - from[field]) / (to[field] - from[field]) })),
  );
  return met
    .sort((a, b) => a.share - b.share)
    .map(({ field, side, share }) => {
      const between = (of: keyof BandRow) => from[of] + (to[of] - from[of]) * share;
      return { y: between('y'), lower: between('lower'), upper: between('upper'), [field]: side };
    });
}
