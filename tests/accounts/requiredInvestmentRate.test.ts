import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harrodDomarGrowth } from '../../src/accounts/harrodDomarGrowth.js';
import { requiredInvestmentRate } from '../../src/accounts/requiredInvestmentRate.js';

describe('requiredInvestmentRate', () => {
  // Textbook cases of the Harrod-Domar model.
  it('is 15 % for growth of 6 % and 20 % for growth of 8 %, at an ICOR of 2.5', () => {
    expect(requiredInvestmentRate(0.06, 2.5)).toBeCloseTo(0.15, 15);
    expect(requiredInvestmentRate(0.08, 2.5)).toBeCloseTo(0.2, 15);
  });

  it('pays for the growth it is required for', () => {
    const rate = fc.double({ min: 0, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(rate, fc.double({ min: 0.5, max: 20, noNaN: true }), rate, (growth, icor, depreciation) => {
        const investment = requiredInvestmentRate(growth, icor, { depreciation });
        expect(harrodDomarGrowth(investment, icor, { depreciation })).toBeCloseTo(growth, 14);
      }),
      { seed: 20160101 },
    );
  });

  it('refuses a decline faster than depreciation, which needs no investment', () => {
    expect(() => requiredInvestmentRate(-0.06, 3, { depreciation: 0.05 })).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'growth: expected a growth rate as a decimal, at least -0.05, got -0.06. A slower economy needs no investment.',
      }),
    );
  });
});
