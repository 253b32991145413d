import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icorDirect } from '../../src/accounts/icorDirect.js';
import { icorPeriod } from '../../src/accounts/icorPeriod.js';

const amount = fc.double({ min: 1, max: 1e6, noNaN: true });

describe('icorPeriod', () => {
  it('over a single year is the direct ICOR', () => {
    fc.assert(
      fc.property(amount, amount, amount, (investment, previous, rise) => {
        expect(icorPeriod([0, investment], [previous, previous + rise])).toBe(
          icorDirect(investment, previous, previous + rise),
        );
      }),
      { seed: 20160101 },
    );
  });

  it('sets each added product against the investment of lag years before', () => {
    const investment = [10, 20, 40, 80];
    const product = [100, 101, 103, 107];
    expect(icorPeriod(investment, product)).toBe((20 + 40 + 80) / 7);
    expect(icorPeriod(investment, product, { lag: 1 })).toBe((10 + 20 + 40) / 7);
    expect(icorPeriod(investment, product, { lag: 2 })).toBe((10 + 20) / 6);
    expect(icorPeriod(investment, product, { lag: 3 })).toBe(10 / 4);
  });

  it('refuses series of different years and a lag that is longer than they are', () => {
    expect(() => icorPeriod([1, 2], [1, 2, 3], { lag: 2 })).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'investment: expected a series of investment in one unit at constant prices, of length 3 or more, got [1,2].\n' +
          'product: expected as many years as investment, 2, got 3.',
      }),
    );
  });

  it('refuses a product that fell over the period and a lag that is no year', () => {
    expect(() => icorPeriod([1, 2], [5, 4])).toThrow(
      expect.objectContaining({
        message:
          'product[1]: expected product in one unit at constant prices, above 5, got 4. A product that did not grow has no ICOR.',
      }),
    );
    expect(() => icorPeriod([1, 2], [4, 5], { lag: 0.5 })).toThrow(
      expect.objectContaining({ message: 'lag: expected a lag in years, whole, at least 0, got 0.5.' }),
    );
  });
});
