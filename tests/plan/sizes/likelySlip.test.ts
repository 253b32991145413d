import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelySlip } from '../../../src/plan/sizes/likelySlip.js';

const range = { low: 5000, high: 90_000 };
const slip = (value: number, within: typeof range, decimals: number) =>
  likelySlip(value, within, { decimals, inPercent: false });

describe('likelySlip', () => {
  it('names what happened: thousands parted by a point, a unit, per cent, a point, a sign', () => {
    expect(slip(26.375, range, 3)).toEqual({ kind: 'thousandsPoint', value: 26_375 });
    expect(slip(26.4, range, 1)).toEqual({ kind: 'thousandfold', value: 26_400 });
    expect(slip(26_375_000, range, 0)).toEqual({ kind: 'thousandfold', value: 26_375 });
    expect(likelySlip(0.33, { low: 15, high: 80 }, { decimals: 2, inPercent: true })).toEqual({
      kind: 'perCent',
      value: 33,
    });
    expect(slip(263_750, range, 0)).toEqual({ kind: 'shiftedPoint', value: 26_375 });
    expect(slip(-26_375, range, 0)).toEqual({ kind: 'sign', value: 26_375 });
  });

  it('takes a growth index for a growth rate, a rate of exchange on its head, and no part of a commune', () => {
    const rate = (value: number) =>
      likelySlip(value, { low: -8, high: 22 }, { decimals: 1, inPercent: true });
    expect([rate(108.5), rate(185)]).toEqual([
      { kind: 'index', value: 8.5 },
      { kind: 'shiftedPoint', value: 18.5 },
    ]);
    expect(likelySlip(126, { low: 0.1, high: 99.9 }, { decimals: 0, inPercent: true })?.kind).toBe('perCent');
    expect(slip(0.0000461, { low: 8680, high: 54_250 }, 7)).toEqual({ kind: 'inverse', value: 21_690 });
    const counted = { decimals: 0, inPercent: false, isWhole: true };
    expect(likelySlip(7200, { low: 0.5, high: 700 }, counted)?.value).toBe(72);
  });

  it('says nothing of a figure in its range, of zero, and of what no slip explains', () => {
    expect(slip(26_375, range, 0)).toBeUndefined();
    expect(slip(0, range, 0)).toBeUndefined();
    expect(slip(5, { low: 0.1, high: 0.2 }, 0)).toBeUndefined();
  });

  it('brings every moved point back into the range, with no digit lost', () => {
    const power = fc.constantFrom(10, 1000, 1e4, 1e6, 1e9);
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 900 }), power, fc.boolean(), (value, factor, up) => {
        const found = slip(up ? value * factor : value / factor, { low: 300, high: 900 }, 0);
        expect(found?.value).toBe(value);
      }),
      { seed: 20160101 },
    );
  });
});
