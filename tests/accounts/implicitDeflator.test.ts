import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflatorChange } from '../../src/accounts/deflatorChange.js';
import { growthRate } from '../../src/accounts/growthRate.js';
import { implicitDeflator } from '../../src/accounts/implicitDeflator.js';

const amount = fc.double({ min: 100, max: 1000, noNaN: true });

describe('implicitDeflator', () => {
  it('is 100 where current and constant prices are the same', () => {
    expect(implicitDeflator(46_811_173, 46_811_173)).toBe(100);
  });

  it('changes by the deflator change that value and volume growth imply', () => {
    const year = fc.record({ value: amount, volume: amount });
    fc.assert(
      fc.property(year, year, (before, after) => {
        const deflators = [before, after].map(({ value, volume }) => implicitDeflator(value, volume));
        const direct = growthRate(deflators[0] ?? Number.NaN, deflators[1] ?? Number.NaN);
        const nominal = growthRate(before.value, after.value);
        const real = growthRate(before.volume, after.volume);
        expect((1 + deflatorChange(nominal, real)) / (1 + direct)).toBeCloseTo(1, 12);
      }),
      { seed: 20160101 },
    );
  });

  it('refuses amounts that are not above zero', () => {
    expect(() => implicitDeflator(-1, 0)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'value: expected an amount at current prices, above 0, got -1.\n' +
          'volume: expected an amount at constant prices, above 0, got 0.',
      }),
    );
  });
});
