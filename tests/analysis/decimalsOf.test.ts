import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, distinguishingDecimals } from '../../src/analysis/decimalsOf.js';
import { planOfTargets, targetOf } from '../fixtures/planOfTargets.js';

const plan = planOfTargets(
  [],
  [
    { id: 'cover', label: { vi: 'Che phủ', en: 'Cover' }, unit: 'percent', decimals: 1 },
    { id: 'exports', label: { vi: 'Xuất khẩu', en: 'Exports' }, unit: 'million USD', decimals: 3 },
  ],
);
const perCapita = targetOf({
  kind: 'level',
  indicator: 'grdpPerCapita',
  unit: 'USD per person',
  lower: 2600,
  upper: 2700,
});
const shown = (target: typeof perCapita, ...values: number[]) => decimalsOf({ target, values }, plan);

describe('decimalsOf', () => {
  it('takes those that an indicator declares, in its own unit and for its changes in points', () => {
    expect(decimalsOf({ unit: 'million USD', indicator: 'exports' }, plan)).toBe(3);
    expect(decimalsOf({ unit: 'percent', indicator: 'cover' }, plan)).toBe(1);
    expect(decimalsOf({ unit: 'percentage points', indicator: 'cover' }, plan)).toBe(1);
    expect(decimalsOf({ unit: 'billion VND', indicator: 'exports' }, plan)).toBe(0);
  });

  it('takes those of a rate for the growth of whatever is counted', () => {
    for (const kind of ['averageGrowth', 'yearlyReduction'] as const)
      for (const indicator of ['schools', 'exports', 'cover', 'grdp'])
        expect(shown(targetOf({ kind, indicator, unit: 'percent', lower: 8, upper: 9 }), 9.35)).toBe(2);
    expect(decimalsOf({ unit: 'percent', indicator: 'schools' }, plan)).toBe(2);
    expect(shown(targetOf({ kind: 'level', lower: 200 }), 201)).toBe(0);
  });

  it('adds as many as it takes to tell what is missed from what is met', () => {
    expect(shown(perCapita, 2411, 2603.6, 2599.4)).toBe(0);
    expect(shown(perCapita, 2411, 2599.7)).toBe(1);
    expect(shown(perCapita, 2599.97)).toBe(2);
    expect(shown(perCapita, 2599.99999)).toBe(5);
    expect(shown(perCapita, 2700.3)).toBe(1);
    const atMost = targetOf({ kind: 'level', upper: 10, direction: 'atMost' });
    expect(shown(atMost, 10.4)).toBe(1);
    expect(shown(atMost, 10 + 1e-12)).toBe(0);
  });

  it('rounds halves as they are printed', () => {
    const share = targetOf({ kind: 'share', unit: 'percent', indicator: 'cover', lower: 2.68 });
    // 2.675 is printed as 2.68, which would meet the bound.
    expect(shown(share, 2.675)).toBe(3);
  });

  it('shows no fewer than the bounds are written with', () => {
    expect(shown(targetOf({ kind: 'level', lower: 12.25 }), 30)).toBe(2);
    expect(shown(targetOf({ kind: 'level', lower: 12.5, upper: 13 }), 12.8)).toBe(1);
  });
});

describe('distinguishingDecimals', () => {
  it('shows a change that the usual decimals hide, and no others', () => {
    expect(distinguishingDecimals(2600, 2524.6, 0)).toBe(0);
    expect(distinguishingDecimals(0.3, 0.3004, 1)).toBe(4);
    expect(distinguishingDecimals(60.333335, 60.333334, 2)).toBe(6);
    expect(distinguishingDecimals(8.2e-7, 8.3e-7, 3)).toBe(8);
    expect(distinguishingDecimals(5, 5, 2)).toBe(2);
  });

  it('never prints two values alike that differ, from 1e-6 to 1e16', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 10, noNaN: true }),
        fc.integer({ min: -6, max: 15 }),
        fc.integer({ min: 1, max: 9 }),
        (digits, places, nearness) => {
          const from = Number(`${digits}e${places}`);
          const to = from * (1 + Number(`1e-${nearness}`));
          const decimals = distinguishingDecimals(from, to, 2);
          expect(from.toFixed(decimals)).not.toBe(to.toFixed(decimals));
        },
      ),
      { seed: 20160101, numRuns: 500 },
    );
  });
});
