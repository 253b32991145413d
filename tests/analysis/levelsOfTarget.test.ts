import { describe, expect, it } from 'vitest';
import { levelsOfTarget, levelUnits } from '../../src/analysis/levelsOfTarget.js';
import { gap } from '../fixtures/nearness.js';
import { targetOf } from '../fixtures/planOfTargets.js';
import { rowsOf } from '../fixtures/rowPicking.js';
import { factOf, growthByActivity, indicatorOf, scenarioOf, steady } from '../fixtures/scenarioOf.js';

const output = factOf('output', 400, { unit: 'billion VND', priceBasis: 'constant2010' });
const sales = factOf('sales', 400, { unit: 'billion VND', priceBasis: 'current' });
const rows = rowsOf(
  scenarioOf({
    growth: growthByActivity({ agriculture: 0.1, industry: 0.1, services: 0.1 }),
    deflatorChange: { agriculture: steady(0.05), industry: steady(0.05), services: steady(0.05) },
    exchangeRateChange: steady(0.02),
    indicators: [
      indicatorOf({
        indicator: 'output',
        unit: 'billion VND',
        move: 'growth',
        path: steady(0.2),
        base: output,
      }),
      indicatorOf({
        indicator: 'sales',
        unit: 'billion VND',
        move: 'growth',
        path: steady(0.2),
        base: sales,
      }),
    ],
  }),
);
const of2016 = (parts: Parameters<typeof targetOf>[0]) =>
  levelsOfTarget(targetOf(parts), rows).get(2016) ?? Number.NaN;
const grdp = { indicator: 'grdp', unit: 'billion VND' };

describe('levelsOfTarget', () => {
  it('reads growth of GRDP off volumes, and its level off values', () => {
    expect(gap(of2016({ ...grdp, kind: 'averageGrowth', unit: 'percent' }), 1100)).toBeLessThan(1e-12);
    expect(gap(of2016({ ...grdp, kind: 'yearlyReduction', unit: 'percent' }), 1100)).toBeLessThan(1e-12);
    expect(gap(of2016({ ...grdp, kind: 'level' }), 1155)).toBeLessThan(1e-12);
    expect(gap(of2016({ ...grdp, kind: 'periodTotal' }), 1155)).toBeLessThan(1e-12);
    expect(gap(of2016({ ...grdp, kind: 'level', activity: 'services' }), 577.5)).toBeLessThan(1e-12);
  });

  it('reads GRDP per capita in the unit of the target, million VND or USD, at current prices', () => {
    const level = { kind: 'level', indicator: 'grdpPerCapita' } as const;
    expect(gap(of2016({ ...level, unit: 'million VND per person' }), 11.55)).toBeLessThan(1e-12);
    expect(gap(of2016({ ...level, unit: 'USD per person' }), (500 * 1.155) / 1.02)).toBeLessThan(1e-12);
    expect(gap(of2016({ ...level, kind: 'increment', unit: 'million VND per person' }), 11.55)).toBeLessThan(
      1e-12,
    );
  });

  it('reads growth of GRDP per capita off volumes, whichever unit stands last', () => {
    const growth = targetOf({ kind: 'averageGrowth', indicator: 'grdpPerCapita', unit: 'percent' });
    const levels = levelsOfTarget(growth, rows);
    expect(gap((levels.get(2016) ?? Number.NaN) / (levels.get(2015) ?? Number.NaN), 1.1)).toBeLessThan(1e-12);
  });

  it('takes the one price basis an indicator has', () => {
    for (const indicator of ['output', 'sales']) {
      expect(of2016({ kind: 'level', indicator, unit: 'billion VND' })).toBe(480);
      expect(of2016({ kind: 'averageGrowth', indicator, unit: 'percent' })).toBe(480);
    }
    expect(
      gap(of2016({ kind: 'levelEveryYear', indicator: 'growthRate', unit: 'percent' }), 10),
    ).toBeLessThan(1e-9);
  });

  it('never reads growth of GRDP off current prices, where nothing else is published', () => {
    const nominal = rows.filter(({ priceBasis }) => priceBasis === 'current');
    const growth = (indicator: string) => targetOf({ kind: 'averageGrowth', indicator, unit: 'percent' });
    expect(levelsOfTarget(growth('grdp'), nominal).size).toBe(0);
    expect(levelsOfTarget(growth('sales'), nominal).size).toBe(6);
  });

  it('reads levels off one reference year, whatever the order of the rows', () => {
    const volumes = rows.filter(({ indicator, priceBasis }) => indicator === 'output' && priceBasis !== '');
    const older = volumes
      .slice(0, 2)
      .map((row) => ({ ...row, priceBasis: 'constant1994', value: 9 }) as const);
    const growth = targetOf({ kind: 'averageGrowth', indicator: 'output', unit: 'percent' });
    const whole = levelsOfTarget(growth, volumes);
    expect(levelsOfTarget(growth, [...older, ...volumes])).toEqual(whole);
    expect(levelsOfTarget(growth, [...volumes, ...older])).toEqual(whole);
  });

  it('has no levels in another unit, for another activity, or of what is not projected', () => {
    expect(levelsOfTarget(targetOf({ ...grdp, kind: 'level', unit: 'million USD' }), rows).size).toBe(0);
    expect(
      levelsOfTarget(
        targetOf({ kind: 'level', indicator: 'sales', unit: 'billion VND', activity: 'services' }),
        rows,
      ).size,
    ).toBe(0);
    expect(levelsOfTarget(targetOf({ kind: 'level' }), rows).size).toBe(0);
  });
});

describe('levelUnits', () => {
  it('is the unit of the target where that counts levels', () => {
    expect(levelUnits({ kind: 'increment', unit: 'schools' })).toEqual(['schools']);
    expect(levelUnits({ kind: 'level', unit: 'percentage points' })).toEqual(['percentage points']);
  });

  it('is per cent for a change in points, and anything for a rate', () => {
    expect(levelUnits({ kind: 'yearlyChange', unit: 'percentage points' })).toEqual([
      'percent',
      'percentage points',
    ]);
    expect(levelUnits({ kind: 'increment', unit: 'percentage points' })).toEqual([
      'percent',
      'percentage points',
    ]);
    expect(levelUnits({ kind: 'yearlyReduction', unit: 'percent' })).toBeUndefined();
  });
});
