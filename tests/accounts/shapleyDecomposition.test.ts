import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapleyDecomposition } from '../../src/accounts/shapleyDecomposition.js';
import { total } from '../../src/accounts/total.js';

const factor = fc.double({ min: -100, max: 100, noNaN: true });
const factors = fc.record({ a: factor, b: factor, c: factor });
type Factors = { a: number; b: number; c: number };
const quantity = ({ a, b, c }: Readonly<Factors>): number => a * b + c ** 2 * a;

describe('shapleyDecomposition', () => {
  it('adds up to the change of the quantity', () => {
    fc.assert(
      fc.property(factors, factors, (previous, current) => {
        const sum = total(shapleyDecomposition(previous, current, quantity));
        // Against 1e6, the largest the quantity can be at any mix of these factors.
        expect(Math.abs(sum - (quantity(current) - quantity(previous))) / 1e6).toBeLessThan(1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('splits a product of two factors at the means of the other factor', () => {
    // ΔV = Δa·mean(b) + Δb·mean(a): 2·4 + 2·3.
    expect(shapleyDecomposition({ a: 2, b: 3 }, { a: 4, b: 5 }, ({ a, b }) => a * b)).toEqual({ a: 8, b: 6 });
  });

  it('gives each part of a sum its own change', () => {
    fc.assert(
      fc.property(factors, factors, (previous, current) => {
        const found = shapleyDecomposition(previous, current, ({ a, b, c }) => a + b + c);
        expect(found.b).toBeCloseTo(current.b - previous.b, 11);
      }),
      { seed: 20160101 },
    );
  });

  it('averages over the orders of three factors', () => {
    // A product from (1, 1, 1) to (2, 2, 2): by symmetry a third of the change of 7 each.
    const found = shapleyDecomposition(
      { a: 1, b: 1, c: 1 },
      { a: 2, b: 2, c: 2 },
      ({ a, b, c }) => a * b * c,
    );
    for (const contribution of Object.values(found)) expect(contribution).toBeCloseTo(7 / 3, 14);
  });

  it('refuses too many factors and what is not a function', () => {
    const many = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`factor${i}`, i]));
    const noFunction: unknown = 'product';
    expect(() => shapleyDecomposition(many, many, noFunction as () => number)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'previous: expected at most 12 factors, got 13. Join some factors.\n' +
          'quantity: expected a function of the factors, got "product".',
      }),
    );
  });

  it('refuses a quantity that is not finite at some mix', () => {
    expect(() => shapleyDecomposition({ a: 1, b: 0 }, { a: 2, b: 1 }, ({ a, b }) => a / b)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'expected a finite quantity at every mix of the factors, got Infinity. The arguments are too large or too far apart.',
      }),
    );
  });
});
