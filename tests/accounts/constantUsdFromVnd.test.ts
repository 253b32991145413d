import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constantUsdFromVnd } from '../../src/accounts/constantUsdFromVnd.js';
import { growthRate } from '../../src/accounts/growthRate.js';
import { usdFromVnd } from '../../src/accounts/usdFromVnd.js';
import { volumeFromValue } from '../../src/accounts/volumeFromValue.js';

const amount = fc.double({ min: 1, max: 1e9, noNaN: true });

describe('constantUsdFromVnd', () => {
  it('grows exactly as the volume in VND does', () => {
    fc.assert(
      fc.property(amount, amount, (before, after) => {
        const found = growthRate(constantUsdFromVnd(before, 18_612.92), constantUsdFromVnd(after, 18_612.92));
        expect((1 + found) / (after / before)).toBeCloseTo(1, 6);
        expect(Math.abs(found - growthRate(before, after)) / (2 + found)).toBeLessThan(1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('differs from converting first and deflating in dollars', () => {
    // 100 at prices up by half and a rate up by a fifth, with dollar prices up by a tenth.
    const deflatedThenConverted = constantUsdFromVnd(volumeFromValue(100, 150), 20_000);
    const convertedThenDeflated = volumeFromValue(usdFromVnd(100, 24_000), 110);
    expect(convertedThenDeflated / deflatedThenConverted).toBeCloseTo(1.5 / 1.2 / 1.1, 14);
  });

  it('refuses an exchange rate of zero', () => {
    expect(() => constantUsdFromVnd(Number.NaN, 0)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'constantPriceVnd: expected an amount in VND at constant prices, got NaN.\n' +
          'referenceYearExchangeRate: expected an exchange rate in VND per USD, average of the reference year, above 0, got 0.',
      }),
    );
  });
});
