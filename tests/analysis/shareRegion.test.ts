import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareRegion } from '../../src/analysis/shareRegion.js';

const ranges = (bounds: readonly (readonly [number, number])[]) =>
  bounds.map(([lower, upper], position) => ({ activity: `a${position}`, lower, upper }));

describe('shareRegion', () => {
  // Resolution of Lạng Sơn 2016-2020: 19-20, 20-21 and 60-61 add up to 99 at least and 102 at most.
  it('leaves three corners of the structure promised for 2020', () => {
    const corners = shareRegion(
      ranges([
        [19, 20],
        [20, 21],
        [60, 61],
      ]),
    );
    expect(corners).toEqual([
      [20, 20, 60],
      [19, 20, 61],
      [19, 21, 60],
    ]);
  });

  it('is a single structure where the ranges meet at an edge only', () => {
    const edge = ranges([
      [10, 20],
      [10, 20],
      [60, 70],
    ]);
    expect(shareRegion(edge.map((range) => ({ ...range, lower: range.upper - 3.333 })))).toEqual([]);
    expect(shareRegion(edge.map((range, i) => ({ ...range, lower: [20, 20, 60][i] ?? 0 })))).toEqual([
      [20, 20, 60],
    ]);
  });

  it('is nothing where the ranges cannot add up to 100', () => {
    expect(
      shareRegion(
        ranges([
          [10, 20],
          [10, 20],
          [10, 20],
        ]),
      ),
    ).toEqual([]);
  });

  it('is the whole triangle where nothing is asked', () => {
    const corners = shareRegion(
      ranges([
        [0, 100],
        [0, 100],
        [0, 100],
      ]),
    );
    expect(new Set(corners.map(String))).toEqual(new Set(['100,0,0', '0,100,0', '0,0,100']));
  });

  it('has corners that add up to 100 and keep every range, and every structure that does lies among them', () => {
    const range = fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 }))
      .map(([lower, width]) => [lower, lower + width] as const);
    fc.assert(
      fc.property(
        fc.array(range, { minLength: 3, maxLength: 4 }),
        fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }),
        (bounds, parts) => {
          const corners = shareRegion(ranges(bounds));
          for (const corner of corners) {
            expect(corner.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
            bounds.forEach(([lower, upper], i) => {
              expect(corner[i]).toBeGreaterThanOrEqual(lower - 1e-9);
              expect(corner[i]).toBeLessThanOrEqual(upper + 1e-9);
            });
          }
          const [least, most] = [0, 1].map((side) =>
            bounds.reduce((sum, bound) => sum + (bound[side] ?? 0), 0),
          );
          expect(corners.length > 0).toBe((least ?? 0) <= 100 && (most ?? 0) >= 100);
          // A linear measure of a structure inside is at most that of the best corner.
          const inside = filled(bounds, parts);
          if (inside === undefined) return;
          const worth = (shares: readonly number[]) =>
            shares.reduce((sum, share, i) => sum + share * (parts[i] ?? 0), 0);
          expect(worth(inside)).toBeLessThanOrEqual(Math.max(...corners.map(worth)) + 1e-6);
        },
      ),
      { seed: 20160101 },
    );
  });
});

/** A structure within the bounds that adds up to 100: all start low and rise in turn. */
function filled(
  bounds: readonly (readonly [number, number])[],
  parts: readonly number[],
): number[] | undefined {
  let rest = 100 - bounds.reduce((sum, [lower]) => sum + lower, 0);
  if (rest < 0) return undefined;
  const shares = bounds.map(([lower, upper], i) => {
    const more = Math.min(rest, ((upper - lower) * (parts[i] ?? 0)) / 100);
    rest -= more;
    return lower + more;
  });
  const all = shares.map((share, i) => {
    const more = Math.min(rest, (bounds[i]?.[1] ?? 0) - share);
    rest -= more;
    return share + more;
  });
  return rest > 1e-9 ? undefined : all;
}
