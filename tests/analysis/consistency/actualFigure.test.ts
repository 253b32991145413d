import { describe, expect, it } from 'vitest';
import { backtest } from '../../../src/analysis/backtest/backtest.js';
import { latestActuals } from '../../../src/analysis/backtest/backtestSummary.js';
import { actualFigure } from '../../../src/analysis/consistency/actualFigure.js';
import { quantityOfTarget } from '../../../src/analysis/consistency/quantityOfTarget.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { gap } from '../../fixtures/nearness.js';
import { shippedPlans, shippedResult } from '../../fixtures/shippedPlan.js';

const old = await shippedResult('lang-son-2016-2020');
const recent = await shippedResult('lang-son-2021-2025');
const percent = { activity: 'total', unit: 'percent' };

describe('what came true of an implied figure', () => {
  it.each(shippedPlans)('is what the back-test says of every promise on the accounts (%s)', async (name) => {
    const result = await shippedResult(name);
    const known = latestActuals(backtest(result)).filter(({ actual }) => actual !== undefined);
    expect(known.length).toBeGreaterThan(4);
    for (const { target, actual } of known) {
      expect(actualFigure(quantityOfTarget(target), result)).toMatchObject({
        value: actual?.value,
        vintage: actual?.vintage,
        borrowed: false,
      });
    }
  });

  it('is the implicit deflator of the actual, where its prices follow the figures of the province', () => {
    // Total deflator of the actual: 116.06098627290888 in 2020, 2015 = 100, read off the result's own row.
    const last = old.rows.find(
      ({ scenario, indicator, activity, year }) =>
        scenario === 'outturn' && indicator === 'deflator' && activity === 'total' && year === 2020,
    );
    const found = actualFigure({ ...percent, quantity: 'deflator' }, old);
    expect(found).toMatchObject({ vintage: '2020-evaluation', sources: ['KH152-2020'], borrowed: false });
    expect(gap((1 + (found?.value ?? 0) / 100) ** 5 * 100, last?.value ?? 0)).toBeLessThan(1e-9);
  });

  it("says where it is the country's, and leaves unknown what rests on that", () => {
    expect(actualFigure({ ...percent, quantity: 'deflator' }, recent)).toMatchObject({ borrowed: true });
    expect(actualFigure({ ...percent, quantity: 'exchangeRate' }, old)).toMatchObject({ borrowed: true });
    const grdp = { quantity: 'grdp', activity: 'total', unit: 'billion VND' };
    expect(actualFigure({ ...grdp, year: 2025 }, recent)).toBeUndefined();
    expect(actualFigure({ ...grdp, year: 2020 }, old)).toMatchObject({ value: 34900 });
  });

  it('of population is that of the series counted again after the census of 2019', () => {
    // Thousand persons in 2015 and 2020 (National Statistics Office, table E02.03-07, published in July 2025).
    const [before, after] = [2015, 2020].map(
      (year) =>
        old.dataset.observations.find(
          ({ indicator, vintage, region, period }) =>
            indicator === 'averagePopulation' &&
            vintage === 'NSO-2025' &&
            region === 'lang-son' &&
            period.to === year,
        )?.value ?? Number.NaN,
    );
    const found = actualFigure({ ...percent, quantity: 'population' }, old);
    expect(found?.value).toBeCloseTo(100 * ((after ?? 0) / (before ?? 0)) ** (1 / 5) - 100, 9);
  });

  it('is unknown where it is assumed, a ratio over the period, or where the result holds no actual', () => {
    expect(actualFigure({ ...percent, quantity: 'investmentRate' }, old)).toBeUndefined();
    const planned = simulatePlan(old, { scenarios: ['plan-8'] });
    expect(actualFigure({ ...percent, quantity: 'growth' }, planned)).toBeUndefined();
  });
});
