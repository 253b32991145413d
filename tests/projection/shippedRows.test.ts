import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/files/output/sha256.js';
import type { ResultRow } from '../../src/projection/ResultRow.js';
import { shippedPlans, shippedResult } from '../fixtures/shippedPlan.js';

const results = await Promise.all(shippedPlans.map(shippedResult));
const [plan2016, plan2021] = results;
const combination = ({ indicator, priceBasis, exchangeRateBasis, unit }: ResultRow) =>
  [indicator, priceBasis, exchangeRateBasis, unit].join(' | ');
const combinations = (rows: readonly ResultRow[]) => [...new Set(rows.map(combination))].sort();

describe('the rows of the shipped plans', () => {
  it('come in these units and bases for the plan of 2016-2020', () => {
    const own = plan2016?.rows.filter(({ scenario }) => scenario !== 'observed') ?? [];
    expect(combinations(own)).toMatchInlineSnapshot(`
      [
        "averageGrowthRate | constant2015 |  | percent",
        "averagePopulation |  |  | thousand persons",
        "cerealsProduction |  |  | thousand tonnes",
        "deflator |  |  | index 2015=100",
        "exchangeRate |  | periodAverage | VND per USD",
        "forestCover |  |  | percent",
        "grdp | constant2015 |  | billion VND",
        "grdp | current |  | billion VND",
        "grdpPerCapita | constant2015 |  | million VND per person",
        "grdpPerCapita | constant2015 | constant2015 | USD per person",
        "grdpPerCapita | current |  | million VND per person",
        "grdpPerCapita | current | periodAverage | USD per person",
        "growthContribution | constant2015 |  | percentage points",
        "growthRate | constant2015 |  | percent",
        "nationalStandardSchools |  |  | schools",
        "shareOfGrdp | current |  | percent",
        "socialInvestment | current |  | billion VND",
      ]
    `);
  });

  it('come in the same units and bases for the accounts of 2021-2025, with 2020 as the year of constant prices', () => {
    const own = plan2021?.rows.filter(({ scenario }) => scenario !== 'observed') ?? [];
    expect(combinations(own)).toMatchInlineSnapshot(`
      [
        "averageGrowthRate | constant2020 |  | percent",
        "averagePopulation |  |  | thousand persons",
        "deflator |  |  | index 2020=100",
        "exchangeRate |  | periodAverage | VND per USD",
        "grdp | constant2020 |  | billion VND",
        "grdp | current |  | billion VND",
        "grdpPerCapita | constant2020 |  | million VND per person",
        "grdpPerCapita | constant2020 | constant2020 | USD per person",
        "grdpPerCapita | current |  | million VND per person",
        "grdpPerCapita | current | periodAverage | USD per person",
        "growthContribution | constant2020 |  | percentage points",
        "growthRate | constant2020 |  | percent",
        "localExports |  |  | million USD",
        "shareOfGrdp | current |  | percent",
        "socialInvestment | current |  | billion VND",
      ]
    `);
  });

  it('show published figures in the units and bases they were published in', () => {
    expect(
      combinations(plan2016?.rows.filter(({ scenario }) => scenario === 'observed') ?? []),
    ).toMatchInlineSnapshot(`
      [
        "averagePopulation |  |  | thousand persons",
        "bedsNumber |  |  | beds",
        "cerealsProduction |  |  | thousand tonnes",
        "concentratedPlantedForest |  |  | thousand ha",
        "doctors |  |  | per 10,000 people",
        "doctorsNumber |  |  | persons",
        "forestCover |  |  | percent",
        "grdp | current |  | billion VND",
        "grdpPerCapita | current |  | million VND per person",
        "grdpPerCapita | current | periodAverage | USD per person",
        "growthRate | constant2010 |  | percent",
        "hardenedCommuneRoads |  |  | percent",
        "healthInsurance |  |  | percent",
        "hospitalBeds |  |  | per 10,000 people",
        "hospitalBedsInHospitals |  |  | per 10,000 people",
        "hospitalBedsWithCommuneStations |  |  | per 10,000 people",
        "housesOfCulture |  |  | percent",
        "incomePovertyRate |  |  | percent",
        "labourForce |  |  | thousand persons",
        "localExports |  |  | million USD",
        "nationalStandardSchools |  |  | schools",
        "newRuralCommunes |  |  | communes",
        "poorHouseholdRate |  |  | percent",
        "retailSales | current |  | billion VND",
        "ruralHygienicWater |  |  | percent",
        "shareOfGrdp | current |  | percent",
        "solidWasteCollected |  |  | tonnes per day",
        "solidWasteTreatedOfCollected |  |  | percent",
        "solidWasteTreatedToStandard |  |  | tonnes per day",
        "totalStateRevenue | current |  | billion VND",
        "trainedEmployedWorkers |  |  | percent",
      ]
    `);
  });

  it('have no two of one scenario, figure and year', () => {
    for (const { rows } of results) {
      const key = (row: ResultRow) =>
        [
          row.scenario,
          row.activity,
          combination(row),
          row.year,
          row.scenario === 'observed' ? row.vintage : '',
        ].join(' | ');
      expect(
        rows.filter((row, position) => rows.findIndex((other) => key(other) === key(row)) !== position),
      ).toEqual([]);
    }
  });

  it('cover the base year and every year of the plan, but for growth, which the base year has none of', () => {
    // Social investment is a share of GRDP here: no level of the base year is published.
    const growths = ['growthRate', 'averageGrowthRate', 'growthContribution', 'socialInvestment'];
    for (const { plan, rows, scenarios } of results) {
      const { from, to } = plan.period;
      const years = Array.from({ length: to - from + 1 }, (_, t) => from + t);
      for (const { id } of scenarios) {
        const own = rows.filter(({ scenario }) => scenario === id);
        for (const series of new Set(own.map((row) => `${row.activity} | ${combination(row)}`))) {
          const of = own.filter((row) => `${row.activity} | ${combination(row)}` === series);
          const fromBase = growths.includes(of[0]?.indicator ?? '') ? years : [from - 1, ...years];
          expect(of.map(({ year }) => year)).toEqual(fromBase);
        }
      }
    }
  });

  it('are as many published figures as there are facts of one year of the region', () => {
    for (const { dataset, rows } of results) {
      const facts = dataset.observations.filter(
        ({ region, period }) => region === dataset.region && period.from === period.to,
      );
      const observed = rows.filter(({ scenario }) => scenario === 'observed');
      expect(observed.map(({ value, year, vintage }) => [value, year, vintage])).toEqual(
        facts.map(({ value, period, vintage }) => [value, period.from, vintage]),
      );
      expect(facts.length).toBeGreaterThan(30);
    }
  });

  it('say of each projected figure the vintage and the sources of the base it starts from', () => {
    for (const { scenarios, rows } of results) {
      for (const { id, base, indicators } of scenarios) {
        for (const row of rows.filter(({ scenario }) => scenario === id)) {
          const own = indicators.find(({ indicator }) => indicator === row.indicator)?.base;
          const ofBase = { vintage: base.vintage, source: base.sources.join(' ') };
          const named = { averagePopulation: base.populationFrom, exchangeRate: base.exchangeRateFrom };
          const { vintage, source } = own ?? new Map(Object.entries(named)).get(row.indicator) ?? ofBase;
          const status = row.year === base.year ? 'base' : 'projected';
          expect([row.vintage, row.source, row.status]).toEqual([vintage, source, status]);
        }
      }
    }
  });

  it('name sources that the plan folder tells of', () => {
    for (const { dataset, rows } of results) {
      const known = dataset.sources.map(({ id }) => id);
      const named = new Set(rows.flatMap(({ source }) => source.split(' ')));
      expect([...named].filter((source) => !known.includes(source))).toEqual([]);
    }
  });

  it('are finite, and shares add up to 100 in every scenario and year', () => {
    for (const { rows, scenarios, plan } of results) {
      expect(rows.every(({ value }) => Number.isFinite(value))).toBe(true);
      for (const { id } of scenarios) {
        for (let year = plan.period.from - 1; year <= plan.period.to; year++) {
          const shares = rows.filter(
            (row) => row.scenario === id && row.year === year && row.indicator === 'shareOfGrdp',
          );
          const sum = shares.reduce((total, { value }) => total + value, 0);
          expect(Math.abs(sum - 100)).toBeLessThan(1e-9);
        }
      }
    }
  });
});

describe('the rows of a shipped plan, to the last digit,', () => {
  // Roots and powers are taken without Math.pow, whose last digits differ between versions of Node.
  it.each([
    ['2016-2020', plan2016, '117f71fade6f9753f40b234165a56ee55af1ffe4c59231831b050a47a921a566'],
    ['2021-2025', plan2021, '06260143af49141d0f2fd52a62fd3d794686816499c445049fee70d78b84b8da'],
  ] as const)('are the same on every machine and every version of Node: %s', (_, result, expected) => {
    expect(sha256(JSON.stringify(result?.rows))).toBe(expected);
  });
});
