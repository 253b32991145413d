import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logDecomposition } from '../../src/accounts/logDecomposition.js';
import { total } from '../../src/accounts/total.js';

const factor = fc.double({ min: 1e-2, max: 1e3, noNaN: true });
const factors = fc.record({ volume: factor, deflator: factor, inversePopulation: factor });
type Factors = { volume: number; deflator: number; inversePopulation: number };
const product = (of: Factors): number => of.volume * of.deflator * of.inversePopulation;

describe('logDecomposition', () => {
  it('adds up to the change of the product', () => {
    fc.assert(
      fc.property(factors, factors, (previous, current) => {
        const change = product(current) - product(previous);
        const size = Math.max(product(current), product(previous));
        // Against the larger product, as the change itself can be the small difference of two large ones.
        expect(Math.abs(total(logDecomposition(previous, current)) - change) / size).toBeLessThan(1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('does not depend on the order of the factors', () => {
    fc.assert(
      fc.property(factors, factors, (previous, current) => {
        const found = logDecomposition(previous, current);
        const { volume, deflator, inversePopulation } = previous;
        const reordered = logDecomposition({ inversePopulation, deflator, volume }, current);
        const size = Math.max(product(current), product(previous));
        for (const name of ['volume', 'deflator', 'inversePopulation'] as const)
          expect(Math.abs(found[name] - reordered[name]) / size).toBeLessThan(1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('reverses its signs when time is reversed', () => {
    fc.assert(
      fc.property(factors, factors, (previous, current) => {
        const size = Math.max(product(current), product(previous));
        const there = logDecomposition(previous, current);
        const back = logDecomposition(current, previous);
        expect(Math.abs(there.volume + back.volume) / size).toBeLessThan(1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('stays exact where the factors outweigh each other', () => {
    const found = logDecomposition({ price: 2, quantity: 3 }, { price: 3, quantity: 2 });
    expect(found.price).toBeCloseTo(6 * Math.log(1.5), 14);
    expect(found.quantity).toBeCloseTo(-6 * Math.log(1.5), 14);
  });

  it('refuses factors of zero and points to the other decomposition', () => {
    expect(() => logDecomposition({ price: 0 }, { price: 1 })).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'previous.price: expected a factor, above 0, got 0. For factors that can be zero use shapleyDecomposition.',
      }),
    );
  });
});
