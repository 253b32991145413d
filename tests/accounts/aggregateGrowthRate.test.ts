import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateGrowthRate } from '../../src/accounts/aggregateGrowthRate.js';
import { averageGrowthRate } from '../../src/accounts/averageGrowthRate.js';
import { levelsFromGrowth } from '../../src/accounts/levelsFromGrowth.js';

const rate = fc.double({ min: -0.3, max: 0.5, noNaN: true });
const weight = fc.double({ min: 0.1, max: 1e6, noNaN: true });
const span = fc.integer({ min: 1, max: 20 });

describe('aggregateGrowthRate', () => {
  it('is the growth of the sum of parts that grow each at its own rate', () => {
    fc.assert(
      fc.property(fc.tuple(rate, rate), fc.tuple(weight, weight), span, ([r1, r2], [w1, w2], years) => {
        const ends = [
          levelsFromGrowth(w1, Array<number>(years).fill(r1)).at(-1) ?? Number.NaN,
          levelsFromGrowth(w2, Array<number>(years).fill(r2)).at(-1) ?? Number.NaN,
        ] as const;
        const expected = averageGrowthRate(w1 + w2, ends[0] + ends[1], years);
        const found = aggregateGrowthRate({ a: r1, b: r2 }, { a: w1, b: w2 }, years);
        expect(Math.abs(found - expected)).toBeLessThan(1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('is the common rate when all parts grow alike, whatever their weights', () => {
    fc.assert(
      fc.property(rate, weight, weight, (common, w1, w2) => {
        const found = aggregateGrowthRate({ a: common, b: common }, { a: w1, b: w2 }, 5);
        expect(Math.abs(found - common)).toBeLessThan(1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('refuses weights that add up to nothing', () => {
    expect(() => aggregateGrowthRate({ services: 0.1 }, { services: 0 }, 5)).toThrow(
      expect.objectContaining({ message: 'weights: expected weights with a total, above 0, got 0.' }),
    );
  });

  it('lists activities that lack a rate or a weight', () => {
    expect(() => aggregateGrowthRate({ services: 0.1 }, { services: -1, agriculture: 2 }, 0)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'weights.services: expected a value or share of the base year, at least 0, got -1.\n' +
          'rates.agriculture: expected a number, as weights has one, got nothing.\n' +
          'years: expected a number of years, whole, at least 1, got 0.',
      }),
    );
  });
});
