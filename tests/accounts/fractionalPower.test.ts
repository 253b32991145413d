import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionalPower } from '../../src/accounts/fractionalPower.js';
import { power, root } from '../../src/accounts/root.js';
import { messageOf } from '../fixtures/messageOf.js';
import { gap } from '../fixtures/nearness.js';

const seed = { seed: 20160101 };
const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('a power between 0 and 1', () => {
  it('agrees with whole roots', () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: 1, max: 20 }), (base, degree) => {
        expect(fractionalPower(base, 1 / degree) / root(base, degree)).toBeCloseTo(1, 13);
      }),
      seed,
    );
  });

  it('undoes itself: a power and its complement multiply to the number', () => {
    fc.assert(
      fc.property(positive, part, (base, exponent) => {
        const whole = fractionalPower(base, exponent) * fractionalPower(base, 1 - exponent);
        expect(gap(whole / base, 1)).toBeLessThan(1e-13);
      }),
      seed,
    );
  });

  it('keeps the digits of a growth factor over a hundred years', () => {
    expect(gap(power(fractionalPower(1.02, 0.01), 100), 1.02)).toBeLessThan(1e-12);
  });

  it('gives the last digit that its steps give, on every engine', () => {
    expect(fractionalPower(1.0300000000000002, 0.35)).toBe(1.0103992813334468);
  });

  it('refuses what has no such power', () => {
    expect(messageOf(() => fractionalPower(0, 1.5))?.split('\n')).toEqual([
      'base: expected a number to take a power of, above 0, got 0.',
      'exponent: expected an exponent, at least 0, at most 1, got 1.5.',
    ]);
  });
});
