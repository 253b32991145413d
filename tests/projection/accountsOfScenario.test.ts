import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountsOfScenario } from '../../src/projection/accountsOfScenario.js';
import { anyPath, anyScenario } from '../fixtures/anyScenario.js';
import { largestGap } from '../fixtures/nearness.js';
import { growthToStructure, scenarioOf, shockOf, steady } from '../fixtures/scenarioOf.js';

describe('accountsOfScenario', () => {
  it('starts from the base at prices of 100, in the order of its activities', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const { activities, years, values, volumes, prices, ...levels } = accountsOfScenario(scenario);
        const { base } = scenario;
        expect([activities, years[0], years.length]).toEqual([
          base.activities,
          base.year,
          scenario.years.length + 1,
        ]);
        const first = (series: Readonly<Record<string, readonly number[]>>) =>
          activities.map((activity) => series[activity]?.[0] ?? Number.NaN);
        const parts = base.shares.map((share) => share * base.grdp);
        expect(largestGap(first(volumes), parts)).toBeLessThan(1e-9);
        expect(largestGap(first(values), parts)).toBeLessThan(1e-9);
        expect(first(prices)).toEqual(activities.map(() => 100));
        expect([levels.population?.[0], levels.exchangeRate?.[0]]).toEqual([
          base.population,
          base.exchangeRate,
        ]);
      }),
      { seed: 20160101 },
    );
  });

  it('gives the base in every year when nothing is assumed to change, in both closures', () => {
    for (const growth of [scenarioOf().growth, growthToStructure(0, [0.3, 0.2, 0.5])]) {
      const accounts = accountsOfScenario(scenarioOf({ growth }));
      const still = (level: number) => Array<number>(6).fill(level);
      for (const series of [accounts.volumes, accounts.values]) {
        expect(largestGap(series['agriculture'] ?? [], still(300))).toBeLessThan(1e-12);
        expect(largestGap(series['industry'] ?? [], still(200))).toBeLessThan(1e-12);
        expect(largestGap(series['services'] ?? [], still(500))).toBeLessThan(1e-12);
      }
      expect([accounts.population, accounts.exchangeRate]).toEqual([still(100), still(20_000)]);
    }
  });

  it('values each activity at its own prices', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const { activities, volumes, prices, values } = accountsOfScenario(scenario);
        for (const activity of activities) {
          const price = prices[activity] ?? [];
          const expected = (volumes[activity] ?? []).map(
            (volume, t) => (volume * (price[t] ?? Number.NaN)) / 100,
          );
          expect(largestGap(values[activity] ?? [], expected)).toBeLessThan(1e-12);
        }
      }),
      { seed: 20160101 },
    );
  });

  it('pushes prices, population and exchange rate by the shocks on them, and volumes by none of these', () => {
    fc.assert(
      fc.property(anyPath(5), (rates) => {
        const still = scenarioOf({ populationChange: rates, exchangeRateChange: rates });
        const shocks = ['deflator', 'population', 'exchangeRate'].map((on) => shockOf(on, [1, 1, 0.5, 1, 1]));
        const calm = accountsOfScenario(still);
        const pushed = accountsOfScenario({ ...still, shocks });
        const halved = (level: number, t: number) => (t === 3 ? level / 2 : level);
        expect(pushed.population).toEqual(calm.population?.map(halved));
        expect(pushed.exchangeRate).toEqual(calm.exchangeRate?.map(halved));
        expect(pushed.prices['services']).toEqual([100, 100, 100, 50, 100, 100]);
        expect(pushed.volumes).toEqual(calm.volumes);
        expect(pushed.values['services']).toEqual([500, 500, 500, 250, 500, 500]);
      }),
      { seed: 20160101, numRuns: 20 },
    );
  });

  it('takes taxes less subsidies that are below zero', () => {
    const base = { activities: ['services', 'taxes'], shares: [1.02, -0.02] };
    const growth = { closure: 'byActivity' as const, rates: { services: steady(0.1), taxes: steady(0.05) } };
    const { volumes } = accountsOfScenario(scenarioOf({ base, growth }));
    expect(
      largestGap(volumes['taxes'] ?? [], [-20, -21, -22.05, -23.1525, -24.310125, -25.52563125]),
    ).toBeLessThan(1e-12);
  });
});
