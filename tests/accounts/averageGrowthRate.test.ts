import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageGrowthRate } from '../../src/accounts/averageGrowthRate.js';
import { levelsFromGrowth } from '../../src/accounts/levelsFromGrowth.js';

describe('averageGrowthRate', () => {
  it.each([
    [1, 6, 0.430969],
    [2, 7, 0.284735],
  ])('over 2005-2010 from %i to %i is %f', (first, last, expected) => {
    // Computed independently to six decimals: half a unit of the last one is the tolerance.
    expect(Math.abs(averageGrowthRate(first, last, 5) - expected)).toBeLessThan(5.1e-7);
  });

  it('leads from the first level to the last when it holds every year', () => {
    const level = fc.double({ min: 10, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(level, level, fc.integer({ min: 1, max: 50 }), (first, last, years) => {
        const rate = averageGrowthRate(first, last, years);
        const end = levelsFromGrowth(first, Array<number>(years).fill(rate)).at(-1) ?? Number.NaN;
        expect(Math.abs(end / last - 1)).toBeLessThan(1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('lists every bad argument', () => {
    expect(() => averageGrowthRate(0, Number.POSITIVE_INFINITY, 2.5)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'first: expected a level in the one unit of both years, other than 0, got 0. A zero has no growth rate.\n' +
          'last: expected a level in the one unit of both years, other than 0, got Infinity.\n' +
          'years: expected a number of years from the first level to the last, whole, at least 1, got 2.5.',
      }),
    );
  });

  it('refuses a sign change', () => {
    expect(() => averageGrowthRate(-3, 3, 5)).toThrow(
      expect.objectContaining({
        message: 'last: expected a level of the same sign as -3, got 3. A sign change has no growth rate.',
      }),
    );
  });
});
