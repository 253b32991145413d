import { describe, expect, it } from 'vitest';
import type { RealismRow } from '../../../src/analysis/realism/RealismRow.js';
import { realism } from '../../../src/analysis/realism/realism.js';
import { scenarioEconomy } from '../../../src/analysis/realism/scenarioEconomy.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { localNeeds } from '../../../src/report/language/needsText.js';
import { gap } from '../../fixtures/nearness.js';
import { planOfTargets, resultOf } from '../../fixtures/planOfTargets.js';
import { factOf, growthByActivity, indicatorOf, scenarioOf, steady } from '../../fixtures/scenarioOf.js';
import { scenarioNamed, shippedResult } from '../../fixtures/shippedPlan.js';

const shipped = await shippedResult('lang-son-2016-2020');

function the(rows: readonly RealismRow[], wanted: Partial<RealismRow>): RealismRow {
  const entries = Object.entries(wanted);
  const found = rows.filter((row) => entries.every(([key, value]) => row[key as keyof RealismRow] === value));
  if (found[0] === undefined || found.length > 1) throw new Error(`${found.length} rows`);
  return found[0];
}

describe('what the plan for 2016-2020 asks', () => {
  it('reproduces the plan ratio of 77 thousand billion VND on the rounded base of 26,375 (reference case)', () => {
    const plan85 = scenarioNamed(shipped, 'plan-8.5');
    const rounded = { ...plan85, base: { ...plan85.base, grdp: 26375 } };
    const result = simulatePlan({ ...shipped, scenarios: [rounded] });
    const product = scenarioEconomy(rounded, result)
      .value.slice(1)
      .reduce((sum, value) => sum + value, 0);
    expect(product.toFixed(2)).toBe('184799.54');
    const rows = realism(result).filter(({ basis }) => basis === 'targeted');
    expect(the(rows, { measure: 'investmentRate' }).value?.toFixed(3)).toBe('41.667');
    const indirect = the(rows, { measure: 'icorIndirect' }).value ?? 0;
    expect(indirect.toFixed(3)).toBe('4.902');
    // The two ICORs differ by exactly 1 + growth, and steady growth makes that of the period the direct one.
    expect(gap(the(rows, { measure: 'icorDirect' }).value ?? 0, indirect * 1.085)).toBeLessThan(1e-12);
    expect(gap(the(rows, { measure: 'icorPeriod' }).value ?? 0, indirect * 1.085)).toBeLessThan(1e-12);
  });

  it('holds growth against the five-year averages of the country, which the province has passed before', () => {
    const rows = realism(shipped).filter(({ scenario }) => scenario === 'plan-8.5');
    const growth = the(rows, { measure: 'growth' });
    expect([growth.verdict, growth.yardstick]).toEqual(['demanding', 'viet-nam']);
    expect(
      growth.comparisons.map(({ region, own, values, percentile }) => [
        region,
        own,
        values.length,
        percentile,
      ]),
    ).toEqual([
      ['lang-son', true, 2, 0],
      ['viet-nam', false, 9, 100],
    ]);
    // World Bank: 6.42, 6.41, 5.50, 5.55, 6.42 % in 2010-2014, chained.
    const chained = 1.0642 * 1.0641 * 1.055 * 1.0555 * 1.0642;
    const first = growth.comparisons[1]?.values[0];
    expect([first?.from, first?.to]).toEqual([2010, 2014]);
    expect(gap((1 + (first?.value ?? 0) / 100) ** 5, chained)).toBeLessThan(1e-9);
    expect(the(rows, { measure: 'investmentRate', basis: 'targeted' })).toMatchObject({
      verdict: 'unprecedented',
      yardstick: 'viet-nam',
      comparisons: [{ region: 'viet-nam', years: 5, sources: ['GSO'] }],
    });
  });

  it('leaves out what lies after the year that is asked for', () => {
    const rows = realism(shipped, { until: 2015 }).filter(({ scenario }) => scenario === 'plan-8.5');
    const country = the(rows, { measure: 'structuralChange' }).comparisons.find(({ own }) => !own);
    expect(country?.values.map(({ from, to }) => [from, to])).toEqual([[2010, 2015]]);
  });

  it('never takes the outturn of the plan for the past of the province', () => {
    const rows = realism(shipped).filter(({ scenario }) => scenario === 'outturn');
    expect(the(rows, { measure: 'growth' }).comparisons.map(({ region }) => region)).toEqual(['viet-nam']);
  });

  it('gives the speed of structural change as φ a year (reference case of the whole angle)', () => {
    const result = { ...shipped, scenarios: shipped.scenarios.filter(({ id }) => id === 'plan-8') };
    const speed = the(realism(result), { measure: 'structuralChange' });
    // 7.417641672852874° is the angle to 19.5/20.5/60.5; services stand at 60.0 in the scenarios.
    expect((speed.value ?? 0) * 5).toBeGreaterThan(7);
    expect((speed.value ?? 0) * 5).toBeLessThan(7.417641672852874);
    // Faster than the country ever changed, but the province itself changed by 3.77 degrees a year in 2010-2015.
    expect([speed.verdict, speed.yardstick]).toEqual(['demanding', 'viet-nam']);
  });

  it('says what productivity needs instead of guessing it', () => {
    const rows = realism(shipped).filter(({ scenario }) => scenario === 'plan-8');
    const known = [2010, 2011, 2012, 2013, 2014, 2015, 2016];
    expect(the(rows, { measure: 'productivityGrowth' })).toMatchObject({
      verdict: 'notComputable',
      needs: [{ kind: 'labourForce', years: [2015, 2020], known }],
    });
    expect(localNeeds(the(rows, { measure: 'totalFactorProductivity' }).needs ?? []).en).toContain(
      'the capital-output ratio of 2015',
    );
  });
});

describe('what a small plan asks', () => {
  const invested = indicatorOf({
    indicator: 'socialInvestment',
    unit: 'billion VND',
    move: 'shareOfGrdp',
    path: steady(0.3),
  });
  const growing = {
    growth: growthByActivity({ agriculture: 0.05, industry: 0.05, services: 0.05 }),
    indicators: [invested],
  };
  const inYear = (indicator: string, value: number, year: number) =>
    factOf(indicator, value, {
      unit: indicator === 'labourForce' ? 'thousand persons' : 'ratio',
      period: { from: year, to: year },
    });

  it('accounts for growth where labour, capital and their shares are known', () => {
    const facts = [
      inYear('labourForce', 100, 2015),
      inYear('labourForce', 110, 2020),
      inYear('capitalOutputRatio', 3, 2014),
      inYear('labourShare', 0.5, 2014),
      inYear('depreciation', 0.05, 2014),
    ];
    const rows = realism(resultOf(planOfTargets([]), [scenarioOf(growing)], facts));
    const labour = 1.1 ** 0.2;
    expect(the(rows, { measure: 'productivityGrowth' }).value).toBeCloseTo(100 * (1.05 / labour - 1), 9);
    let [stock, product] = [3000, 1000];
    for (let year = 0; year < 5; year++) [stock, product] = [0.95 * stock + 0.3 * product, product * 1.05];
    const capital = (stock / 3000) ** 0.2;
    const residual = 1.05 / (Math.sqrt(capital) * Math.sqrt(labour)) - 1;
    expect(the(rows, { measure: 'totalFactorProductivity' })).toMatchObject({
      verdict: 'noHistory',
      value: expect.closeTo(100 * residual, 9),
    });
  });

  it('has no ICOR without growth, and no investment rate without investment', () => {
    const still = realism(resultOf(planOfTargets([]), [scenarioOf({ indicators: [invested] })]));
    expect(localNeeds(the(still, { measure: 'icorDirect' }).needs ?? []).en).toBe(
      'an economy that grows: without growth there is no ICOR',
    );
    const without = realism(resultOf(planOfTargets([]), [scenarioOf()]));
    expect(localNeeds(the(without, { measure: 'investmentRate' }).needs ?? []).en).toBe(
      'total social investment of the years of the plan (a target, or an assumption of the scenario)',
    );
  });

  it('ranks by counting half of what is equal, and turns the rank round for ICOR', () => {
    const past = [28, 30, 30, 40].map((value, rank) =>
      factOf('investmentRate', value, {
        unit: 'percent',
        vintage: 'plan-time',
        period: { from: 2011 + rank, to: 2011 + rank },
      }),
    );
    const icors = [4, 5, 5.5, 6].map((value, rank) =>
      factOf('icor', value, {
        unit: 'ratio',
        vintage: 'plan-time',
        period: { from: 2011 + rank, to: 2011 + rank },
      }),
    );
    const rows = realism(resultOf(planOfTargets([]), [scenarioOf(growing)], [...past, ...icors]));
    const rate = the(rows, { measure: 'investmentRate' });
    expect([rate.value, rate.comparisons[0]?.percentile, rate.verdict]).toEqual([
      expect.closeTo(30, 9),
      50,
      'usual',
    ]);
    // 0.3 / 0.05 * 1.05 = 6.3 is above every past ICOR: it asks little of each unit of investment.
    expect(the(rows, { measure: 'icorDirect' }).verdict).toBe('modest');
  });
});
