import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueFromVolume } from '../../src/accounts/valueFromVolume.js';
import { volumeFromValue } from '../../src/accounts/volumeFromValue.js';

describe('volumeFromValue', () => {
  it('gives back the volume that was inflated', () => {
    const amount = fc.double({ min: 1e-3, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(amount, fc.double({ min: 1, max: 1e4, noNaN: true }), (volume, index) => {
        expect(Math.abs(volumeFromValue(valueFromVolume(volume, index), index) / volume - 1)).toBeLessThan(
          1e-15,
        );
      }),
      { seed: 20160101 },
    );
  });

  it('takes half of an amount when prices have doubled', () => {
    expect(volumeFromValue(90, 200)).toBe(45);
  });

  it('refuses a negative index', () => {
    expect(() => volumeFromValue(90, -200)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message: 'priceIndex: expected a price index that is 100 in the reference year, above 0, got -200.',
      }),
    );
  });
});
