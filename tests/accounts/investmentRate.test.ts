import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { investmentRate } from '../../src/accounts/investmentRate.js';

describe('investmentRate', () => {
  it('does not depend on the unit', () => {
    const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, amount, amount, (investment, product, unit) => {
        const inUnit = investmentRate(investment * unit, product * unit);
        expect(inUnit / investmentRate(investment, product)).toBeCloseTo(1, 14);
      }),
      { seed: 20160101 },
    );
  });

  it('refuses negative investment and a product of nothing', () => {
    expect(() => investmentRate(-1, 0)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'investment: expected investment in the unit and prices of the product, at least 0, got -1.\n' +
          'product: expected product in the unit and prices of the investment, above 0, got 0.',
      }),
    );
  });
});
