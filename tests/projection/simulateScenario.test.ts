import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScenarioError } from '../../src/errors/ScenarioError.js';
import { anyScenario } from '../fixtures/anyScenario.js';
import { picked, rowsOf } from '../fixtures/rowPicking.js';
import {
  factOf,
  growthByActivity,
  growthToStructure,
  indicatorOf,
  type ScenarioParts,
  scenarioOf,
  shockOf,
  steady,
} from '../fixtures/scenarioOf.js';

const schools = (value: number) =>
  indicatorOf({ indicator: 'schools', move: 'add', path: steady(value), base: factOf('schools', 130) });

/** Rates, shocks and levels as no plan has them: some come near the largest number there is. */
const extreme = fc.oneof(
  fc.constantFrom(1e60, 1e200, 1e300, 1e308, -0.999_999),
  fc.double({ min: -0.9, max: 1, noNaN: true }),
);

describe('simulateScenario', () => {
  it('never gives a number that is not finite', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        expect(rowsOf(scenario).every(({ value }) => Number.isFinite(value))).toBe(true);
      }),
      { seed: 20160101 },
    );
  });

  it('gives finite numbers or a ScenarioError that names the scenario, however extreme it is', () => {
    fc.assert(
      fc.property(fc.tuple(extreme, extreme, extreme, extreme), ([first, second, third, fourth]) => {
        const scenario = scenarioOf({
          growth: growthByActivity({ agriculture: first, industry: 0, services: 0 }),
          deflatorChange: { agriculture: steady(second), industry: steady(0), services: steady(0) },
          exchangeRateChange: steady(third),
          populationChange: steady(third),
          shocks: [
            shockOf('industry', [1 + fourth, 1, 1, 1, 1]),
            shockOf('population', [1, 1 + fourth, 1, 1, 1]),
          ],
          indicators: [schools(fourth)],
        });
        try {
          expect(rowsOf(scenario).every(({ value }) => Number.isFinite(value))).toBe(true);
        } catch (error) {
          if (!(error instanceof ScenarioError)) throw error;
          expect(error.issues.every(({ path }) => path[0] === 'handmade')).toBe(true);
        }
      }),
      { seed: 20160101, numRuns: 500 },
    );
  });

  const large = 'The arguments are too large or too far apart.';
  it.each<[string, ScenarioParts, string]>([
    [
      'a volume',
      { growth: growthByActivity({ agriculture: 0, industry: 1e100, services: 0 }) },
      `handmade.growth.industry: expected a finite level, got Infinity. ${large}`,
    ],
    [
      'a total',
      { growth: growthToStructure(1e100, [0.3, 0.2, 0.5]) },
      `handmade.growth.total: expected a finite level, got Infinity. ${large}`,
    ],
    [
      'a price',
      { deflatorChange: { agriculture: steady(1e100), industry: steady(0), services: steady(0) } },
      `handmade.deflator.agriculture: expected a finite level, got Infinity. ${large}`,
    ],
    [
      'the exchange rate',
      { exchangeRateChange: steady(1e100) },
      `handmade.exchangeRate: expected a finite level, got Infinity. ${large}`,
    ],
    [
      'the population',
      { populationChange: steady(1e100) },
      `handmade.population: expected a finite level, got Infinity. ${large}`,
    ],
    [
      'a value, though volume and price are finite',
      {
        growth: growthByActivity({ agriculture: 1e40, industry: 0, services: 0 }),
        deflatorChange: { agriculture: steady(1e40), industry: steady(0), services: steady(0) },
      },
      `handmade.grdp.agriculture: expected a finite value, got Infinity. ${large}`,
    ],
    [
      'a shocked level',
      { shocks: [shockOf('services', [1e307, 1, 1, 1, 1])] },
      'handmade.grdp.services.volume: expected an amount at constant prices, got Infinity.',
    ],
    [
      'an indicator',
      { indicators: [schools(1e308)] },
      'handmade.schools.total: expected a figure of schools (total) for 2016 below 10^15, in schools, got 1e+308. An assumption lets a level outgrow all numbers: look at its size.',
    ],
  ])('refuses %s that outgrows all numbers, and says which', (_, parts, message) => {
    expect(() => rowsOf(scenarioOf(parts))).toThrow(
      expect.objectContaining({ name: 'ScenarioError', message }),
    );
  });

  it('refuses an activity that starts from nothing, and says which', () => {
    expect(() => rowsOf(scenarioOf({ base: { shares: [0.5, 0, 0.5] } }))).toThrow(
      expect.objectContaining({
        message: 'handmade.growth.industry.base: expected a level in any unit, other than 0, got 0.',
      }),
    );
  });

  it('marks the base year and the years after it, with vintage and sources of the base', () => {
    const rows = rowsOf(scenarioOf());
    const own = new Map([
      ['averagePopulation', ['plan-time', 'council']],
      ['exchangeRate', ['world', 'bank']],
    ]);
    for (const { year, indicator, status, vintage, source, region } of rows) {
      const origin = own.get(indicator) ?? ['plan-time', 'council bank'];
      expect([status, vintage, source, region]).toEqual([
        year === 2015 ? 'base' : 'projected',
        ...origin,
        'province',
      ]);
    }
  });

  it('keeps vintage and source of an indicator apart from those of the accounts', () => {
    const rows = rowsOf(scenarioOf({ indicators: [schools(14.5)] }));
    const origins = (indicator: string) =>
      new Set(picked(rows, { indicator }).map(({ vintage, source }) => `${vintage}: ${source}`));
    expect(origins('schools')).toEqual(new Set(['yearbook: statistics-office']));
    expect(origins('grdp')).toEqual(new Set(['plan-time: council bank']));
  });

  it('feeds a share of GRDP with GRDP at current prices', () => {
    const investment = indicatorOf({
      indicator: 'investment',
      unit: 'billion VND',
      move: 'shareOfGrdp',
      path: steady(0.3),
    });
    const deflatorChange = { agriculture: steady(0.1), industry: steady(0.1), services: steady(0.1) };
    const rows = rowsOf(scenarioOf({ deflatorChange, indicators: [investment] }));
    for (const { year, value } of picked(rows, { indicator: 'investment' })) {
      expect(value).toBeCloseTo(300 * 1.1 ** (year - 2015), 9);
    }
  });
});
