import { describe, expect, it } from 'vitest';
import type { IndicatorAssumption } from '../../../src/plan/scenarios/Scenario.js';
import { itTells, type ProblemCase, scenarios } from '../../fixtures/problemCases.js';
import { type Edits, smallPlan } from '../../fixtures/smallPlan.js';

const exchangeRate =
  'exchangeRate: { observed: exchangeRate, region: country, vintage: world, over: "2015-2018" }';
const total = 'total: { observed: averageGrowthRate, vintage: early, over: "2011-2015" }';
const forest = 'forest: { change: 0.5 pp }';

async function changes(edits: Edits = {}): Promise<readonly number[] | undefined> {
  const { scenarios: all } = await (await smallPlan(edits)).read();
  return all[0]?.exchangeRateChange?.map(({ value }) => value);
}

async function indicator(written: string): Promise<IndicatorAssumption | undefined> {
  const { scenarios: all } = await (await smallPlan(scenarios(forest, written))).read();
  return all[1]?.indicators.find((one) => one.indicator !== 'schools');
}

describe('figures that an assumption follows', () => {
  it('give one geometric mean for all years', async () => {
    const mean = (21_218 / 20_000) ** (1 / 3) - 1;
    expect(await changes()).toEqual([0, 1, 2].map(() => expect.closeTo(mean, 14)));
  });

  it('give the growth of each year where that is asked for', async () => {
    const written = exchangeRate.replace('over', 'as: yearly, over');
    expect(await changes(scenarios(exchangeRate, written))).toEqual(
      [20_200 / 20_000, 20_604 / 20_200, 21_218 / 20_604].map((ratio) => expect.closeTo(ratio - 1, 14)),
    );
  });

  it('give a published rate as it is', async () => {
    const { scenarios: all } = await (await smallPlan()).read();
    const growth = all[1]?.growth;
    expect(growth?.closure === 'byActivity' && growth.residual?.total).toMatchObject([
      { year: 2016, value: 0.075, status: 'derived', source: 'yearbook' },
      { year: 2017, value: 0.075 },
      { year: 2018, value: 0.075 },
    ]);
  });

  it('average yearly rates geometrically where no average of the years is published', async () => {
    const row = (year: number, value: number) =>
      `growthRate,farming,constant2010,percent,${year},${value},reported,early,yearbook,\n`;
    const rates = [row(2013, -50), row(2014, 50), row(2015, 4)].join('');
    const last = 'exports,total,,million USD,2015,99,reported,early,yearbook,\n';
    const { scenarios: all } = await (
      await smallPlan({
        'facts.csv': [[last, `${last}${rates}`]],
        ...scenarios(
          total,
          'total: { observed: growthRate, activity: farming, vintage: early, over: "2013-2015" }',
        ),
      })
    ).read();
    const growth = all[1]?.growth;
    const mean = (0.5 * 1.5 * 1.04) ** (1 / 3) - 1;
    expect(growth?.closure === 'byActivity' && growth.residual?.total.map(({ value }) => value)).toEqual(
      [0, 1, 2].map(() => expect.closeTo(mean, 14)),
    );
  });

  it('take an indicator in per cent for a level: its growth is relative, its change in points', async () => {
    const followed = '{ observed: forest, vintage: early, over: "2014-2015" }';
    expect((await indicator(`forest: { growth: ${followed} }`))?.path[0]?.value).toBeCloseTo(0.1, 14);
    expect((await indicator(`forest: { change: ${followed} }`))?.path[0]?.value).toBe(5);
  });

  it('give a yearly amount, a share of GRDP, and a difference per year', async () => {
    const amount = await indicator('exports: { amount: { observed: exports, vintage: early, over: 2015 } }');
    expect(amount?.path.map(({ value }) => value)).toEqual([99, 99, 99]);
    const added = await indicator(
      'exports: { add: { observed: exports, vintage: early, over: "2013-2015" } }',
    );
    expect(added?.path[0]?.value).toBe(9.5);
    const share = await indicator(
      'investment: { shareOfGrdp: { observed: investmentRate, region: country, vintage: world, over: 2015 } }',
    );
    expect(share).toMatchObject({
      move: 'shareOfGrdp',
      unit: 'billion VND',
      path: [{ value: 0.33 }, {}, {}],
    });
  });

  const wrongName = (key: string, [before, after]: readonly [string, string], rest: string): ProblemCase => ({
    title: `tell the nearest ${key}`,
    edits: scenarios(exchangeRate, exchangeRate.replace(before, after)),
    problems: (at) => [
      `${at('scenarios.yaml', after, after.split(' ').at(-1))} scenarios[0].exchangeRate.${key}: expected ${rest}`,
    ],
  });
  const hint =
    'Growth measured on one base does not carry over to another: choose the base of the same vintage.';
  itTells([
    wrongName(
      'observed',
      ['observed: exchangeRate', 'observed: exchangRate'],
      'an indicator of the accounts, or one that plan.yaml declares, got "exchangRate". Did you mean exchangeRate?',
    ),
    wrongName(
      'region',
      ['region: country', 'region: county'],
      'a region of the facts, got "county". Did you mean country?',
    ),
    wrongName(
      'vintage',
      ['vintage: world', 'vintage: wrld'],
      'a vintage that plan.yaml declares, got "wrld". Did you mean world?',
    ),
    wrongName(
      'activity',
      ['region: country', 'region: country, activity: farmin'],
      'total, or an activity of the plan, got "farmin". Did you mean farming?',
    ),
    {
      title: 'must be accounts of the vintage of the base',
      edits: scenarios(total, total.replace('early', 'revised')),
      problems: (at) => [
        `${at('scenarios.yaml', 'revised')} scenarios[2].growth.total.vintage: expected the vintage of the base, early, got "revised". ${hint}`,
      ],
    },
    {
      title: 'may be population, exports or figures of the country in another vintage',
      edits: scenarios(
        forest,
        'exports: { growth: { observed: exchangeRate, region: country, vintage: world, over: "2015-2018" } }',
      ),
      problems: () => [],
    },
    {
      title: 'must be known for the period, or it is told for which they are',
      edits: scenarios(total, total.replace('2011-2015', '2006-2010')),
      problems: (at) => [
        `${at('scenarios.yaml', '"2006-2010"')} scenarios[2].growth.total.over: expected a figure of averageGrowthRate (total, vintage early) for 2006-2010, got nothing. Known: 2011-2015.`,
      ],
    },
    {
      title: 'must be known at all, or it is told in which vintages they are',
      edits: scenarios(
        forest,
        'exports: { growth: { observed: exports, vintage: world, over: "2014-2015" } }',
      ),
      problems: (at) => [
        `${at('scenarios.yaml', '{ observed: exports')} scenarios[2].indicators.exports.growth: expected figures of exports (total, an-binh-province, vintage world), got nothing. The facts have it in the vintages early.`,
      ],
    },
    {
      title: 'must lie in the period where each year takes its own',
      edits: scenarios(
        forest,
        'exports: { growth: { observed: exports, vintage: early, over: "2013-2015", as: yearly } }',
      ),
      problems: (at) => [
        `${at('scenarios.yaml', '"2013-2015"')} scenarios[2].indicators.exports.growth.over: expected years of the plan's period 2016-2018, as each year takes its own figure, got "2013-2015".`,
      ],
    },
    {
      title: 'must be two to measure growth between',
      edits: scenarios(forest, 'exports: { growth: { observed: exports, vintage: early, over: 2015 } }'),
      problems: (at) => [
        `${at('scenarios.yaml', 'over: 2015 }', '2015')} scenarios[2].indicators.exports.growth.over: expected two years to measure the change between, such as 2014-2015, got "2015".`,
      ],
    },
    {
      title: 'must be above zero to grow',
      edits: {
        'facts.csv': [['2014,90,', '2014,0,']],
        ...scenarios(forest, 'exports: { growth: { observed: exports, vintage: early, over: "2014-2015" } }'),
      },
      problems: (at) => [
        `${at('scenarios.yaml', '{ observed: exports')} scenarios[2].indicators.exports.growth: expected exports above zero in 2014 and 2015, for its growth, got "0, 99".`,
      ],
    },
    {
      title: 'must be in the unit that is added',
      edits: scenarios('add: 2 }', 'add: { observed: exports, vintage: early, over: "2014-2015" } }'),
      problems: (at) => [
        `${at('scenarios.yaml', 'observed: exports', 'exports')} scenarios[2].indicators.schools.add.observed: expected figures in schools, got "million USD".`,
      ],
    },
    {
      title: 'must be at constant prices for growth of volumes',
      edits: scenarios(total, 'total: { observed: grdpPerCapita, vintage: early, over: "2011-2015" }'),
      problems: (at) => [
        `${at('scenarios.yaml', 'observed: grdpPerCapita', 'grdpPerCapita')} scenarios[2].growth.total.observed: expected grdpPerCapita (total, an-binh-province, vintage early) at constant prices, got "grdpPerCapita". Growth is of volumes; what grows at current prices grows with prices too.`,
      ],
    },
    {
      title: 'must be in one unit and price basis',
      edits: scenarios(
        forest,
        'exports: { growth: { observed: grdpPerCapita, vintage: early, over: "2014-2015" } }',
      ),
      problems: (at) => [
        `${at('scenarios.yaml', 'observed: grdpPerCapita', 'grdpPerCapita')} scenarios[2].indicators.exports.growth.observed: expected grdpPerCapita (total, an-binh-province, vintage early) in one unit and price basis, got "million VND per person (current), USD per person (current)". Figures in different units or prices do not mix: give them vintages of their own.`,
      ],
    },
  ]);
});
