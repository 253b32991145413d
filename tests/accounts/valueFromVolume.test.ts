import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { implicitDeflator } from '../../src/accounts/implicitDeflator.js';
import { valueFromVolume } from '../../src/accounts/valueFromVolume.js';
import { volumeFromValue } from '../../src/accounts/volumeFromValue.js';

const amount = fc.double({ min: 1e-3, max: 1e12, noNaN: true });
const priceIndex = fc.double({ min: 1, max: 1e4, noNaN: true });

describe('valueFromVolume', () => {
  it('gives back the value that was deflated', () => {
    fc.assert(
      fc.property(amount, priceIndex, (value, index) => {
        expect(Math.abs(valueFromVolume(volumeFromValue(value, index), index) / value - 1)).toBeLessThan(
          1e-15,
        );
      }),
      { seed: 20160101 },
    );
  });

  it('makes a value whose implicit deflator is the index used', () => {
    fc.assert(
      fc.property(amount, priceIndex, (volume, index) => {
        expect(implicitDeflator(valueFromVolume(volume, index), volume) / index).toBeCloseTo(1, 14);
      }),
      { seed: 20160101 },
    );
  });

  it('leaves the amount alone in the reference year', () => {
    expect(valueFromVolume(46_811_173, 100)).toBe(46_811_173);
    expect(valueFromVolume(-12, 150)).toBe(-18);
  });

  it('refuses an index of zero and an amount that is missing', () => {
    expect(() => valueFromVolume(Number.NaN, 0)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'volume: expected an amount at constant prices, got NaN.\n' +
          'priceIndex: expected a price index that is 100 in the reference year, above 0, got 0.',
      }),
    );
  });
});
