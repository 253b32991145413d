import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/accounts/root.js';

describe('root', () => {
  it('takes exact roots exactly', () => {
    expect([root(32, 5), root(1, 7), root(81, 4), root(7, 1), root(1.21, 2)]).toEqual([2, 1, 3, 7, 1.1]);
  });

  it('gives the number again when it is multiplied by itself', () => {
    const number = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 50 }), (given, degree) => {
        let power = 1;
        for (let i = 0; i < degree; i++) power *= root(given, degree);
        expect(Math.abs(power / given - 1)).toBeLessThan(1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('comes to an end at the ends of the numbers', () => {
    expect(Math.abs(root(1e300, 5) / 1e60 - 1)).toBeLessThan(1e-12);
    expect(Math.abs(root(1e-300, 5) / 1e-60 - 1)).toBeLessThan(1e-12);
  });

  it('refuses what has no root', () => {
    expect(() => root(0, 0.5)).toThrow(
      expect.objectContaining({
        message:
          'number: expected a number to take the root of, above 0, got 0.\n' +
          'degree: expected a degree, whole, at least 1, got 0.5.',
      }),
    );
  });
});
