import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthRate } from '../../src/accounts/growthRate.js';

const level = fc.double({ min: 1e-3, max: 1e9, noNaN: true });

describe('growthRate', () => {
  it('is the relative change from one year to the next', () => {
    expect(growthRate(200, 217)).toBeCloseTo(0.085, 15);
    expect(growthRate(-100, -50)).toBe(-0.5);
  });

  it('does not depend on the unit of the levels', () => {
    fc.assert(
      fc.property(level, level, level, (previous, current, unit) => {
        const inUnit = growthRate(previous * unit, current * unit);
        const scale = 1 + Math.abs(growthRate(previous, current));
        expect(Math.abs(inUnit - growthRate(previous, current)) / scale).toBeLessThan(1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('refuses zeros, naming both', () => {
    expect(() => growthRate(0, 0)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'previous: expected a level in the one unit of both years, other than 0, got 0. A zero has no growth rate.\n' +
          'current: expected a level in the one unit of both years, other than 0, got 0. A zero has no growth rate.',
      }),
    );
  });

  it('refuses a change of sign', () => {
    expect(() => growthRate(100, -8)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'current: expected a level of the same sign as 100, got -8. A sign change has no growth rate.',
      }),
    );
  });
});
