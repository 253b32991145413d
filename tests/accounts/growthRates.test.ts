import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthRates } from '../../src/accounts/growthRates.js';
import { levelsFromGrowth } from '../../src/accounts/levelsFromGrowth.js';

describe('growthRates', () => {
  it('stores the rate of a year at the place of that year and leaves the first year without one', () => {
    const [first, second, third] = growthRates([100, 110, 99]);
    expect(first).toBeUndefined();
    expect(second).toBeCloseTo(0.1, 12);
    expect(third).toBeCloseTo(-0.1, 12);
  });

  it('gives back the rates that made the levels', () => {
    const rates = fc.array(fc.double({ min: -0.5, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), rates, (base, given) => {
        const found = growthRates(levelsFromGrowth(base, given)).slice(1);
        for (const [i, rate] of found.entries())
          expect(Math.abs((rate ?? Number.NaN) - (given[i] ?? Number.NaN))).toBeLessThan(1e-12);
        expect(found).toHaveLength(given.length);
      }),
      { seed: 20160101 },
    );
  });

  it('refuses zeros and sign changes together, each with its place', () => {
    expect(() => growthRates([5, 0, 4, -4])).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'series[1]: expected levels in one unit, other than 0, got 0. A zero has no growth rate.\n' +
          'series[3]: expected a level of the same sign as 4, got -4. A sign change has no growth rate.',
      }),
    );
  });
});
