import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shares } from '../../src/accounts/shares.js';
import { sharesRounded } from '../../src/accounts/sharesRounded.js';

const composition = fc.dictionary(fc.string(), fc.double({ min: 0, max: 1e9, noNaN: true }), { minKeys: 1 });
const positive = composition.filter((values) => Object.values(values).some((value) => value > 1e-3));
const decimals = fc.integer({ min: 0, max: 6 });

const sumInUnits = (percentages: Readonly<Record<string, number>>, places: number): number =>
  Object.values(percentages).reduce((sum, share) => sum + Math.round(share * 10 ** places), 0);

describe('sharesRounded', () => {
  it('adds up to exactly 100 counted in the last printed decimal', () => {
    fc.assert(
      fc.property(positive, decimals, (values, places) => {
        expect(sumInUnits(sharesRounded(values, { decimals: places }), places)).toBe(100 * 10 ** places);
      }),
      { seed: 20160101 },
    );
  });

  it('stays within one unit of the last printed decimal by the largest remainders', () => {
    fc.assert(
      fc.property(positive, decimals, (values, places) => {
        const exact = Object.values(shares(values));
        const rounded = Object.values(sharesRounded(values, { decimals: places }));
        // A share is a floating number: at six decimals one unit is 1e-6, and 1e-9 of it is below its noise.
        for (const [i, share] of rounded.entries())
          expect(Math.abs(share - 100 * (exact[i] ?? Number.NaN)) * 10 ** places).toBeLessThan(1 + 1e-6);
      }),
      { seed: 20160101 },
    );
  });

  it('rounds all but the residual activity to the nearest and still adds up to exactly 100', () => {
    fc.assert(
      fc.property(positive, fc.nat(), (values, pick) => {
        const names = Object.keys(values);
        const residualActivity = names[pick % names.length] ?? '';
        const rounded = sharesRounded(values, { residualActivity });
        expect(sumInUnits(rounded, 2)).toBe(10_000);
        for (const [name, share] of Object.entries(shares(values)))
          if (name !== residualActivity)
            expect(Math.abs((rounded[name] ?? Number.NaN) - share * 100)).toBeLessThan(0.005 + 1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('leaves shares alone that already add up', () => {
    const plan = { agriculture: 26.12, industryConstruction: 19.51, services: 54.37 };
    expect(sharesRounded(plan)).toEqual(plan);
    expect(sharesRounded(plan, { residualActivity: 'services' })).toEqual(plan);
  });

  it('gives equal remainders to the larger share first, then to the first named', () => {
    expect(sharesRounded({ a: 1, b: 5, c: 2 }, { decimals: 0 })).toEqual({ a: 12, b: 63, c: 25 });
    expect(sharesRounded({ a: 1, b: 1, c: 1 }, { decimals: 0 })).toEqual({ a: 34, b: 33, c: 33 });
  });

  it('rounds net subsidies too, and prints no negative zero', () => {
    expect(sharesRounded({ services: 1_000_004, subsidies: -4 }, { residualActivity: 'services' })).toEqual({
      services: 100,
      subsidies: 0,
    });
    expect(sharesRounded({ services: 110, subsidies: -10 })).toEqual({ services: 110, subsidies: -10 });
  });

  it('lists a bad composition and bad options together', () => {
    expect(() => sharesRounded({ a: Number.NaN }, { decimals: 7, residualActivity: 'b' })).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'composition.a: expected a value in one unit, got NaN.\n' +
          'decimals: expected a number of decimals, whole, at least 0, at most 6, got 7.\n' +
          'residualActivity: expected the name of an activity in the composition, got "b".',
      }),
    );
  });

  it('refuses parts of opposite sign that dwarf their total', () => {
    expect(() => sharesRounded({ a: 5001, b: -5000 })).toThrow(
      expect.objectContaining({
        message:
          'composition.a: expected a share of the total, at least -1000, at most 1000, got 5001.\n' +
          'composition.b: expected a share of the total, at least -1000, at most 1000, got -5000.',
      }),
    );
  });
});
