import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumedLevels, shocked } from '../../src/projection/assumedLevels.js';
import { anyPath } from '../fixtures/anyScenario.js';
import { largestGap } from '../fixtures/nearness.js';
import { assumptionOf, shockOf, steady } from '../fixtures/scenarioOf.js';

const base = fc.double({ min: 0.001, max: 1e6, noNaN: true });
const size = fc.double({ min: -0.9, max: 2, noNaN: true });

describe('assumedLevels', () => {
  it('stays at the base when nothing is assumed to change', () => {
    expect(assumedLevels(757.9, steady(0), [])).toEqual([757.9, 757.9, 757.9, 757.9, 757.9, 757.9]);
  });

  it('compounds the rate of each year from the year after the base on', () => {
    expect(
      largestGap(assumedLevels(100, assumptionOf([0.1, -0.5, 0.2]), []), [100, 110, 55, 66]),
    ).toBeLessThan(1e-12);
  });

  it('is back on its path once a one-off shock is over, to the last digit', () => {
    fc.assert(
      fc.property(base, anyPath(5), size, (level, rates, push) => {
        const path = assumedLevels(level, rates, []);
        const pushed = assumedLevels(level, rates, [shockOf('level', [1, 1 + push, 1 + push / 2, 1, 1])]);
        expect([pushed[0], pushed[1], pushed[4], pushed[5]]).toEqual([path[0], path[1], path[4], path[5]]);
        expect(pushed[2]).toBe((path[2] ?? Number.NaN) * (1 + push));
        expect(pushed[3]).toBe((path[3] ?? Number.NaN) * (1 + push / 2));
      }),
      { seed: 20160101 },
    );
  });

  it('keeps the factor of a lasting shock, and the growth after it', () => {
    fc.assert(
      fc.property(base, anyPath(5), size, (level, rates, push) => {
        const path = assumedLevels(level, rates, []);
        const pushed = assumedLevels(level, rates, [shockOf('level', [1, 1, 1 + push, 1 + push, 1 + push])]);
        const expected = path.map((value, t) => (t < 3 ? value : value * (1 + push)));
        expect(largestGap(pushed, expected)).toBeLessThan(1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('takes shocks in any order', () => {
    fc.assert(
      fc.property(anyPath(3), size, size, (rates, first, second) => {
        const one = shockOf('level', [1 + first, 1, 1]);
        const other = shockOf('level', [1 + second, 1 + second, 1]);
        const found = assumedLevels(100, rates, [one, other]);
        expect(largestGap(found, assumedLevels(100, rates, [other, one]))).toBeLessThan(1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('refuses to grow from nothing, and beyond any number', () => {
    expect(() => assumedLevels(0, steady(0.1), [])).toThrow(
      expect.objectContaining({ message: 'base: expected a level in any unit, other than 0, got 0.' }),
    );
    expect(() => assumedLevels(1, steady(1e100), [])).toThrow(
      expect.objectContaining({
        message: 'expected a finite level, got Infinity. The arguments are too large or too far apart.',
      }),
    );
  });
});

describe('shocked', () => {
  it('never pushes the base year, nor a year a shock says nothing of', () => {
    expect(shocked([100, 100, 100], [shockOf('level', [0.5])])).toEqual([100, 50, 100]);
  });
});
