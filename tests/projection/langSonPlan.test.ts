import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/plan/scenarios/Scenario.js';
import { simulateScenario } from '../../src/projection/simulateScenario.js';
import { gap } from '../fixtures/nearness.js';
import { picked, theValue } from '../fixtures/rowPicking.js';
import { growthByActivity, steady } from '../fixtures/scenarioOf.js';
import { scenarioNamed, shippedResult } from '../fixtures/shippedPlan.js';

const result = await shippedResult('lang-son-2016-2020');
const { rows } = result;
const plan85 = scenarioNamed(result, 'plan-8.5');
const outturn = scenarioNamed(result, 'outturn');
const relativeGap = (found: number, expected: number) => Math.abs(found / expected - 1);

const usd = { indicator: 'grdpPerCapita', unit: 'USD per person', priceBasis: 'current' } as const;
const usdIn2020 = (scenario: Scenario) =>
  theValue(simulateScenario(scenario, result.plan), { ...usd, year: 2020 });
const averageIn2020 = (scenario: Scenario, activity = 'total') =>
  theValue(simulateScenario(scenario, result.plan), { indicator: 'averageGrowthRate', activity, year: 2020 });

/** The plan at 8.5 % with another total growth, as a decimal. */
function withGrowth(rate: number): Scenario {
  const { growth } = plan85;
  if (growth.closure !== 'byTotalAndStructure')
    throw new Error('the plan scenarios take total and structure');
  return { ...plan85, growth: { ...growth, total: steady(rate) } };
}

/** The plan at 8.5 % with another deflator change for all activities, as a decimal. */
function withDeflator(change: number): Scenario {
  const deflatorChange = Object.fromEntries(
    plan85.base.activities.map((activity) => [activity, steady(change)]),
  );
  return { ...plan85, deflatorChange };
}

// Independently computed from: 34.8 million VND per person in 2015 (council session 12, December 2015); GDP deflator
// 140.42652 to 160.70272 and average exchange rate 21,697.5675 to 23,208.36833 (World Bank, WDI); population +0.9 %.
describe('the projection of the Lạng Sơn plan 2016-2020 from what was known when it was voted', () => {
  it.each([
    ['plan-8', 2410.858248932669],
    ['plan-8.5', 2467.184281248962],
    ['plan-9', 2524.558206057465],
  ])('leads in %s to %f USD per person in 2020, computed independently', (scenario, expected) => {
    expect(relativeGap(theValue(rows, { ...usd, scenario, year: 2020 }), expected)).toBeLessThan(1e-9);
  });

  it('starts from 1,603.9 USD per person: 34.8 million VND (council session 12) at 21,697.5675 VND (World Bank)', () => {
    const start = theValue(rows, { ...usd, scenario: 'plan-8.5', year: 2015 });
    expect(relativeGap(start, 34_800_000 / 21_697.5675)).toBeLessThan(1e-12);
    // Printed to one decimal: half a unit of it is the tolerance.
    expect(Math.abs(start - 1603.9)).toBeLessThan(0.05);
  });

  it('takes the deflator and the exchange rate from the World Bank series, 2.734146876823984 % and 1.3553580190046 % a year', () => {
    for (const { value } of plan85.deflatorChange['services'] ?? []) {
      expect(relativeGap(100 * value, 2.734146876823984)).toBeLessThan(1e-9);
    }
    for (const { value } of plan85.exchangeRateChange ?? []) {
      expect(relativeGap(100 * value, 1.3553580190046)).toBeLessThan(1e-9);
    }
    const last = { scenario: 'plan-8.5', year: 2020 };
    const deflator = theValue(rows, { ...last, indicator: 'deflator', activity: 'total' });
    expect(relativeGap(deflator, (100 * 160.70272) / 140.42652)).toBeLessThan(1e-9);
    expect(relativeGap(theValue(rows, { ...last, indicator: 'exchangeRate' }), 23_208.36833)).toBeLessThan(
      1e-9,
    );
  });

  it.each([
    [2600, 9.643802808296575],
    [2650, 10.06230277568527],
    [2700, 10.474532681825766],
  ])('reaches %d USD with the growth of %f %% that was computed backwards', (goal, percent) => {
    expect(relativeGap(usdIn2020(withGrowth(percent / 100)), goal)).toBeLessThan(1e-9);
  });

  it.each([
    [2600, 3.8171662842494625],
    [2700, 4.603749919347267],
  ])(
    'reaches %d USD at 8.5 %% with the deflator change of %f %% that was computed backwards',
    (goal, percent) => {
      expect(relativeGap(usdIn2020(withDeflator(percent / 100)), goal)).toBeLessThan(1e-9);
    },
  );

  it.each([
    ['agriculture', 2.3392],
    ['industryConstruction', 9.5794],
    ['services', 10.6594],
  ])('needs of %s a growth of %f %% a year for the promised structure at 8.5 %%', (activity, expected) => {
    // Printed to four decimals in the source: half a unit of the last one is the tolerance.
    expect(Math.abs(averageIn2020(plan85, activity) - expected)).toBeLessThan(0.000_05);
  });

  it('adds up to 184,799.54 billion VND over 2016-2020 on the base of 26,375 billion VND that was published', () => {
    // 26,375 is 34.8 million VND x 757.9 thousand persons, 26,374.92, rounded to a billion (council session 12).
    const sum = (scenario: Scenario) =>
      picked(simulateScenario(scenario, result.plan), {
        indicator: 'grdp',
        activity: 'total',
        priceBasis: 'current',
        status: 'projected',
      }).reduce((total, { value }) => total + value, 0);
    const rounded = { ...plan85, base: { ...plan85.base, grdp: 26_375 } };
    // Printed to two decimals: half a unit of the last one is the tolerance.
    expect(Math.abs(sum(rounded) - 184_799.54)).toBeLessThan(0.005);
    expect(relativeGap(sum(plan85), (sum(rounded) * 26_374.92) / 26_375)).toBeLessThan(1e-12);
    // 77 thousand billion VND of investment (resolution) are 41.667 % of it, and 4.902 times growth.
    expect(Math.abs((100 * 77_000) / sum(rounded) - 41.667)).toBeLessThan(0.0005);
    expect(Math.abs(77_000 / sum(rounded) / 0.085 - 4.902)).toBeLessThan(0.0005);
  });
});

// Shares of 2015 and growth by activity of KH 152/KH-UBND (2020-09) and KH 99/KH-UBND (2021-05). The published totals,
// 5.45 and 4.67 %, weigh the activities at prices of 2010; the model weighs them at prices of 2015.
describe('the projection of the Lạng Sơn plan 2016-2020 on the base of its evaluation in 2020', () => {
  it('aggregates the growth by activity of KH 152 to 5.349922675654439 % a year, where 5.45 % is published', () => {
    expect(relativeGap(averageIn2020(outturn), 5.349922675654439)).toBeLessThan(1e-9);
    const published = result.dataset.observations.find(
      ({ indicator, activity, vintage, period, region }) =>
        region === 'lang-son' &&
        indicator === 'averageGrowthRate' &&
        activity === 'total' &&
        vintage === '2020-evaluation' &&
        period.from === 2016,
    );
    expect([published?.value, published?.priceBasis]).toEqual([5.45, 'constant2010']);
  });

  it('aggregates the growth by activity of KH 99 on the same base to 4.586907880742941 % a year, where 4.67 % is published', () => {
    const growth = growthByActivity({
      agriculture: 0.0132,
      industryConstruction: 0.1097,
      services: 0.0441,
      taxesLessSubsidiesOnProducts: -0.0179,
    });
    expect(relativeGap(averageIn2020({ ...outturn, growth }), 4.586907880742941)).toBeLessThan(1e-9);
  });

  it.each([
    ['agriculture', 20.83],
    ['industryConstruction', 23.55],
    ['services', 50.87],
    ['taxesLessSubsidiesOnProducts', 4.75],
  ])('comes out at the published share of %s in 2020, %f %% (KH 152)', (activity, share) => {
    const found = theValue(rows, { scenario: 'outturn', indicator: 'shareOfGrdp', activity, year: 2020 });
    expect(gap(found, share)).toBeLessThan(1e-9);
  });

  it('comes out at the published 44.5 million VND per person in 2020 (KH 152), which are 1,917 USD', () => {
    const million = { ...usd, unit: 'million VND per person' };
    expect(gap(theValue(rows, { ...million, scenario: 'outturn', year: 2020 }), 44.5)).toBeLessThan(1e-9);
    // 44.5 million at the World Bank's 23,208.36833; KH 152 itself says 1,937, the later evaluation 1,917.
    expect(gap(usdIn2020(outturn), 44_500_000 / 23_208.36833)).toBeLessThan(1e-9);
  });
});
