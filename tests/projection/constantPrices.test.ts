import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario, atConstantPrices } from '../fixtures/anyScenario.js';
import { gap } from '../fixtures/nearness.js';
import { rowsOf, theValue } from '../fixtures/rowPicking.js';
import { growthByActivity, scenarioOf, steady } from '../fixtures/scenarioOf.js';

describe('a projection at constant prices as published', () => {
  it('weighs growth by the published levels, and keeps the price level of the base year', () => {
    // At 2010 prices 30 + 20: farming grows 10 %, so that the whole grows by 3 / 50 = 6 %; by values it would be 4 %.
    const rows = rowsOf(
      scenarioOf({
        years: [2016],
        base: {
          activities: ['farming', 'services'],
          shares: [0.4, 0.6],
          grdp: 100,
          constantPrices: { referenceYear: 2010, volumes: [30, 20] },
        },
        growth: growthByActivity({ farming: 0.1, services: 0 }, 1),
        deflatorChange: { farming: steady(0, 1), services: steady(0, 1) },
      }),
    );
    const at = (wanted: Parameters<typeof theValue>[1]) => theValue(rows, { activity: 'total', ...wanted });
    const constant = { priceBasis: 'constant2010' } as const;
    expect(at({ indicator: 'growthRate', year: 2016, ...constant })).toBeCloseTo(6, 12);
    expect(at({ indicator: 'grdp', year: 2015, ...constant })).toBe(50);
    expect(at({ indicator: 'grdp', year: 2016, ...constant })).toBeCloseTo(53, 12);
    expect(at({ indicator: 'grdp', year: 2015, priceBasis: 'current' })).toBeCloseTo(100, 12);
    expect(at({ indicator: 'grdp', year: 2016, priceBasis: 'current' })).toBeCloseTo(104, 12);
    expect(at({ indicator: 'deflator', unit: 'index 2010=100', year: 2015 })).toBeCloseTo(200, 12);
    expect(at({ indicator: 'growthContribution', activity: 'farming', year: 2016 })).toBeCloseTo(6, 12);
  });

  it('adds up: contributions to growth, values to GRDP, shares as published in the base year', () => {
    fc.assert(
      fc.property(atConstantPrices(anyScenario()), (scenario) => {
        const rows = rowsOf(scenario);
        const { activities, shares, grdp, year } = scenario.base;
        expect(rows.some(({ priceBasis }) => priceBasis === `constant${year}`)).toBe(false);
        const of = (indicator: string, activity: string, when: number) =>
          theValue(
            rows.filter(({ priceBasis }) => priceBasis !== 'constant2010' || indicator !== 'grdp'),
            {
              indicator,
              activity,
              year: when,
            },
          );
        expect(gap(of('grdp', 'total', year), grdp)).toBeLessThan(1e-12);
        for (const [i, activity] of activities.entries())
          expect(gap(of('shareOfGrdp', activity, year), 100 * (shares[i] ?? 0))).toBeLessThan(1e-12);
        for (const when of scenario.years) {
          const sum = activities.reduce(
            (total, activity) => total + of('growthContribution', activity, when),
            0,
          );
          expect(Math.abs(sum - of('growthRate', 'total', when))).toBeLessThan(1e-9);
        }
      }),
    );
  });
});
