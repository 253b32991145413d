import { describe, expect, it } from 'vitest';
import { smallPlan } from '../../fixtures/smallPlan.js';

/** Levels of 2015 by activity: 6,100 and 13,900 at current prices; half and a quarter of that at 2010 prices. */
const levels = (basis: string, year: number, [farming, services]: readonly [number, number]) =>
  [
    ['farming', farming],
    ['services', services],
  ]
    .map(
      ([activity, value]) =>
        `grdp,${activity},${basis},billion VND,${year},${value},reported,early,yearbook,`,
    )
    .join('\n');

const constant2010 = levels('constant2010', 2015, [3050, 3475]);

async function withLevels(rows: string, base = '') {
  const small = await smallPlan({
    'facts.csv': [['schools,total,,schools,2015', `${rows}\nschools,total,,schools,2015`]],
    'scenarios.yaml': [['exchangeRate: world }\n    deflator', `exchangeRate: world${base} }\n    deflator`]],
  });
  return small.read();
}

const drift = async (rows: string, base = '') =>
  (await withLevels(rows, base)).scenarios.find(({ id }) => id === 'drift')?.base;

describe('constant prices of a base', () => {
  it('are those of the published levels, and the base says so', async () => {
    const base = await drift(constant2010);
    expect(base?.constantPrices).toEqual({ referenceYear: 2010, volumes: [3050, 3475] });
    expect(base?.notes).toContainEqual({ kind: 'constantPrices', referenceYear: 2010 });
    expect(base?.grdp).toBe(20_000);
  });

  it('are of the latest reference year that every activity is published at', async () => {
    const two = `${levels('constant1994', 2015, [1000, 1000])}\n${constant2010}`;
    expect((await drift(two))?.constantPrices?.referenceYear).toBe(2010);
    const partly = `${constant2010}\ngrdp,farming,constant2012,billion VND,2015,4000,reported,early,yearbook,`;
    expect((await drift(partly))?.constantPrices?.referenceYear).toBe(2010);
  });

  it('can be asked for: another published year, or those of the base year itself', async () => {
    const two = `${levels('constant1994', 2015, [1000, 1000])}\n${constant2010}`;
    expect((await drift(two, ', constantPrices: 1994'))?.constantPrices?.volumes).toEqual([1000, 1000]);
    expect((await drift(two, ', constantPrices: 2015'))?.constantPrices).toBeUndefined();
  });

  it('are put at the prices of another year by the deflators of that year, and that step is named', async () => {
    // In 2012 farming was dearer by a half than in 2010, services by a quarter: 3,050 · 1.5 and 3,475 · 1.25.
    const rows = [
      constant2010,
      levels('current', 2012, [3000, 3750]),
      levels('constant2010', 2012, [2000, 3000]),
    ].join('\n');
    const base = await drift(rows, ', constantPrices: 2012');
    expect(base?.constantPrices).toEqual({ referenceYear: 2012, volumes: [4575, 4343.75] });
    expect(base?.notes).toContainEqual({ kind: 'rereferenced', from: 2010, referenceYear: 2012 });
  });

  it('are refused where nothing leads to the reference year', async () => {
    const small = await smallPlan({
      'facts.csv': [['schools,total,,schools,2015', `${constant2010}\nschools,total,,schools,2015`]],
      'scenarios.yaml': [
        ['exchangeRate: world }\n    deflator', 'exchangeRate: world, constantPrices: 2012 }\n    deflator'],
      ],
    });
    expect((await small.problems()).join('\n')).toContain(
      'expected levels of 2015 at constant 2012 prices of every activity, in the vintage early, got 2012. Known reference years: 2010, 2015.',
    );
  });
});
