import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usdFromVnd } from '../../src/accounts/usdFromVnd.js';

describe('usdFromVnd', () => {
  it('keeps the multiple: millions stay millions', () => {
    const amount = fc.double({ min: 1, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(amount, fc.double({ min: 1e3, max: 1e5, noNaN: true }), (vnd, rate) => {
        expect(usdFromVnd(vnd * 1e6, rate) / (usdFromVnd(vnd, rate) * 1e6)).toBeCloseTo(1, 14);
      }),
      { seed: 20160101 },
    );
  });

  it('refuses an exchange rate that is not above zero', () => {
    expect(() => usdFromVnd(Number.POSITIVE_INFINITY, -21_697)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'vnd: expected an amount in VND at current prices, got Infinity.\n' +
          'exchangeRate: expected an exchange rate in VND per USD, period average, above 0, got -21697.',
      }),
    );
  });
});
