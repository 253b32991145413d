import { describe, expect, it } from 'vitest';
import { facts, itTells, type ProblemCase, plan } from '../../fixtures/problemCases.js';
import { smallPlan } from '../../fixtures/smallPlan.js';

const population = 'averagePopulation,total,,thousand persons,2015,500,reported,early,yearbook,';
const empty = 'averagePopulation,,real,,15,500,guessed,,,';
const heading = 'indicator,activity,price_basis,unit,period,value,status,vintage,source,note\n';

describe('facts.csv with a value that is no number', () => {
  const decimalPoint = 'Write a decimal point, and no separator of thousands.';
  const leaveOut = 'Leave the row out: a missing figure is missing, never zero.';
  itTells(
    [
      ['', `nothing. ${leaveOut}`],
      ['-', `"-". ${leaveOut}`],
      ['NaN', `"NaN". ${leaveOut}`],
      ['Infinity', '"Infinity".'],
      ['1e999', '"1e999".'],
      ['0x1F4', '"0x1F4".'],
      ['"757,9"', `"757,9". ${decimalPoint}`],
      ['"1,757.9"', `"1,757.9". ${decimalPoint}`],
      ['"1.757,9"', `"1.757,9". ${decimalPoint}`],
      ['1.757.900', `"1.757.900". ${decimalPoint}`],
      ['757.900', '"757.900". Write 757900 or 757.9: a point before three digits may part thousands.'],
      ['1 757', `"1 757". ${decimalPoint}`],
      ['500%', '"500%". Write the number alone: its unit stands in the column unit.'],
    ].map(([written = '', found = '']) => ({
      title: `tells where, in which unit, and what to do about ${written === '' ? 'an empty cell' : written}`,
      edits: facts(population, population.replace('500', written)),
      problems: (at) => {
        const place = at('facts.csv', `thousand persons,2015,${written},reported`, `${written},reported`);
        return [`${place} value: expected a number in thousand persons, got ${found}`];
      },
    })),
  );
});

describe('facts.csv with a figure that cannot be', () => {
  itTells([
    ...['0', '-5', '-0.0'].map(
      (value): ProblemCase => ({
        title: `tells a population of ${value}`,
        edits: facts(population, population.replace('500', value)),
        problems: (at) => [
          `${at('facts.csv', `persons,2015,${value},`, `${value},`)} value: expected a number in thousand persons, above 0, got ${Number(value)}.`,
        ],
      }),
    ),
    {
      title: 'tells a negative exchange rate, in the folder it stands in',
      edits: { '../country/facts.csv': [['2015,20000', '2015,-20000']] },
      problems: (at) => [
        `${at('../country/facts.csv', '-20000')} value: expected a number in VND per USD, above 0, got -20000.`,
      ],
    },
    {
      title: 'tells accounts in a unit that does not convert to their own',
      edits: facts('thousand persons,2015,500', 'households,2015,500000'),
      problems: (at) => [
        `${at('facts.csv', 'households,2015,500000', 'households')} unit: expected thousand persons, the unit of averagePopulation, got "households".`,
      ],
    },
    {
      title: 'tells an indicator in another unit than the plan declares',
      edits: facts('schools,total,,schools,', 'schools,total,,classes,'),
      problems: (at) => [
        `${at('facts.csv', 'classes')} unit: expected schools, the unit of schools, got "classes".`,
      ],
    },
    {
      title: 'tells what growth an index in times is',
      edits: facts(
        'averageGrowthRate,total,constant2010,percent,2011-2015,7.5',
        'averageGrowthRate,total,constant2010,lần,2011-2015,1.075',
      ),
      problems: (at) => [
        `${at('facts.csv', 'lần')} unit: expected percent, the unit of averageGrowthRate, got "lần". 1.075 times the year before is growth of 7.5%.`,
      ],
    },
    {
      title: 'tells what every cell of a row lacks',
      edits: facts(population, empty),
      problems: (at) => {
        const cell = (position: number) => {
          const before = empty.split(',').slice(0, position).join(',');
          return at('facts.csv', empty).replace(/1$/, String(before.length + 2));
        };
        return [
          `${cell(4)} period: expected a year such as 2020 or years such as 2016-2020, got "15".`,
          `${cell(2)} price_basis: expected current, constant with its reference year such as constant2010, or nothing, got "real".`,
          `${cell(6)} status: expected one of reported, estimate, preliminary, derived, assumed, got "guessed".`,
          `${cell(1)} activity: expected the activity of the figure, got nothing. Write total where it is of no single activity.`,
          `${cell(3)} unit: expected the unit of the figure, got nothing.`,
          `${cell(7)} vintage: expected the vintage of the figure, got nothing.`,
          `${cell(8)} source: expected the source of the figure, got nothing.`,
        ];
      },
    },
  ]);
});

describe('facts.csv with a name that is not known', () => {
  const row = 'forest,total,,percent,2014,50,reported,early,yearbook,';
  itTells([
    {
      title: 'tells the nearest indicator',
      edits: facts(row, row.replace('forest', 'forrest')),
      problems: (at) => [
        `${at('facts.csv', 'forrest')} indicator: expected an indicator of the accounts, or one that plan.yaml declares, got "forrest". Did you mean forest?`,
      ],
    },
    {
      title: 'tells the nearest activity',
      edits: facts('averageGrowthRate,farming', 'averageGrowthRate,farmin'),
      problems: (at) => [
        `${at('facts.csv', 'averageGrowthRate,farmin', 'farmin')} activity: expected total, or an activity of the plan, got "farmin". Did you mean farming?`,
      ],
    },
    {
      title: 'tells the nearest source',
      edits: facts(row, row.replace('yearbook', 'yearbok')),
      problems: (at) => [
        `${at('facts.csv', 'yearbok')} source: expected a source that sources.csv lists, got "yearbok". Did you mean yearbook?`,
      ],
    },
    {
      title: 'tells a vintage that many rows name once',
      edits: plan('id: revised', 'id: revisd'),
      problems: (at) => [
        `${at('facts.csv', '2015,36,reported,revised', 'revised')} vintage: expected a vintage that plan.yaml declares, got "revised". Did you mean revisd? 4 rows name it.`,
      ],
    },
    {
      title: 'tells names that every object has already',
      edits: facts(row, '__proto__,toString,,percent,2014,50,reported,early,yearbook,'),
      problems: (at) => [
        `${at('facts.csv', '__proto__')} indicator: expected an indicator of the accounts, or one that plan.yaml declares, got "__proto__". Known names: grdp, growthRate, averageGrowthRate, growthContribution, shareOfGrdp, grdpPerCapita, deflator, averagePopulation, populationGrowth, exchangeRate, labourForce, employment, gdp, gdpPerCapita, shareOfGdp, consumerPriceChange, investmentRate, icor, schools, forest and 10 more.`,
        `${at('facts.csv', 'toString')} activity: expected total, or an activity of the plan, got "toString". Known names: total, farming, services.`,
      ],
    },
  ]);
});

describe('facts.csv that can be read', () => {
  it('gives what its rows say, in the region of the plan where they name none', async () => {
    const { dataset } = await (await smallPlan()).read();
    expect(dataset.observations).toHaveLength(22);
    expect(dataset.observations[11]).toEqual({
      region: 'an-binh-province',
      indicator: 'schools',
      activity: 'total',
      priceBasis: '',
      unit: 'schools',
      period: { from: 2015, to: 2015 },
      value: 130,
      status: 'reported',
      vintage: 'early',
      source: 'yearbook',
      note: 'counted in May, without "satellites"',
    });
    expect(dataset.observations.at(-1)).toMatchObject({ region: 'country', indicator: 'investmentRate' });
  });

  it('may hold names in decomposed letters', async () => {
    const folder = await smallPlan({
      ...plan('id: early, published', 'id: đầu, published'.normalize('NFD')),
      'facts.csv': `${heading}${population.replace('early', 'đầu')}\n`,
      'scenarios.yaml': [['vintage: early, exchangeRate', 'vintage: đầu, exchangeRate']],
    });
    expect((await folder.problems())[0]).toMatch(/base\.vintage: expected the shares of GRDP of 2015/);
  });
});

describe('facts.csv in the words of yearbooks and of spreadsheets', () => {
  const forest = 'forest,total,,percent,2014,50,reported,early,yearbook,';
  const cases = [
    ['period', '2014', 'n\u0103m 2014', '2014', 'a year such as 2020 or years such as 2016-2020'],
    ['period', '2014', '31/12/2014', '2014', 'a year such as 2020 or years such as 2016-2020'],
    ['period', '2014', '2014-12-31', '2014', 'a year such as 2020 or years such as 2016-2020'],
    [
      'status',
      'reported',
      'Reported',
      'reported',
      'one of reported, estimate, preliminary, derived, assumed',
    ],
    [
      'status',
      'reported',
      's\u01a1 b\u1ed9',
      'preliminary',
      'one of reported, estimate, preliminary, derived, assumed',
    ],
    ['price_basis', ',,', ',gi\u00e1 hi\u1ec7n h\u00e0nh,', 'current', ''],
    ['price_basis', ',,', ',hi\u1ec7n h\u00e0nh,', 'current', ''],
    ['price_basis', ',,', ',so s\u00e1nh 2010,', 'constant2010', ''],
    ['price_basis', ',,', ',constant 2010,', 'constant2010', ''],
  ];
  itTells(
    cases.map(([column = '', before = '', after = '', meant = '', expected = '']) => ({
      title: `is told what facts.csv has in place of ${after}`,
      edits: facts(forest, forest.replace(before, after)),
      problems: (at) => {
        const written = after.replaceAll(',', '');
        const place = at('facts.csv', forest.replace(before, after), written);
        const said =
          expected === ''
            ? 'current, constant with its reference year such as constant2010, or nothing'
            : expected;
        return [`${place} ${column}: expected ${said}, got "${written}". Write ${meant}.`];
      },
    })),
  );
});
