import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backtest } from '../../../src/analysis/backtest/backtest.js';
import { courseSoFar } from '../../../src/analysis/backtest/courseSoFar.js';
import { paceOf } from '../../../src/analysis/backtest/paceOf.js';
import { targetValue } from '../../../src/analysis/targetValue.js';
import type { Target } from '../../../src/plan/targets/Target.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { gap } from '../../fixtures/nearness.js';
import { smallPlan } from '../../fixtures/smallPlan.js';

const period = { from: 2021, to: 2025 };
const target = (more: Partial<Target>): Target => ({
  ...{ id: 't', label: { vi: 't', en: 't' }, clause: 'c', kind: 'level', indicator: 'x', activity: 'total' },
  ...{ unit: 'schools', direction: 'atLeast', about: false },
  ...more,
});

describe('paceOf', () => {
  it('tells growth so far and the growth the rest needs', () => {
    const growth = target({ kind: 'averageGrowth', unit: 'percent', lower: 8, upper: 9 });
    // Two years of 7 %: 1.1449. The rest needs (1.08^5 / 1.1449)^(1/3) - 1 = 8.672 % for 8, 10.354 % for 9.
    const pace = paceOf(
      growth,
      new Map([
        [2020, 100],
        [2021, 107],
        [2022, 114.49],
      ]),
      period,
    );
    expect(pace).toMatchObject({ standing: 'behind', year: 2022, unit: 'percent' });
    expect(gap(pace?.continued ?? 0, 7)).toBeLessThan(1e-12);
    expect(pace?.needed.lower?.toFixed(3)).toBe('8.672');
    expect(pace?.needed.upper?.toFixed(3)).toBe('10.354');
  });

  it('goes on by steps with a percentage and a count, by growth with money, and by the mean with a total', () => {
    // Poverty from 10 to 7 % in two years: 1.5 points a year; to 2 % by 2025 takes 5 points in three years.
    const poverty = target({ unit: 'percent', upper: 2, direction: 'atMost', year: 2025 });
    expect(
      paceOf(
        poverty,
        new Map([
          [2020, 10],
          [2022, 7],
        ]),
        period,
      ),
    ).toEqual({
      standing: 'behind',
      year: 2022,
      unit: 'percentage points',
      pace: -1.5,
      continued: 2.5,
      needed: { upper: -5 / 3 },
    });
    const income = target({ unit: 'USD per person', lower: 1464.1, year: 2024 });
    const pace = paceOf(
      income,
      new Map([
        [2020, 1000],
        [2022, 1210],
      ]),
      period,
    );
    expect([pace?.standing, pace?.pace?.toFixed(9), pace?.needed.lower?.toFixed(9)]).toEqual([
      'onCourse',
      '10.000000000',
      '10.000000000',
    ]);
    const total = target({ kind: 'periodTotal', unit: 'billion VND', lower: 100 });
    // 36 in two years: 18 a year makes 90; the other three need (100 - 36) / 3 = 21.3333 each.
    expect(
      paceOf(
        total,
        new Map([
          [2021, 16],
          [2022, 20],
        ]),
        period,
      ),
    ).toMatchObject({
      standing: 'behind',
      continued: 90,
      pace: 18,
      needed: { lower: 64 / 3 },
    });
  });

  it('tells a target of every year missed by its worst year, and leaves one figure open', () => {
    const forest = target({ kind: 'yearlyAmount', unit: 'ha', lower: 9000 });
    expect(
      paceOf(
        forest,
        new Map([
          [2021, 9500],
          [2022, 8800],
        ]),
        period,
      ),
    ).toMatchObject({
      standing: 'broken',
      pace: 8800,
      needed: { lower: 9000 },
    });
    expect(paceOf(target({ lower: 205, year: 2025 }), new Map([[2022, 190]]), period)).toEqual({
      standing: 'open',
      year: 2022,
      unit: 'schools',
      needed: { lower: 5 },
    });
    expect(paceOf(target({ lower: 205, year: 2025 }), new Map([[2020, 190]]), period)).toBeUndefined();
  });

  const level = fc.double({ min: 50, max: 200, noNaN: true });
  const by = fc.double({ min: 1, max: 9, noNaN: true });
  it.each([
    ['averageGrowth', 'percent', (before: number, needed: number) => before * (1 + needed / 100)],
    ['level', 'billion VND', (before: number, needed: number) => before * (1 + needed / 100)],
    ['increment', 'schools', (before: number, needed: number) => before + needed],
    ['yearlyChange', 'schools', (before: number, needed: number) => before + needed],
    ['periodTotal', 'schools', (_: number, needed: number) => needed],
  ] as const)('needs what in fact reaches the bound of the kind %s in %s', (kind, unit, next) => {
    fc.assert(
      fc.property(fc.tuple(level, level, level), by, ([a, b, c], lower) => {
        const wanted = target({ kind, unit, lower });
        const levels = new Map([
          [2020, a],
          [2021, b],
          [2022, c],
        ]);
        const needed = paceOf(wanted, levels, period)?.needed.lower ?? Number.NaN;
        for (const year of [2023, 2024, 2025]) levels.set(year, next(levels.get(year - 1) ?? 0, needed));
        expect(gap(targetValue(wanted, levels, period) ?? 0, lower)).toBeLessThan(1e-9);
      }),
      { seed: 20230701, numRuns: 50, endOnFailure: true },
    );
  });
});

describe('courseSoFar', () => {
  const last = 'exports,total,,million USD,2015,99,reported,early,yearbook,\n';
  const rows = (...lines: readonly string[]) =>
    smallPlan({ 'facts.csv': [[last, last + lines.map((line) => `${line},yearbook,\n`).join('')]] });

  it('chains published growth of the first years, and is told by the back-test where the actual is not', async () => {
    const plan = await rows(
      'growthRate,total,constant2010,percent,2016,7,reported,revised',
      'growthRate,total,constant2010,percent,2017,8,reported,revised',
    );
    const folder = await plan.read();
    const row = backtest(simulatePlan(folder)).find(({ target: { id } }) => id === 'growth');
    // 8 % a year over 2016-2018 after 7 and 8 %: 1.08^3 / (1.07 x 1.08) - 1 = 9.009 % in 2018.
    expect(row).toMatchObject({
      verdict: 'notDeterminable',
      course: { standing: 'behind', year: 2017, vintage: 'revised' },
    });
    expect(row?.course?.needed.lower).toBeCloseTo(100 * (1.08 ** 3 / 1.07 / 1.08 - 1), 9);
  });

  it('takes one vintage, and says nothing where only the base is known', async () => {
    const plan = await rows('forest,total,,percent,2016,55.4,reported,revised');
    const { plan: read, dataset } = await plan.read();
    const [forest] = read.targets.filter(({ id }) => id === 'forest-gain');
    expect(forest && courseSoFar(forest, { plan: read, dataset })).toBeUndefined();
    const same = await (await rows('forest,total,,percent,2016,55.4,reported,early')).read();
    // 0.4 points in the first of three years: the other two need (1.5 - 0.4) / 2 = 0.55 each.
    const found = forest && courseSoFar(forest, same);
    expect(found).toMatchObject({ standing: 'behind', unit: 'percentage points' });
    expect(found?.needed.lower).toBeCloseTo(0.55, 9);
  });
});
