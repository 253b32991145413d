import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelsFromGrowth } from '../../src/accounts/levelsFromGrowth.js';

const rates = fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), { maxLength: 15 });

describe('levelsFromGrowth', () => {
  it('begins with the base and stays there without growth', () => {
    expect(levelsFromGrowth(26_375, [0, 0])).toEqual([26_375, 26_375, 26_375]);
    expect(levelsFromGrowth(26_375, [])).toEqual([26_375]);
  });

  it('scales with the base', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), rates, (base, given) => {
        const unit = levelsFromGrowth(1, given);
        for (const [i, level] of levelsFromGrowth(base, given).entries())
          expect(Math.abs(level / (base * (unit[i] ?? Number.NaN)) - 1)).toBeLessThan(1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('refuses rates that leave nothing, with their places', () => {
    expect(() => levelsFromGrowth(0, [0.08, -1, Number.NaN])).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'base: expected a level in any unit, other than 0, got 0.\n' +
          'rates[1]: expected yearly growth rates as decimals, above -1, got -1. Write 8.5 % as 0.085.\n' +
          'rates[2]: expected yearly growth rates as decimals, above -1, got NaN.',
      }),
    );
  });

  it('reports levels that grow beyond any number', () => {
    expect(() => levelsFromGrowth(1e300, [1e10])).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message: 'expected a finite level, got Infinity. The arguments are too large or too far apart.',
      }),
    );
  });
});
