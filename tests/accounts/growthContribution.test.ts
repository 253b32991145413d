import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthContribution, growthContributionFromRate } from '../../src/accounts/growthContribution.js';
import { growthRate } from '../../src/accounts/growthRate.js';

const amount = fc.double({ min: 1, max: 1e9, noNaN: true });

describe('growthContribution', () => {
  it('adds up over the components to the growth of the total', () => {
    const components = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(components, (pairs) => {
        const previous = pairs.reduce((sum, [before]) => sum + before, 0);
        const current = pairs.reduce((sum, [, after]) => sum + after, 0);
        const growth = growthRate(previous, current);
        const sum = pairs.reduce(
          (points, [before, after]) => points + growthContribution(before, after, previous),
          0,
        );
        expect(Math.abs(sum - growth) / (2 + growth)).toBeLessThan(1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('equals growth times weight', () => {
    fc.assert(
      fc.property(amount, amount, amount, (before, after, rest) => {
        const total = before + rest;
        const fromRate = growthContributionFromRate(growthRate(before, after), before / total);
        const scale = (before + after) / total;
        expect(Math.abs(fromRate - growthContribution(before, after, total)) / scale).toBeLessThan(1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('has one for a component that began at nothing, though that has no growth rate', () => {
    expect(growthContribution(0, 5, 100)).toBe(0.05);
  });

  it('refuses a total that is not above zero', () => {
    expect(() => growthContribution(1, Number.NaN, 0)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'componentCurrent: expected an amount in the unit of the total, got NaN.\n' +
          'totalPrevious: expected the previous total, above 0, got 0.',
      }),
    );
  });

  it('refuses a growth rate that leaves nothing and a weight that is no number', () => {
    expect(() => growthContributionFromRate(-1, Number.NaN)).toThrow(
      expect.objectContaining({
        message:
          'growth: expected a growth rate as a decimal, above -1, got -1. Write 8.5 % as 0.085.\n' +
          'weight: expected a share of the previous total as a decimal, got NaN.',
      }),
    );
  });
});
