import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario } from '../fixtures/anyScenario.js';
import { gap, largestGap } from '../fixtures/nearness.js';
import { picked, rowsOf, theValue, valuesByYear } from '../fixtures/rowPicking.js';
import { growthByActivity, growthToStructure, scenarioOf, shockOf, steady } from '../fixtures/scenarioOf.js';

const real = { indicator: 'grdp', priceBasis: 'constant2015' } as const;
const nominal = { indicator: 'grdp', priceBasis: 'current' } as const;
const perCapita = { indicator: 'grdpPerCapita', activity: 'total' };

describe('accountsRows', () => {
  it('adds the parts up to the whole in every year of every scenario', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const rows = rowsOf(scenario);
        for (const year of [scenario.base.year, ...scenario.years]) {
          const sum = (wanted: Parameters<typeof picked>[1]) =>
            picked(rows, { ...wanted, year })
              .filter(({ activity }) => activity !== 'total')
              .reduce((total, { value }) => total + value, 0);
          const whole = (wanted: Parameters<typeof picked>[1]) =>
            theValue(rows, { ...wanted, year, activity: 'total' });
          expect(gap(sum(real), whole(real))).toBeLessThan(1e-9);
          expect(gap(sum(nominal), whole(nominal))).toBeLessThan(1e-9);
          expect(gap(sum({ indicator: 'shareOfGrdp' }), 100)).toBeLessThan(1e-9);
          if (year > scenario.base.year) {
            const growth = whole({ indicator: 'growthRate' });
            expect(gap(sum({ indicator: 'growthContribution' }), growth)).toBeLessThan(1e-9);
          }
        }
      }),
      { seed: 20160101 },
    );
  });

  it('derives every figure from the levels of its year', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const rows = rowsOf(scenario);
        const { years } = scenario;
        const last = years.at(-1) ?? Number.NaN;
        for (const activity of [...scenario.base.activities, 'total']) {
          const volume = valuesByYear(rows, { ...real, activity });
          const value = valuesByYear(rows, { ...nominal, activity });
          const ratios = volume.slice(1).map((level, t) => 100 * (level / (volume[t] ?? Number.NaN) - 1));
          expect(largestGap(valuesByYear(rows, { indicator: 'growthRate', activity }), ratios)).toBeLessThan(
            1e-9,
          );
          const average = theValue(rows, { indicator: 'averageGrowthRate', activity, year: last });
          const again = (volume[0] ?? Number.NaN) * (1 + average / 100) ** years.length;
          expect(gap(again, volume.at(-1) ?? Number.NaN)).toBeLessThan(1e-9);
          const prices = value.map((amount, t) => (100 * amount) / (volume[t] ?? Number.NaN));
          expect(largestGap(valuesByYear(rows, { indicator: 'deflator', activity }), prices)).toBeLessThan(
            1e-9,
          );
        }
      }),
      { seed: 20160101 },
    );
  });

  it('gives the base in every year when nothing is assumed to change, in both closures', () => {
    for (const growth of [scenarioOf().growth, growthToStructure(0, [0.3, 0.2, 0.5])]) {
      const rows = rowsOf(scenarioOf({ growth }));
      for (const row of rows) {
        const { activity, indicator, priceBasis, unit } = row;
        const [first] = picked(rows, { activity, indicator, priceBasis, unit, status: 'base' });
        expect(gap(row.value, first?.value ?? 0)).toBeLessThan(1e-12);
      }
      expect(
        theValue(rows, {
          ...perCapita,
          unit: 'million VND per person',
          ...{ priceBasis: 'current' },
          year: 2015,
        }),
      ).toBe(10);
      expect(
        theValue(rows, { ...perCapita, unit: 'USD per person', priceBasis: 'current', year: 2020 }),
      ).toBe(500);
    }
  });

  it('scales levels with the size of the base, and leaves shares, growth and prices as they are', () => {
    fc.assert(
      fc.property(anyScenario(), fc.double({ min: 0.01, max: 100, noNaN: true }), (scenario, scale) => {
        const rows = rowsOf(scenario);
        const { base } = scenario;
        const scaled = rowsOf({ ...scenario, base: { ...base, grdp: base.grdp * scale } });
        for (const [position, row] of rows.entries()) {
          const level = row.indicator === 'grdp' || row.indicator === 'grdpPerCapita';
          expect(
            gap(scaled[position]?.value ?? Number.NaN, level ? row.value * scale : row.value),
          ).toBeLessThan(1e-9);
        }
      }),
      { seed: 20160101 },
    );
  });

  it('divides by the average population and converts at the average rate of the year', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const rows = rowsOf(scenario);
        for (const year of [scenario.base.year, ...scenario.years]) {
          const at = (wanted: Parameters<typeof picked>[1]) =>
            theValue(rows, { activity: 'total', ...wanted, year });
          const people = at({ indicator: 'averagePopulation' });
          const rate = at({ indicator: 'exchangeRate' });
          const current = { ...perCapita, priceBasis: 'current' } as const;
          const constant = { ...perCapita, priceBasis: 'constant2015' } as const;
          const million = 'million VND per person';
          expect(gap(at({ ...current, unit: million }), at(nominal) / people)).toBeLessThan(1e-12);
          expect(gap(at({ ...constant, unit: million }), at(real) / people)).toBeLessThan(1e-12);
          const usd = (1e6 * at(nominal)) / people / rate;
          expect(gap(at({ ...current, unit: 'USD per person' }), usd)).toBeLessThan(1e-12);
          const constantUsd = (1e6 * at(real)) / people / (scenario.base.exchangeRate ?? 0);
          expect(gap(at({ ...constant, unit: 'USD per person' }), constantUsd)).toBeLessThan(1e-12);
        }
      }),
      { seed: 20160101 },
    );
  });

  it('deflates before it converts to constant USD, which grow as volumes per person do', () => {
    const scenario = scenarioOf({
      growth: growthByActivity({ agriculture: 0.1, industry: 0.1, services: 0.1 }),
      deflatorChange: { agriculture: steady(0.05), industry: steady(0.05), services: steady(0.05) },
      exchangeRateChange: steady(0.02),
    });
    const usd = (priceBasis: 'current' | 'constant2015') =>
      theValue(rowsOf(scenario), { ...perCapita, unit: 'USD per person', priceBasis, year: 2016 });
    expect(gap(usd('constant2015'), 550)).toBeLessThan(1e-12);
    expect(gap(usd('current'), (500 * 1.1 * 1.05) / 1.02)).toBeLessThan(1e-12);
  });

  it('moves the total deflator with the structure even where no price of it moves more than another activity', () => {
    const scenario = scenarioOf({
      growth: growthByActivity({ agriculture: 0, industry: 0, services: 1 }),
      deflatorChange: { agriculture: steady(0), industry: steady(0), services: steady(0.1) },
    });
    // Values 300 + 200 + 1000 x 1.1 over volumes 300 + 200 + 1000.
    expect(
      gap(theValue(rowsOf(scenario), { indicator: 'deflator', activity: 'total', year: 2016 }), 1600 / 15),
    ).toBeLessThan(1e-12);
  });

  it('has levels and shares in the base year, and growth and contributions from the year after on', () => {
    const rows = rowsOf(scenarioOf({ years: [2016, 2017], ...yearsOfTwo }));
    const yearsOf = (indicator: string) => [...new Set(picked(rows, { indicator }).map(({ year }) => year))];
    for (const indicator of [
      'grdp',
      'deflator',
      'shareOfGrdp',
      'averagePopulation',
      'exchangeRate',
      'grdpPerCapita',
    ]) {
      expect(yearsOf(indicator)).toEqual([2015, 2016, 2017]);
    }
    for (const indicator of ['growthRate', 'averageGrowthRate', 'growthContribution']) {
      expect(yearsOf(indicator)).toEqual([2016, 2017]);
    }
  });

  it('keeps growth of a total that a shock turns negative apart from growth of prices', () => {
    const shocks = [shockOf('services', [0.5, 1, 1, 1, 1])];
    const rows = rowsOf(scenarioOf({ shocks }));
    const growth = valuesByYear(rows, { indicator: 'growthRate', activity: 'total' });
    expect(largestGap(growth, [-25, 100 / 3, 0, 0, 0])).toBeLessThan(1e-12);
    expect(valuesByYear(rows, { indicator: 'deflator', activity: 'total' })).toEqual([
      100, 100, 100, 100, 100, 100,
    ]);
  });

  it('shows taxes less subsidies below zero with their growth and deflator', () => {
    const scenario = scenarioOf({
      base: { activities: ['services', 'taxes'], shares: [1.02, -0.02] },
      growth: growthByActivity({ services: 0.1, taxes: 0.05 }),
      deflatorChange: { services: steady(0), taxes: steady(0.1) },
    });
    const of2016 = (indicator: string) =>
      theValue(rowsOf(scenario), { indicator, activity: 'taxes', year: 2016 });
    expect(gap(of2016('growthRate'), 5)).toBeLessThan(1e-9);
    expect(gap(of2016('deflator'), 110)).toBeLessThan(1e-12);
    expect(gap(of2016('growthContribution'), -0.1)).toBeLessThan(1e-9);
    expect(of2016('shareOfGrdp')).toBeLessThan(0);
  });
});

const yearsOfTwo = {
  growth: growthByActivity({ agriculture: 0.1, industry: 0.1, services: 0.1 }, 2),
  deflatorChange: { agriculture: steady(0, 2), industry: steady(0, 2), services: steady(0, 2) },
};
