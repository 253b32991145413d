import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorRows } from '../../src/projection/indicatorRows.js';
import { anyPath } from '../fixtures/anyScenario.js';
import { largestGap } from '../fixtures/nearness.js';
import { assumptionOf, factOf, indicatorOf, scenarioOf, shockOf, steady } from '../fixtures/scenarioOf.js';

const base = factOf('schools', 130);
const grdp = [1000, 1100, 1200, 1300, 1400, 1500];
const levels = (assumption: Parameters<typeof indicatorRows>[0], scenario = scenarioOf()) =>
  indicatorRows(assumption, scenario, grdp).map(({ year, value }) => [year, value]);

describe('indicatorRows', () => {
  it('grows the level of the base year by yearly rates', () => {
    fc.assert(
      fc.property(anyPath(5), (path) => {
        const rows = indicatorRows(
          indicatorOf({ indicator: 'schools', move: 'growth', path, base }),
          scenarioOf(),
          grdp,
        );
        let level = 130;
        const expected = [130, ...path.map(({ value }) => (level *= 1 + value))];
        expect(rows.map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019, 2020]);
        expect(
          largestGap(
            rows.map(({ value }) => value),
            expected,
          ),
        ).toBeLessThan(1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('adds points to a percentage, and amounts to anything', () => {
    const poor = factOf('poor', 22, { unit: 'percent' });
    const change = indicatorOf({
      indicator: 'poor',
      unit: 'percent',
      move: 'change',
      path: steady(-2),
      base: poor,
    });
    expect(levels(change)).toEqual([
      [2015, 22],
      [2016, 20],
      [2017, 18],
      [2018, 16],
      [2019, 14],
      [2020, 12],
    ]);
    const add = indicatorOf({
      indicator: 'schools',
      move: 'add',
      path: assumptionOf([10, 0, -5, 20, 1]),
      base,
    });
    expect(levels(add)).toEqual([
      [2015, 130],
      [2016, 140],
      [2017, 140],
      [2018, 135],
      [2019, 155],
      [2020, 156],
    ]);
  });

  it('takes amounts as they are, after the level of the base year where one is known', () => {
    const path = assumptionOf([9000, 9100, 9200, 9300, 9400]);
    const amount = indicatorOf({ indicator: 'forest', unit: 'ha', move: 'amount', path });
    const projected = [
      [2016, 9000],
      [2017, 9100],
      [2018, 9200],
      [2019, 9300],
      [2020, 9400],
    ];
    expect(levels(amount)).toEqual(projected);
    expect(levels({ ...amount, base: factOf('forest', 8000, { unit: 'ha' }) })).toEqual([
      [2015, 8000],
      ...projected,
    ]);
  });

  it('takes a share of GRDP at current prices of the same year', () => {
    const share = indicatorOf({
      indicator: 'investment',
      unit: 'billion VND',
      move: 'shareOfGrdp',
      path: steady(0.5),
    });
    expect(levels(share)).toEqual([
      [2016, 550],
      [2017, 600],
      [2018, 650],
      [2019, 700],
      [2020, 750],
    ]);
  });

  it('has no levels where what starts from the base year has no level there', () => {
    for (const move of ['growth', 'change', 'add'] as const) {
      expect(levels(indicatorOf({ indicator: 'poor', unit: 'percent', move, path: steady(0.1) }))).toEqual(
        [],
      );
    }
  });

  it.each([
    ['growth', 'schools', 0.1],
    ['add', 'schools', 5],
    ['amount', 'schools', 150],
    ['shareOfGrdp', 'billion VND', 0.3],
    ['change', 'percent', -1],
  ] as const)('pushes what moves by %s off its path in the year of a shock only', (move, unit, value) => {
    const fact = factOf('level', 50, { unit });
    const assumption = indicatorOf({ indicator: 'level', unit, move, path: steady(value), base: fact });
    const calm = indicatorRows(assumption, scenarioOf(), grdp);
    const shocks = [shockOf('level', [1, 1, 0.5, 1, 1]), shockOf('services', [0.1, 0.1, 0.1, 0.1, 0.1])];
    const pushed = indicatorRows(assumption, scenarioOf({ shocks }), grdp);
    const expected = calm.map((row) => (row.year === 2018 ? row.value / 2 : row.value));
    expect(pushed.map((row) => row.value)).toEqual(expected);
  });

  it('says of each figure where it comes from', () => {
    const origins = (assumption: Parameters<typeof indicatorRows>[0]) =>
      indicatorRows(assumption, scenarioOf(), grdp)
        .slice(0, 2)
        .map(({ year, priceBasis, vintage, source }) => [year, priceBasis, vintage, source].join(' | '));
    const own = factOf('level', 50, { unit: 'billion VND', priceBasis: 'constant2010' });
    const path = steady(0.1).map((year) => ({ ...year, source: 'resolution' }));
    const level = { indicator: 'level', unit: 'billion VND', path };
    // From the base on: the vintage, source and price basis of that figure.
    expect(origins(indicatorOf({ ...level, move: 'growth', base: own }))).toEqual([
      '2015 | constant2010 | yearbook | statistics-office',
      '2016 | constant2010 | yearbook | statistics-office',
    ]);
    // A share of GRDP is of the vintage of GRDP, and at its prices.
    expect(origins(indicatorOf({ ...level, move: 'shareOfGrdp', base: own }))).toEqual([
      '2015 | constant2010 | yearbook | statistics-office',
      '2016 | current | plan-time | council bank',
    ]);
    expect(origins(indicatorOf({ ...level, move: 'shareOfGrdp' }))[0]).toBe(
      '2016 | current | plan-time | council bank',
    );
    // An amount has no base: its source is that of the assumption.
    expect(origins(indicatorOf({ ...level, move: 'amount' }))[0]).toBe('2016 |  | plan-time | resolution');
  });

  it('refuses a move that does not suit the unit', () => {
    const share = indicatorOf({
      indicator: 'investment',
      unit: 'million USD',
      move: 'shareOfGrdp',
      path: steady(0.3),
    });
    expect(() => indicatorRows(share, scenarioOf(), grdp)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'indicators.investment.unit: expected the unit billion VND for a share of GRDP, got "million USD". ' +
          'Declare the indicator in the unit of GRDP, or give its amounts.',
      }),
    );
    const points = indicatorOf({ indicator: 'schools', move: 'change', path: steady(-2), base });
    expect(() => indicatorRows(points, scenarioOf(), grdp)).toThrow(
      'indicators.schools.unit: expected the unit percent for a change in points, got "schools". ' +
        'Points are added to a percentage: use add for an amount.',
    );
  });

  it('refuses growth from zero, but adds to zero', () => {
    const none = factOf('communes', 0, { unit: 'communes' });
    const growth = indicatorOf({
      indicator: 'communes',
      unit: 'communes',
      move: 'growth',
      path: steady(0.1),
      base: none,
    });
    expect(() => indicatorRows(growth, scenarioOf(), grdp)).toThrow(
      expect.objectContaining({
        message:
          'indicators.communes.growth: expected a level to grow from, in communes, got 0. Nothing grows from zero: use add or amount.',
      }),
    );
    expect(levels({ ...growth, move: 'add', path: steady(12) }).at(-1)).toEqual([2020, 60]);
  });
});
