import { describe, expect, it } from 'vitest';
import { realism } from '../../src/analysis/realism/realism.js';
import { say } from '../../src/errors/Message.js';
import type { GrowthByInvestment, ThroughLongTermGrowth } from '../../src/plan/scenarios/Scenario.js';
import { accountsOfScenario } from '../../src/projection/accountsOfScenario.js';
import { investmentGrowth } from '../../src/projection/investmentGrowth.js';
import { missingAssumptions } from '../../src/projection/missingAssumptions.js';
import { messageOf } from '../fixtures/messageOf.js';
import { gap } from '../fixtures/nearness.js';
import { planOfTargets, resultOf } from '../fixtures/planOfTargets.js';
import { rowsOf, theValue, valuesByYear } from '../fixtures/rowPicking.js';
import { growthToStructure, scenarioOf, steady } from '../fixtures/scenarioOf.js';

function throughIcor(
  rate: number,
  icor: number,
  way: 'indirect' | 'direct' = 'indirect',
): GrowthByInvestment {
  return {
    closure: 'byInvestment',
    investmentRate: steady(rate),
    through: { method: 'icor', way, icor: steady(icor) },
  };
}

/** The textbook case of the Long Term Growth Model in its Stata port. */
const model: ThroughLongTermGrowth = {
  method: 'longTermGrowth',
  startingRate: 0.2,
  capitalOutputRatio: 2.5,
  labourShare: 0.65,
  depreciation: 0.05,
  productivityGrowth: steady(0.01),
  labourGrowth: steady(0.02),
};
const throughModel: GrowthByInvestment = {
  closure: 'byInvestment',
  investmentRate: steady(0.2),
  through: model,
};

describe('growth by investment', () => {
  it.each([
    [0.15, 5, 0.03],
    [0.15, 2.5, 0.06],
    [0.2, 2.5, 0.08],
  ])('is what Harrod and Domar say: %s at an ICOR of %s gives %s (reference cases)', (rate, icor, growth) => {
    for (const { value } of investmentGrowth(throughIcor(rate, icor)))
      expect(gap(value, growth)).toBeLessThan(1e-12);
  });

  it('comes to the same through the direct ICOR, which is larger by 1 + growth', () => {
    const [indirect] = investmentGrowth(throughIcor(0.3, 5));
    const [direct] = investmentGrowth(throughIcor(0.3, 5 * 1.06, 'direct'));
    expect(gap(direct?.value ?? 0, indirect?.value ?? 1)).toBeLessThan(1e-12);
  });

  it('follows the Long Term Growth Model year by year (textbook case)', () => {
    const rows = rowsOf(scenarioOf({ growth: throughModel, populationChange: steady(0.02) }));
    const perPerson = theValue(rows, {
      indicator: 'grdpPerCapita',
      unit: 'million VND per person',
      priceBasis: 'constant2015',
      year: 2016,
    });
    const start = theValue(rows, {
      indicator: 'grdpPerCapita',
      unit: 'million VND per person',
      priceBasis: 'constant2015',
      year: 2015,
    });
    expect(gap((1000 * perPerson) / start, 1013.4547028062613)).toBeLessThan(1e-9);
  });

  it('uses the investment of the base year for the first year, and that of each year for the next', () => {
    const later = { ...throughModel, investmentRate: [...steady(0.4, 1), ...steady(0.2, 4, 2017)] };
    const [before, after] = [investmentGrowth(throughModel), investmentGrowth(later)];
    expect(after[0]?.value).toBe(before[0]?.value);
    expect(after[1]?.value ?? 0).toBeGreaterThan(before[1]?.value ?? 0);
  });

  it('lets all activities grow as the total does where no structure is given', () => {
    const rows = rowsOf(scenarioOf({ growth: throughIcor(0.4, 5) }));
    for (const activity of ['agriculture', 'industry', 'services', 'total'])
      expect(
        valuesByYear(rows, { indicator: 'growthRate', activity }).map((rate) => rate.toFixed(9)),
      ).toEqual(Array(5).fill('8.000000000'));
  });

  it('reaches a structure as the closure by total and structure does', () => {
    const shares = [0.2, 0.25, 0.55];
    const structure = { year: 2020, path: 'linear' as const, shares };
    const invested = accountsOfScenario(scenarioOf({ growth: { ...throughIcor(0.4, 5), structure } }));
    const given = accountsOfScenario(scenarioOf({ growth: growthToStructure(0.08, shares) }));
    for (const activity of given.activities)
      for (const [t, volume] of (given.volumes[activity] ?? []).entries())
        expect(gap(invested.volumes[activity]?.[t] ?? 0, volume)).toBeLessThan(1e-12);
  });

  it('puts the investment rate and the ICOR among the rows of the result', () => {
    const rows = rowsOf(scenarioOf({ growth: throughIcor(0.33, 5.5) }));
    expect(
      valuesByYear(rows, { indicator: 'investmentRate', unit: 'percent', priceBasis: 'current' }),
    ).toEqual(Array(5).fill(33));
    expect(valuesByYear(rows, { indicator: 'icor', unit: 'ratio', priceBasis: '' })).toEqual(
      Array(5).fill(5.5),
    );
  });

  it('gives realism its ICOR back, and its productivity growth', () => {
    const ofIcor = realism(resultOf(planOfTargets([]), [scenarioOf({ growth: throughIcor(0.3, 5) })]));
    const icor = ofIcor.find(({ measure }) => measure === 'icorIndirect');
    expect([icor?.basis, icor?.value]).toEqual(['assumed', expect.closeTo(5, 9)]);
    const ofModel = realism(resultOf(planOfTargets([]), [scenarioOf({ growth: throughModel })]));
    expect(ofModel.find(({ measure }) => measure === 'totalFactorProductivity')?.value).toBeCloseTo(1, 9);
  });

  it('is refused with the place where an ICOR gives no growth rate', () => {
    expect(
      messageOf(() => rowsOf(scenarioOf({ growth: throughIcor(0.4, 0.3, 'direct') })))?.split('\n')[0],
    ).toBe('handmade.growth.investment.icor: expected an ICOR, a ratio, above 0, got -0.10000000000000003.');
  });

  it('asks for a value in each year', () => {
    const growth = { ...throughModel, through: { ...model, labourGrowth: steady(0.02, 3) } };
    expect(missingAssumptions(scenarioOf({ growth }))).toEqual([
      {
        code: 'missing',
        path: ['growth', 'investment', 'labourGrowth'],
        value: '2016, 2017, 2018',
        expected: say`a value for each year, ${'2016, 2017, 2018, 2019, 2020'}`,
      },
    ]);
  });
});
