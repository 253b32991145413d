import { describe, expect, it } from 'vitest';
import { targetValue } from '../../src/analysis/targetValue.js';
import { type TargetKind, targetKinds } from '../../src/plan/targets/Target.js';

const period = { from: 2016, to: 2020 };
type Promised = Parameters<typeof targetValue>[0];

/** The value read off six levels, the base year 2015 first; a gap in the years is `undefined`. */
function valueFrom(levels: readonly (number | undefined)[], parts: Partial<Promised> & { kind: TargetKind }) {
  const years = levels.flatMap((level, t): [number, number][] =>
    level === undefined ? [] : [[2015 + t, level]],
  );
  return targetValue({ direction: 'atLeast', ...parts }, new Map(years), period);
}

const rising = [100, 110, 120, 130, 140, 150];

describe('targetValue', () => {
  it('is the level of the year the target names, or of the last year', () => {
    expect(valueFrom(rising, { kind: 'level', year: 2018 })).toBe(130);
    expect(valueFrom(rising, { kind: 'share', year: 2020 })).toBe(150);
    expect(valueFrom(rising, { kind: 'level' })).toBe(150);
  });

  it('is the geometric mean of growth, counted from the year after the base', () => {
    const levels = [26_374.92, 0, 0, 0, 0, 26_374.92 * 1.08 ** 5].map((level) =>
      level === 0 ? undefined : level,
    );
    expect(valueFrom(levels, { kind: 'averageGrowth' })).toBeCloseTo(8, 12);
    // The arithmetic mean of +100, -50, +100, -50, +100 % would be 40 %.
    expect(valueFrom([1, 2, 1, 2, 1, 2], { kind: 'averageGrowth' })).toBeCloseTo(100 * (2 ** 0.2 - 1), 12);
  });

  it('is the sum of the years of the plan, without the base year', () => {
    expect(valueFrom(rising, { kind: 'periodTotal' })).toBe(650);
  });

  it('is the difference from the base year to the last, or that difference a year', () => {
    expect(valueFrom(rising, { kind: 'increment' })).toBe(50);
    // 1.8 times the base: 90 against 50.
    expect(valueFrom([50, 58, 66, 74, 82, 90], { kind: 'multiple' })).toBe(1.8);
    expect(valueFrom([0, 58, 66, 74, 82, 90], { kind: 'multiple' })).toBeUndefined();
    expect(
      valueFrom([22.37, 20, 18, 16, 14, 12.37], { kind: 'yearlyChange', direction: 'atMost' }),
    ).toBeCloseTo(-2, 12);
  });

  it('is the worst year where every year counts: the lowest for at least, the highest for at most', () => {
    const uneven = [500, 310, 295, 305, 320, 300];
    for (const kind of ['levelEveryYear', 'yearlyAmount'] as const) {
      expect(valueFrom(uneven, { kind, direction: 'atLeast', lower: 300 })).toBe(295);
      expect(valueFrom(uneven, { kind, direction: 'atMost', upper: 300 })).toBe(320);
    }
  });

  it('is the year farthest from the middle where every year is to lie within a range', () => {
    const range = { kind: 'levelEveryYear', direction: 'within', lower: 290, upper: 310 } as const;
    expect(valueFrom([0, 300, 300, 320, 300, 300], range)).toBe(320);
    expect(valueFrom([0, 300, 300, 320, 275, 300], range)).toBe(275);
    expect(valueFrom([0, 300, 304, 297, 300, 300], range)).toBe(304);
  });

  it('is the least yearly reduction for at least, the greatest for at most', () => {
    const falling = [100, 90, 81, 76.95, 70, 63];
    const least = { kind: 'yearlyReduction', direction: 'atLeast', lower: 5 } as const;
    expect(valueFrom(falling, least)).toBeCloseTo(5, 12);
    expect(valueFrom(falling, { ...least, direction: 'atMost' })).toBeCloseTo(10, 12);
    expect(valueFrom([100, 100, 90, 80, 70, 60], least)).toBe(0);
    expect(valueFrom([100, 110, 90, 80, 70, 60], least)).toBe(-10);
  });

  it('takes a fall to zero as a reduction by 100 %, and has no rate from zero on', () => {
    const least = { kind: 'yearlyReduction' } as const;
    expect(valueFrom([32, 16, 8, 4, 2, 0], least)).toBe(50);
    expect(valueFrom([32, 16, 8, 4, 0, 0], least)).toBeUndefined();
    expect(valueFrom([0, 0, 0, 0, 0, 0], least)).toBeUndefined();
    expect(valueFrom([5, 3, 1, -1, -3, -5], least)).toBeUndefined();
  });

  it('has no average growth from zero, to zero, or over a change of sign', () => {
    for (const last of [0, -5])
      expect(valueFrom([5, 4, 3, 2, 1, last], { kind: 'averageGrowth' })).toBeUndefined();
    expect(valueFrom([0, 1, 2, 3, 4, 5], { kind: 'averageGrowth' })).toBeUndefined();
  });

  const needed: Record<Exclude<TargetKind, 'rank'>, readonly number[]> = {
    averageGrowth: [2015, 2020],
    share: [2020],
    level: [2020],
    levelEveryYear: [2016, 2017, 2018, 2019, 2020],
    periodTotal: [2016, 2017, 2018, 2019, 2020],
    increment: [2015, 2020],
    multiple: [2015, 2020],
    yearlyChange: [2015, 2020],
    yearlyReduction: [2015, 2016, 2017, 2018, 2019, 2020],
    yearlyAmount: [2016, 2017, 2018, 2019, 2020],
  };

  const ofLevels = targetKinds.filter((kind) => kind !== 'rank');
  it.each(ofLevels)('has no value of the kind %s without a year it needs, and needs no other', (kind) => {
    for (const year of [2015, 2016, 2017, 2018, 2019, 2020]) {
      const levels = rising.map((level, t) => (2015 + t === year ? undefined : level));
      const value = valueFrom(levels, { kind, year: 2020 });
      expect(value === undefined).toBe(needed[kind].includes(year));
    }
  });

  it('refuses a sum that outgrows all numbers', () => {
    expect(() => valueFrom(Array<number>(6).fill(1e308), { kind: 'periodTotal' })).toThrow(
      expect.objectContaining({
        message:
          'expected a finite value of the target, got Infinity. The arguments are too large or too far apart.',
      }),
    );
  });
});
