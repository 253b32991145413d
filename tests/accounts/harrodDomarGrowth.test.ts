import { describe, expect, it } from 'vitest';
import { harrodDomarGrowth } from '../../src/accounts/harrodDomarGrowth.js';

describe('harrodDomarGrowth', () => {
  // Textbook cases of the Harrod-Domar model.
  it('gives 3 % for a saving rate of 15 % at an ICOR of 5', () => {
    expect(harrodDomarGrowth(0.15, 5)).toBeCloseTo(0.03, 15);
  });

  it('gives 3 % for a saving rate of 24 % at an ICOR of 3 when 5 % of capital wears off', () => {
    expect(harrodDomarGrowth(0.24, 3, { depreciation: 0.05 })).toBeCloseTo(0.03, 15);
  });

  it('lists every bad argument', () => {
    expect(() => harrodDomarGrowth(-0.1, 0, { depreciation: 5 })).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'investmentRate: expected investment over product as a decimal, at least 0, got -0.1.\n' +
          'icor: expected an ICOR, a ratio, above 0, got 0.\n' +
          'depreciation: expected a yearly depreciation as a decimal, at least 0, at most 1, got 5.',
      }),
    );
  });
});
