import { describe, expect, it } from 'vitest';
import { plausibleIndex } from '../../../src/plan/sizes/plausibleIndex.js';
import { plausibleRange, type SizedFigure } from '../../../src/plan/sizes/plausibleRange.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const holds = (indicator: string, value: number, more: Partial<SizedFigure> = {}) => {
  const range = plausibleRange({
    indicator,
    activity: 'total',
    priceBasis: 'current',
    unit: '',
    period: { from: 2015, to: 2015 },
    isOwn: true,
    ...more,
  });
  return range !== undefined && value >= range.low && value <= range.high;
};

describe('plausibleRange', () => {
  it('holds every figure of the shipped facts', async () => {
    for (const name of ['lang-son-2016-2020', 'lang-son-2021-2025'] as const) {
      const { dataset } = await shippedResult(name);
      for (const row of dataset.observations) {
        const range = plausibleRange({ ...row, isOwn: row.region === dataset.region });
        if (range === undefined) continue;
        expect(row.value, row.indicator).toBeGreaterThanOrEqual(range.low);
        expect(row.value, row.indicator).toBeLessThanOrEqual(range.high);
      }
    }
  });

  it('holds the richest and the poorest, the largest and the smallest province', () => {
    const perPerson = { unit: 'million VND per person' };
    expect(holds('grdpPerCapita', 295, perPerson)).toBe(true);
    expect(holds('grdpPerCapita', 13, perPerson)).toBe(true);
    expect(holds('averagePopulation', 310)).toBe(true);
    expect(holds('averagePopulation', 14_000)).toBe(true);
    expect(holds('grdp', 957_358)).toBe(true);
    expect(holds('grdp', 7_000)).toBe(true);
  });

  it('leaves out figures a thousand times too large or too small', () => {
    expect(holds('exchangeRate', 21.698)).toBe(false);
    expect(holds('grdp', 26.375)).toBe(false);
    expect(holds('grdpPerCapita', 34_800, { unit: 'million VND per person' })).toBe(false);
    expect(holds('grdpPerCapita', 2.65, { unit: 'USD per person' })).toBe(false);
    expect(holds('averagePopulation', 757_900)).toBe(false);
    expect(holds('averagePopulation', 0.7579)).toBe(false);
    expect(holds('growthRate', 850)).toBe(false);
  });

  it('lets an index move from the year its unit names', () => {
    const index = { unit: 'index 2010=100', period: { from: 2022, to: 2022 } };
    expect(plausibleIndex(index)?.high).toBeGreaterThan(172.68);
    expect(plausibleIndex(index)?.high).toBeLessThan(1726.8);
    expect(plausibleIndex({ unit: 'index', period: index.period })).toBeUndefined();
  });
});
