import { describe, expect, it } from 'vitest';
import { runOf } from '../../../src/analysis/runOf.js';
import { owenScrambled, sobolCoordinate } from '../../../src/uncertainty/draws/sobolPoints.js';
import { odds } from '../../../src/uncertainty/odds.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const result = await shippedResult('lang-son-2016-2020');
const run = runOf(result);

describe("points of Sobol'", () => {
  // scipy.stats.qmc.Sobol(64, scramble=False, bits=32) of SciPy 1.17.1, which goes through the points in Gray's order.
  it.each([
    [1000, [943718400, 415236096, 2227175424, 364904448, 633339904, 1916796928]],
    [777, [2973761536, 4022337536, 700448768, 3200253952, 2327838720, 1832910848]],
  ])('are those of Joe and Kuo: number %s', (place, coordinates) => {
    const index = place ^ (place >>> 1);
    expect([0, 1, 2, 10, 30, 63].map((dimension) => sobolCoordinate(index, dimension))).toEqual(coordinates);
  });

  it('have one in every interval of length 1/1024 after scrambling, in every dimension', () => {
    for (let dimension = 0; dimension < 64; dimension++) {
      const places = Array.from({ length: 1024 }, (_, index) =>
        Math.floor(owenScrambled(sobolCoordinate(index, dimension), 12_345 + dimension) / 2 ** 22),
      );
      expect(new Set(places).size).toBe(1024);
    }
  });
});

describe('rotated odds', () => {
  const scenario = 'plan-8.5';
  const [rotated] = odds(run, { scenario, sampling: 'rotated' }).odds;
  const [plain] = odds(run, { scenario }).odds;

  it('agree with Monte Carlo within the errors both say', () => {
    expect(rotated?.draws).toBe(8192);
    for (const [at, target] of (rotated?.targets ?? []).entries()) {
      const other = plain?.targets[at]?.probability;
      if (target.probability === undefined || other === undefined) continue;
      const { value, error } = target.probability;
      // Five standard errors, of eight scramblings and of 100,000 draws.
      expect(Math.abs(value - other.value)).toBeLessThanOrEqual(5 * Math.sqrt(error ** 2 + other.error ** 2));
    }
  });

  it('take at least 20 times fewer draws for the same error of the goal', () => {
    const goal = (one: typeof rotated) =>
      one?.targets.find(({ target }) => target.id === 'grdp-per-capita')?.probability?.error ?? Number.NaN;
    const times = (goal(plain) ** 2 * 100_000) / (goal(rotated) ** 2 * 8192);
    expect(times).toBeGreaterThan(20);
  });

  it('are refused where the draws are no power of two', () => {
    expect(() => odds(run, { scenario, sampling: 'rotated', draws: 10_000 })).toThrow(
      'draws: expected a power of two from 2048 to 131072, for eight scramblings, got 10000.',
    );
  });
});
