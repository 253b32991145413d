import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthRate } from '../../src/accounts/growthRate.js';
import { icorDirect } from '../../src/accounts/icorDirect.js';
import { icorIndirect } from '../../src/accounts/icorIndirect.js';

describe('icorDirect', () => {
  it('is the indirect ICOR times exactly one plus growth', () => {
    const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
    const rate = fc.double({ min: 0.001, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(amount, amount, rate, (investment, previous, rise) => {
        const current = previous * (1 + rise);
        const growth = growthRate(previous, current);
        const indirect = icorIndirect(investment, current, growth);
        // A growth of 0.001 is the difference of two products and keeps twelve or more of sixteen digits.
        expect(
          Math.abs(icorDirect(investment, previous, current) / (indirect * (1 + growth)) - 1),
        ).toBeLessThan(1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('refuses a product that did not grow', () => {
    expect(() => icorDirect(-1, 100, 100)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'investment: expected investment in one unit at one price basis, at least 0, got -1.\n' +
          'currentProduct: expected product in one unit at one price basis, above 100, got 100. A product that did not grow has no ICOR.',
      }),
    );
  });
});
