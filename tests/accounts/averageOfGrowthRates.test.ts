import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageGrowthRate } from '../../src/accounts/averageGrowthRate.js';
import { averageOfGrowthRates } from '../../src/accounts/averageOfGrowthRates.js';
import { levelsFromGrowth } from '../../src/accounts/levelsFromGrowth.js';

const rate = fc.double({ min: -0.5, max: 1, noNaN: true });

describe('averageOfGrowthRates', () => {
  it('is the average growth between the first and the last level', () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 10 }), (rates) => {
        const levels = levelsFromGrowth(100, rates);
        const between = averageGrowthRate(100, levels.at(-1) ?? 0, rates.length);
        expect(averageOfGrowthRates(rates)).toBeCloseTo(between, 10);
      }),
      { seed: 20160101 },
    );
  });

  it('is never above the arithmetic mean of the rates', () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 10 }), (rates) => {
        const mean = rates.reduce((sum, each) => sum + each, 0) / rates.length;
        expect(averageOfGrowthRates(rates)).toBeLessThanOrEqual(mean + 1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('refuses a rate that leaves nothing', () => {
    expect(() => averageOfGrowthRates([0.1, -1])).toThrow(
      'rates[1]: expected a growth rate as a decimal, above -1, got -1. Write 8.5 % as 0.085.',
    );
    expect(() => averageOfGrowthRates([])).toThrow('rates');
  });
});
