import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shares } from '../../src/accounts/shares.js';
import { total } from '../../src/accounts/total.js';

const composition = fc.dictionary(fc.string(), fc.double({ min: 1e-3, max: 1e9, noNaN: true }), {
  minKeys: 1,
});

describe('shares', () => {
  it('add up to one', () => {
    fc.assert(
      fc.property(composition, (values) => {
        expect(total(shares(values))).toBeCloseTo(1, 13);
      }),
      { seed: 20160101 },
    );
  });

  it('do not depend on the unit', () => {
    fc.assert(
      fc.property(composition, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (values, unit) => {
        const inUnit = Object.fromEntries(
          Object.entries(values).map(([name, value]) => [name, value * unit]),
        );
        for (const [i, share] of Object.values(shares(inUnit)).entries())
          expect(share / (Object.values(shares(values))[i] ?? Number.NaN)).toBeCloseTo(1, 13);
      }),
      { seed: 20160101 },
    );
  });

  it('let net subsidies have a negative share', () => {
    expect(shares({ services: 110, taxesLessSubsidiesOnProducts: -10 })).toEqual({
      services: 1.1,
      taxesLessSubsidiesOnProducts: -0.1,
    });
  });

  it('refuse a total of zero', () => {
    expect(() => shares({ exports: 5, imports: -5 })).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message: 'composition: expected values with a total, above 0, got 0.',
      }),
    );
  });
});
