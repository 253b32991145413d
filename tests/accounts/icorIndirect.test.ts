import { describe, expect, it } from 'vitest';
import { icorIndirect } from '../../src/accounts/icorIndirect.js';
import { investmentRate } from '../../src/accounts/investmentRate.js';
import { requiredInvestmentRate } from '../../src/accounts/requiredInvestmentRate.js';

describe('icorIndirect', () => {
  it('is the ICOR at which its growth needs its investment rate', () => {
    const icor = icorIndirect(77_000, 184_799.54, 0.085);
    expect(requiredInvestmentRate(0.085, icor)).toBeCloseTo(investmentRate(77_000, 184_799.54), 14);
  });

  it('refuses growth of zero', () => {
    expect(() => icorIndirect(30, 0, 0)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'product: expected product in one unit at one price basis, above 0, got 0.\n' +
          'growth: expected a growth rate as a decimal, above 0, got 0. A product that did not grow has no ICOR.',
      }),
    );
  });
});
