import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesClosedToOne } from '../../../src/plan/facts/sharesClosedToOne.js';
import { messageOf } from '../../fixtures/messageOf.js';

describe('sharesClosedToOne', () => {
  it('keeps shares that add up to 100 %, without a note', () => {
    expect(sharesClosedToOne([26.12, 19.51, 54.37])).toEqual({
      shares: [0.2612, 0.1951, 0.5437].map((share) => expect.closeTo(share, 12)),
      notes: [],
    });
  });

  it('rescales what rounding explains, and says so in both languages', () => {
    // Lạng Sơn 2020, evaluation of 2021: the published shares add up to 100.01.
    const { shares, notes } = sharesClosedToOne([23.25, 21.89, 50.2, 4.67]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 14);
    expect(shares[0]).toBeCloseTo(23.25 / 100.01, 14);
    expect(notes).toEqual([{ kind: 'sharesRescaled', sum: 100.01 }]);
  });

  it('allows a tenth of a point, or half a unit of the last digit for each share, and no more', () => {
    expect(sharesClosedToOne([33, 33, 33]).shares).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(messageOf(() => sharesClosedToOne([33, 33, 32]))).toBe(
      'vintage: expected shares of GRDP that add up to 100 % within rounding (1.5 points), got "33 + 33 + 32 = 98". A component is missing, or figures of two vintages are mixed.',
    );
    expect(sharesClosedToOne([26.12, 19.51, 54.47]).notes).toEqual([{ kind: 'sharesRescaled', sum: 100.1 }]);
    expect(messageOf(() => sharesClosedToOne([26.12, 19.51, 54.48]))).toBe(
      'vintage: expected shares of GRDP that add up to 100 % within rounding (0.1 points), got "26.12 + 19.51 + 54.48 = 100.11". A component is missing, or figures of two vintages are mixed.',
    );
  });

  it('closes any shares that were rounded from whole ones', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 4 }), (weights, digits) => {
        const whole = weights.reduce((sum, weight) => sum + weight, 0);
        const rounded = weights.map((weight) => Number(((100 * weight) / whole).toFixed(digits)));
        fc.pre(Math.max(...rounded.map((share) => String(share).split('.')[1]?.length ?? 0)) === digits);
        const { shares } = sharesClosedToOne(rounded);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
      { seed: 20160101 },
    );
  });
});
