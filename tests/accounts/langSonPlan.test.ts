import { describe, expect, it } from 'vitest';
import { aggregateGrowthRate } from '../../src/accounts/aggregateGrowthRate.js';
import { averageGrowthRate } from '../../src/accounts/averageGrowthRate.js';
import { deflatorChange } from '../../src/accounts/deflatorChange.js';
import { icorIndirect } from '../../src/accounts/icorIndirect.js';
import { investmentRate } from '../../src/accounts/investmentRate.js';
import { levelsFromGrowth } from '../../src/accounts/levelsFromGrowth.js';
import { perCapita } from '../../src/accounts/perCapita.js';
import { rereferencedIndex } from '../../src/accounts/rereferencedIndex.js';
import { structuralChangeCosine } from '../../src/accounts/structuralChangeCosine.js';
import { usdFromVnd } from '../../src/accounts/usdFromVnd.js';
import { valueFromVolume } from '../../src/accounts/valueFromVolume.js';

// Council session 12, December 2015: 34.8 million VND per person, 757.9 thousand persons known then.
const vndPerPerson2015 = 34_800_000;
const population2015 = 757.9;
// National GDP deflator (2010 = 100) and average exchange rate, World Bank.
const deflators = [140.42652, 160.70272] as const;
const exchangeRates = [21_697.5675, 23_208.36833] as const;

const relativeError = (found: number, expected: number): number => Math.abs(found / expected - 1);

/** GRDP per capita of 2020 in USD, from real growth and the deflator's yearly change. */
function usdPerPerson2020(realGrowth: number, deflator: number): number {
  const years = [1, 2, 3, 4, 5];
  const base = (vndPerPerson2015 / 1e6) * population2015;
  const volume = levelsFromGrowth(
    base,
    years.map(() => realGrowth),
  ).at(-1);
  const price = levelsFromGrowth(
    100,
    years.map(() => deflator),
  ).at(-1);
  const people = levelsFromGrowth(
    population2015,
    years.map(() => 0.009),
  ).at(-1);
  const value = valueFromVolume(volume ?? Number.NaN, price ?? Number.NaN);
  return usdFromVnd(perCapita(value, people ?? Number.NaN) * 1e6, exchangeRates[1]);
}

describe('the Lạng Sơn plan 2016-2020 on what was known when it was written', () => {
  const deflator = averageGrowthRate(deflators[0], deflators[1], 5);

  it('starts from 1,603.9 USD per person at the average exchange rate of 2015', () => {
    // Printed to one decimal: half a unit of it is the tolerance.
    expect(Math.abs(usdFromVnd(vndPerPerson2015, exchangeRates[0]) - 1603.9)).toBeLessThan(0.05);
  });

  it('has the yearly deflator and exchange-rate changes that were computed independently', () => {
    expect(relativeError(deflator, 0.02734146876823984)).toBeLessThan(1e-9);
    expect(relativeError(averageGrowthRate(...exchangeRates, 5), 0.013553580190046)).toBeLessThan(1e-9);
  });

  it.each([
    [0.08, 2410.858248932669],
    [0.085, 2467.184281248962],
    [0.09, 2524.558206057465],
  ])('leads at %f real growth to %f USD per person in 2020', (growth, usd) => {
    expect(relativeError(usdPerPerson2020(growth, deflator), usd)).toBeLessThan(1e-9);
  });

  it.each([
    [2600, 0.09643802808296575],
    [2650, 0.10062302775685272],
    [2700, 0.10474532681825766],
  ])('needs for %f USD per person the real growth %f', (usd, growth) => {
    expect(relativeError(usdPerPerson2020(growth, deflator), usd)).toBeLessThan(1e-9);
    const nominal = averageGrowthRate(vndPerPerson2015, usd * exchangeRates[1], 5);
    const nominalTotal = (1 + nominal) * 1.009 - 1;
    expect(relativeError(deflatorChange(nominalTotal, deflator), growth)).toBeLessThan(1e-9);
  });

  it.each([
    [2600, 0.038171662842494625],
    [2700, 0.04603749919347267],
  ])('needs at 8.5 %% growth for %f USD the yearly deflator change %f', (usd, change) => {
    expect(relativeError(usdPerPerson2020(0.085, change), usd)).toBeLessThan(1e-9);
  });

  it('has an implied plan ratio of 41.667 % and 4.902 over growth', () => {
    const nominalGrowth = 1.085 * (1 + deflator) - 1;
    // Base year 26,375 billion VND: 34.8 million times 757.9 thousand persons, rounded to a billion.
    const values = levelsFromGrowth(26_375, Array<number>(5).fill(nominalGrowth)).slice(1);
    const product = values.reduce((sum, value) => sum + value, 0);
    // Printed to two, three and three decimals: half a unit of the last one is the tolerance.
    expect(Math.abs(product - 184_799.54)).toBeLessThan(0.005);
    expect(Math.abs(investmentRate(77_000, product) * 100 - 41.667)).toBeLessThan(0.0005);
    expect(Math.abs(icorIndirect(77_000, product, 0.085) - 4.902)).toBeLessThan(0.0005);
  });

  it('moves to its structure of 2020 by the angle that was computed independently', () => {
    const change = structuralChangeCosine(
      { agriculture: 26.12, industryConstruction: 19.51, services: 54.37 },
      { agriculture: 19.5, industryConstruction: 20.5, services: 60.5 },
    );
    expect(relativeError(change.cosine, 0.9916314585318778)).toBeLessThan(1e-9);
    expect(relativeError(change.angle, 7.417641672852874)).toBeLessThan(1e-9);
  });

  it('keeps its deflator change when the index is put to 100 in 2015', () => {
    const [reference, last] = rereferencedIndex(deflators, 0);
    expect(reference).toBe(100);
    expect(relativeError(averageGrowthRate(100, last ?? Number.NaN, 5), deflator)).toBeLessThan(1e-9);
  });
});

describe('the evaluation of the Lạng Sơn plan in 2020', () => {
  // Shares of 2015 at current prices, while the published aggregates (4.67 and 5.45 %) weigh at 2010 prices.
  const weights = {
    agriculture: 25.63,
    industryConstruction: 17.39,
    services: 50.27,
    taxesLessSubsidiesOnProducts: 6.71,
  };

  it.each([
    [[0.0132, 0.1097, 0.0441, -0.0179], 0.04586907880742941],
    [[0.0124, 0.1276, 0.0507, -0.0083], 0.05349922675654439],
  ])('aggregates growth by activity %j to %f a year', (growth, expected) => {
    const rates = Object.fromEntries(
      Object.keys(weights).map((activity, i) => [activity, growth[i] ?? Number.NaN]),
    );
    expect(relativeError(aggregateGrowthRate(rates, weights, 5), expected)).toBeLessThan(1e-9);
  });
});
