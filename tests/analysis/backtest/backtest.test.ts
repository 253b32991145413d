import { describe, expect, it } from 'vitest';
import type { BacktestRow } from '../../../src/analysis/backtest/BacktestRow.js';
import { backtest } from '../../../src/analysis/backtest/backtest.js';
import { backtestSummary, latestActuals } from '../../../src/analysis/backtest/backtestSummary.js';
import type { Need } from '../../../src/analysis/Need.js';
import { localNeeds } from '../../../src/report/language/needsText.js';
import { planOfTargets, resultOf, targetOf } from '../../fixtures/planOfTargets.js';
import { factOf, scenarioOf } from '../../fixtures/scenarioOf.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const old = await shippedResult('lang-son-2016-2020');
const recent = await shippedResult('lang-son-2021-2025');

function lastOf(rows: readonly BacktestRow[], id: string): BacktestRow {
  const row = latestActuals(rows).find(({ target }) => target.id === id);
  if (row === undefined) throw new Error(`no row of ${id}`);
  return row;
}

const words = ({ needs = [] }: { readonly needs?: readonly Need[] }) => localNeeds(needs);

describe('the back-test of 2016-2020', () => {
  const rows = backtest(old);

  it('has every one of the 29 targets, with an actual or with what is needed for one', () => {
    expect(latestActuals(rows).map(({ target }) => target.id)).toEqual(old.plan.targets.map(({ id }) => id));
    for (const row of rows) expect([row.actual === undefined, row.needs === undefined]).toContain(false);
    expect(backtestSummary(rows)).toEqual({
      targets: 29,
      determined: 5,
      counts: { met: 0, exceeded: 0, missed: 5, notDeterminable: 24 },
    });
  });

  it('holds 1,917 against 2,650 USD per person (2021 evaluation; the middle of the promise)', () => {
    const { actual, verdict, forecasts } = lastOf(rows, 'grdp-per-capita');
    expect(actual).toEqual({
      value: 1917,
      vintage: '2021-evaluation',
      status: 'reported',
      sources: ['nhandan-2025'],
      gap: -683,
      latest: true,
    });
    expect(verdict).toBe('missed');
    expect(forecasts[0]).toMatchObject({ forecaster: 'plan', value: 2650, error: -733, hit: false });
  });

  it('gives errors of scenarios in the unit of the target, from the rows of the result', () => {
    const { forecasts } = lastOf(rows, 'grdp-per-capita');
    const errors = new Map(forecasts.map(({ forecaster, error }) => [forecaster, error]));
    // 2,467.184281248962 is the reference case of the plan at 8.5 %.
    expect(errors.get('plan-8.5')).toBeCloseTo(1917 - 2467.184281248962, 9);
    expect(forecasts.find(({ forecaster }) => forecaster === 'plan-8.5')).toMatchObject({ hit: true });
    expect(forecasts.find(({ forecaster }) => forecaster === 'continuation')).toMatchObject({ hit: false });
  });

  it('shows each vintage of an actual on its own line, the one published first above', () => {
    const growth = rows.filter(({ target }) => target.id === 'grdp-growth');
    expect(growth.map(({ actual }) => [actual?.vintage, actual?.value, actual?.latest])).toEqual([
      ['2020-evaluation', 5.45, false],
      ['2021-evaluation', 4.67, true],
    ]);
  });

  it('says that the published structure counts taxes on products, which the promise does not', () => {
    const { cautions } = lastOf(rows, 'share-services');
    const taxes = { vi: 'Thuế sản phẩm trừ trợ cấp sản phẩm', en: 'Taxes less subsidies on products' };
    // 50.2 of the 95.34 per cent that are not taxes.
    const value = (100 * 50.2) / 95.34;
    expect(cautions).toEqual([{ kind: 'otherWhole', components: [taxes], value }]);
  });

  it('names the years that lack, and those that are known', () => {
    expect(words(lastOf(rows, 'local-exports-growth'))).toEqual({
      vi: 'Kim ngạch xuất khẩu hàng địa phương: số liệu công bố năm 2015 và 2020 theo cùng một bộ số liệu (đã có: 2016, 2017, 2020, 2025)',
      en: 'Exports of local goods: the published figures of 2015 and 2020 in one vintage (known: 2016, 2017, 2020, 2025)',
    });
    expect(words(lastOf(rows, 'new-rural-communes')).en).toBe(
      'Communes meeting the new rural standard: the published figure of 2020 (known: 2015, 2018, 2019)',
    );
  });
});

describe('the back-test of 2021-2025', () => {
  const rows = backtest(recent);

  it('finds growth and USD per person met at the bottom of their ranges, and the structure missed', () => {
    expect(lastOf(rows, 'grdp-growth')).toMatchObject({ verdict: 'met', actual: { value: 7.1, gap: 0 } });
    expect(lastOf(rows, 'grdp-growth').actual?.position).toBeCloseTo(0.2, 9);
    expect(lastOf(rows, 'grdp-per-capita')).toMatchObject({
      verdict: 'met',
      actual: { value: 2900, gap: 0, position: 0 },
    });
    const gaps = ['share-agriculture', 'share-industry-construction', 'share-services'].map((id) =>
      lastOf(rows, id).actual?.gap?.toFixed(2),
    );
    expect(gaps).toEqual(['2.51', '2.06', '-4.78']);
    expect(lastOf(rows, 'share-product-taxes').verdict).toBe('met');
  });

  it('does not borrow the growth of 2020 from another vintage for the benchmark of last growth', () => {
    const last = lastOf(rows, 'grdp-growth').forecasts.find(
      ({ forecaster }) => forecaster === 'benchmark:last-growth',
    );
    expect(last && words(last).en).toBe('growth of GRDP in 2020 in the vintage 2021-evaluation');
    expect(last?.value).toBeUndefined();
  });
});

describe('a back-test of other targets', () => {
  it('compares an indicator with the continuation of its own past', () => {
    const level = (year: number, value: number) =>
      factOf('schools', value, { period: { from: year, to: year } });
    const target = targetOf({ kind: 'level', year: 2020, lower: 160 });
    const growth = (indicator: string, from: number) =>
      factOf(indicator, 5, { unit: 'percent', vintage: 'plan-time', period: { from, to: 2015 } });
    const facts = [level(2010, 100), level(2014, 119), level(2015, 121), level(2020, 150)];
    const published = [growth('growthRate', 2015), growth('averageGrowthRate', 2011)];
    const result = resultOf(planOfTargets([target]), [scenarioOf()], [...facts, ...published]);
    const [row] = backtest(result);
    expect(row).toMatchObject({ verdict: 'missed', actual: { value: 150, gap: -10 } });
    const forecast = row?.forecasts.map(({ forecaster, value }) => [forecaster, value]);
    expect(forecast?.[1]).toEqual(['benchmark:last-growth', expect.closeTo(121 * (121 / 119) ** 5, 9)]);
    expect(forecast?.[2]).toEqual(['benchmark:average-growth', expect.closeTo(121 * 1.21, 9)]);
    expect(row?.forecasts[3]).toMatchObject({ forecaster: 'handmade', kind: 'scenario' });
    expect(row?.forecasts[3]?.value).toBeUndefined();
  });

  it('reads an increment off figures of one vintage only', () => {
    const target = targetOf({ kind: 'increment', lower: 70, upper: 75 });
    const fact = (year: number, vintage: string, value: number) =>
      factOf('schools', value, { vintage, period: { from: year, to: year } });
    const mixed = [fact(2015, 'early', 130), fact(2020, 'late', 202)];
    const [apart] = backtest(resultOf(planOfTargets([target]), [scenarioOf()], mixed));
    expect([apart?.verdict, apart && words(apart).en]).toEqual([
      'notDeterminable',
      'Schools: the published figures of 2015 and 2020 in one vintage (known: 2015, 2020)',
    ]);
    const together = [...mixed, fact(2015, 'late', 131)];
    const [whole] = backtest(resultOf(planOfTargets([target]), [scenarioOf()], together));
    expect([whole?.verdict, whole?.actual?.value, whole?.actual?.position]).toEqual(['met', 71, 0.2]);
  });

  it('judges growth by volumes alone: rates and levels at current prices are no actual of it', () => {
    const growth = targetOf({ kind: 'averageGrowth', indicator: 'grdp', unit: 'percent', lower: 8 });
    const level = (year: number, value: number) =>
      factOf('grdp', value, {
        unit: 'billion VND',
        priceBasis: 'current',
        vintage: 'late',
        period: { from: year, to: year },
      });
    const period = { from: 2016, to: 2020 };
    const parts = { unit: 'percent', vintage: 'late', period };
    const nominal = factOf('averageGrowthRate', 12, { ...parts, priceBasis: 'current' });
    const real = factOf('averageGrowthRate', 6, { ...parts, priceBasis: 'constant2010' });
    const actual = (...facts: readonly ReturnType<typeof factOf>[]) =>
      latestActuals(backtest(resultOf(planOfTargets([growth]), [scenarioOf({})], facts)))[0];
    expect(actual(nominal, real)?.actual?.value).toBe(6);
    expect(actual(real, nominal)?.actual?.value).toBe(6);
    const unknown = actual(nominal, level(2015, 100), level(2020, 180));
    expect([unknown?.actual, unknown && words(unknown).en]).toEqual([
      undefined,
      `${growth.label.en}: the published figures of 2015 and 2020 at constant prices`,
    ]);
  });

  it('judges growth of GRDP per capita by volumes over people, where this is not published itself', () => {
    const growth = targetOf({ kind: 'averageGrowth', indicator: 'grdpPerCapita', unit: 'percent', lower: 4 });
    const late = (year: number) => ({ vintage: 'late', period: { from: year, to: year } });
    const volume = (year: number, value: number) =>
      factOf('grdp', value, { ...late(year), unit: 'billion VND', priceBasis: 'constant2010' });
    const people = (year: number, value: number) =>
      factOf('averagePopulation', value, {
        ...late(year),
        unit: 'thousand persons',
        priceBasis: '',
        source: 'census',
      });
    const last = (...facts: readonly ReturnType<typeof factOf>[]) =>
      latestActuals(backtest(resultOf(planOfTargets([growth]), [scenarioOf({})], facts)))[0];
    // 20 million VND a person become 8,000 / 312.5 = 25.6: (25.6 / 20)^(1/5) - 1 = 5.0611 % a year.
    const whole = last(volume(2015, 5000), people(2015, 250), volume(2020, 8000), people(2020, 312.5));
    expect([whole?.verdict, whole?.actual?.value.toFixed(4), whole?.actual?.status]).toEqual([
      'met',
      '5.0611',
      'derived',
    ]);
    expect(whole?.actual?.sources.join(' ').split(' ')).toContain('census');
    // To 2018: 20 to 22.05 in three years, 3.3062 % a year; 4 % takes 20 x 1.04^5 = 24.3331, so 5.0495 % in the two left.
    const half = last(volume(2015, 5000), people(2015, 250), volume(2018, 5953.5), people(2018, 270));
    expect([half?.course?.standing, half?.course?.pace?.toFixed(4)]).toEqual(['behind', '3.3062']);
    expect(half?.course?.needed.lower?.toFixed(4)).toBe('5.0495');
    expect(half && words(half).en).toBe(
      `${growth.label.en}: the published figure of 2020 at constant prices (known: 2015, 2018)`,
    );
  });
});
