import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structurePath } from '../../src/projection/structurePath.js';
import { anyShares } from '../fixtures/anyScenario.js';
import { gap, largestGap } from '../fixtures/nearness.js';

// Shares of 2015 in the vintage plan-time, and those of 2020 in the resolution (services at its lower bound).
const langSon = { from: [0.2612, 0.1951, 0.5437], to: [0.195, 0.205, 0.6], steps: 5 };
const anyMove = fc
  .integer({ min: 1, max: 5 })
  .chain((count) =>
    fc.record({ from: anyShares(count), to: anyShares(count), steps: fc.integer({ min: 1, max: 10 }) }),
  );
const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0);
const pathOf = (move: Parameters<typeof structurePath>[0], years = move.steps) =>
  Array.from({ length: years + 1 }, (_, t) => structurePath(move, t));

describe('structurePath', () => {
  it.each(['linear', 'logRatio'] as const)(
    'starts at the base and arrives exactly on the %s path',
    (path) => {
      fc.assert(
        fc.property(anyMove, (move) => {
          expect(largestGap(structurePath({ ...move, path }, 0), move.from)).toBeLessThan(1e-12);
          expect(structurePath({ ...move, path }, move.steps)).toEqual(move.to);
          expect(structurePath({ ...move, path }, move.steps + 3)).toEqual(move.to);
        }),
        { seed: 20160101 },
      );
    },
  );

  it.each(['linear', 'logRatio'] as const)('stays in the simplex on the %s path', (path) => {
    fc.assert(
      fc.property(anyMove, (move) => {
        for (const shares of pathOf({ ...move, path })) {
          expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
          expect(gap(sum(shares), 1)).toBeLessThan(1e-12);
        }
      }),
      { seed: 20160101 },
    );
  });

  it('moves by equal steps on the linear path', () => {
    fc.assert(
      fc.property(anyMove, (move) => {
        const points = pathOf({ ...move, path: 'linear' });
        for (const [i, share] of move.from.entries()) {
          const step = ((move.to[i] ?? Number.NaN) - share) / move.steps;
          const steps = points
            .slice(1)
            .map((point, t) => (point[i] ?? Number.NaN) - (points[t]?.[i] ?? Number.NaN));
          expect(largestGap(steps, Array<number>(move.steps).fill(step))).toBeLessThan(1e-12);
        }
      }),
      { seed: 20160101 },
    );
  });

  it('moves the ratio of any two shares at a constant rate on the log-ratio path', () => {
    fc.assert(
      fc.property(anyMove, (move) => {
        const points = pathOf({ ...move, path: 'logRatio' });
        const ratio = ([first = Number.NaN, ...others]: readonly number[]) =>
          Math.log((others.at(-1) ?? first) / first);
        const step = (ratio(move.to) - ratio(move.from)) / move.steps;
        const steps = points.slice(1).map((point, t) => ratio(point) - ratio(points[t] ?? []));
        expect(largestGap(steps, Array<number>(move.steps).fill(step))).toBeLessThan(1e-9);
      }),
      { seed: 20160101 },
    );
  });

  it('bends between the bounds of the linear path by less than half a point for the Lạng Sơn plan', () => {
    const linear = pathOf({ ...langSon, path: 'linear' }).flat();
    const logRatio = pathOf({ ...langSon, path: 'logRatio' }).flat();
    expect(largestGap(logRatio, linear)).toBeLessThan(0.005);
    expect(largestGap(logRatio, linear)).toBeGreaterThan(0);
  });

  it('refuses a log-ratio path from a share of zero, which has no ratio', () => {
    expect(() => structurePath({ from: [0, 1], to: [0.5, 0.5], steps: 2, path: 'logRatio' }, 1)).toThrow(
      expect.objectContaining({
        message:
          'first: expected a level in the one unit of both years, other than 0, got 0. A zero has no growth rate.',
      }),
    );
    expect(structurePath({ from: [0, 1], to: [0.5, 0.5], steps: 2, path: 'linear' }, 1)).toEqual([
      0.25, 0.75,
    ]);
  });
});
