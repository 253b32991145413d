import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflatorChange } from '../../src/accounts/deflatorChange.js';

const rate = fc.double({ min: -0.5, max: 1, noNaN: true });

describe('deflatorChange', () => {
  it('compounds with real growth to nominal growth', () => {
    fc.assert(
      fc.property(rate, rate, (nominal, real) => {
        expect((1 + deflatorChange(nominal, real)) * (1 + real) - 1).toBeCloseTo(nominal, 14);
      }),
      { seed: 20160101 },
    );
  });

  it('is below the difference of the rates when prices rise in a growing economy', () => {
    expect(deflatorChange(0.12, 0.085)).toBeLessThan(0.12 - 0.085);
  });

  it('refuses rates that leave nothing', () => {
    expect(() => deflatorChange(-1, -2)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'nominalGrowth: expected a growth rate as a decimal, above -1, got -1. Write 8.5 % as 0.085.\n' +
          'realGrowth: expected a growth rate as a decimal, above -1, got -2. Write 8.5 % as 0.085.',
      }),
    );
  });
});
