import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalStock } from '../../src/accounts/capitalStock.js';
import { fractionalPower } from '../../src/accounts/fractionalPower.js';
import { levelsFromGrowth } from '../../src/accounts/levelsFromGrowth.js';
import { type LongTermGrowthDrivers, longTermGrowth } from '../../src/accounts/longTermGrowth.js';
import { totalFactorProductivityGrowth } from '../../src/accounts/totalFactorProductivityGrowth.js';
import { messageOf } from '../fixtures/messageOf.js';
import { gap } from '../fixtures/nearness.js';

const seed = { seed: 20160101 };

function repeated(drivers: LongTermGrowthDrivers, years: number): LongTermGrowthDrivers[] {
  return Array.from({ length: years }, () => drivers);
}

/** Source: the MIT-licensed Stata port of the World Bank's Long Term Growth Model, textbook case. */
const textbook = { capitalOutputRatio: 2.5, labourShare: 0.65, depreciation: 0.05 };
const textbookDrivers = { investmentRate: 0.2, productivityGrowth: 0.01, labourGrowth: 0.02 };

/** Source: the Ghana workbook that comes with that port. */
const ghana = {
  capitalOutputRatio: 2.791668176651001,
  labourShare: 0.4958328306674957,
  depreciation: 0.042006,
};
const ghanaDrivers = {
  investmentRate: 0.1794203072786331,
  productivityGrowth: 0.0075190356001258,
  labourGrowth: 0.0183295551687479,
};

describe('the Long Term Growth Model', () => {
  it('reproduces the textbook case to a billionth', () => {
    const years = longTermGrowth(textbook, repeated(textbookDrivers, 100));
    const level = levelsFromGrowth(
      1000,
      years.map(({ perCapitaGrowth }) => perCapitaGrowth),
    );
    expect(gap(level[1] ?? 0, 1013.4547028062613)).toBeLessThan(1e-9);
    expect(gap(years[0]?.capitalOutputRatio ?? 0, 2.490994217039191)).toBeLessThan(1e-9);
    expect(gap(level[10] ?? 0, 1147.4601612099596)).toBeLessThan(1e-9);
    expect(gap(level[50] ?? 0, 2076.2330780117722)).toBeLessThan(1e-9);
    expect(gap(level[100] ?? 0, 4453.525379602552)).toBeLessThan(1e-9);
  });

  it('settles at a growth per person that productivity alone decides', () => {
    const years = longTermGrowth(textbook, repeated(textbookDrivers, 1500));
    const factor = 1 + (years.at(-1)?.perCapitaGrowth ?? 0);
    // 1.01^(1/0.65) has the power 0.65 that is 1.01 again.
    expect(gap(fractionalPower(factor, 0.65), 1.01)).toBeLessThan(1e-9);
  });

  it('reproduces the case of Ghana within the rounding of its depreciation', () => {
    const inYear = (year: number, investmentRate: number) => {
      const years = longTermGrowth(ghana, repeated({ ...ghanaDrivers, investmentRate }, year - 2023));
      const rates = years.map(({ perCapitaGrowth }) => perCapitaGrowth);
      return levelsFromGrowth(2320, rates).at(-1) ?? 0;
    };
    // The source prints the depreciation with six digits: its levels are met to 1e-5.
    expect(gap(inYear(2024, ghanaDrivers.investmentRate), 2341.992526771991)).toBeLessThan(1e-5);
    expect(gap(inYear(2030, ghanaDrivers.investmentRate), 2487.2413882448427)).toBeLessThan(1e-5);
    expect(gap(inYear(2050, ghanaDrivers.investmentRate), 3146.33970674973)).toBeLessThan(1e-5);
    expect(gap(inYear(2050, 0.3), 4423.211090642701)).toBeLessThan(1e-5);
  });

  it('gives back the productivity growth that was put in, whatever the other drivers', () => {
    const rate = fc.double({ min: -0.2, max: 0.3, noNaN: true });
    const drivers = fc.record({
      investmentRate: fc.double({ min: 0, max: 1, noNaN: true }),
      productivityGrowth: rate,
      labourGrowth: rate,
      humanCapitalGrowth: rate,
    });
    const start = fc.record({
      capitalOutputRatio: fc.double({ min: 0.5, max: 10, noNaN: true }),
      labourShare: fc.double({ min: 0, max: 1, noNaN: true }),
      depreciation: fc.double({ min: 0, max: 0.5, noNaN: true }),
    });
    fc.assert(
      fc.property(start, drivers, (given, moved) => {
        const [year] = longTermGrowth(given, [moved]);
        if (year === undefined) throw new Error('one year was expected');
        const found = totalFactorProductivityGrowth({ ...moved, ...year }, given.labourShare);
        expect(Math.abs(found - moved.productivityGrowth)).toBeLessThan(1e-12);
      }),
      seed,
    );
  });

  it('keeps the capital-output ratio that a capital stock and a product of their own give', () => {
    const [first, second] = longTermGrowth(textbook, repeated(textbookDrivers, 2));
    if (first === undefined || second === undefined) throw new Error('two years were expected');
    const products = levelsFromGrowth(100, [first.growth, second.growth]);
    const [, , stock] = capitalStock(250, [0.2 * 100, 0.2 * (products[1] ?? 0)], 0.05);
    expect(gap((stock ?? 0) / (products[2] ?? 0), second.capitalOutputRatio)).toBeLessThan(1e-12);
  });

  it('names every argument that is out of its range at once', () => {
    const start = { capitalOutputRatio: 0, labourShare: 1.5, depreciation: 0.05 };
    const years = [{ investmentRate: -0.1, productivityGrowth: -2, labourGrowth: 0.02 }];
    expect(messageOf(() => longTermGrowth(start, years))?.split('\n')).toEqual([
      'start.capitalOutputRatio: expected a capital-output ratio, above 0, got 0.',
      'start.labourShare: expected a part as a decimal, at least 0, at most 1, got 1.5.',
      'years[0].investmentRate: expected investment over product as a decimal, at least 0, got -0.1.',
      'years[0].productivityGrowth: expected a yearly rate as a decimal, above -1, got -2. Write 2 % as 0.02.',
    ]);
  });

  it('refuses an economy that is left without capital', () => {
    const start = { capitalOutputRatio: 1, labourShare: 0.5, depreciation: 1 };
    const years = [{ investmentRate: 0, productivityGrowth: 0, labourGrowth: 0 }];
    expect(messageOf(() => longTermGrowth(start, years))).toBe(
      'years[0].investmentRate: expected capital left over, above 0, got 0. Nothing is produced without capital.',
    );
  });
});
