import { describe, expect, it } from 'vitest';
import type { Assumption, Scenario } from '../../../src/plan/scenarios/Scenario.js';
import { itTells, scenarios } from '../../fixtures/problemCases.js';
import { type Edits, smallPlan } from '../../fixtures/smallPlan.js';

async function scenario(id: string, edits: Edits = {}): Promise<Scenario> {
  const found = (await (await smallPlan(edits)).read()).scenarios.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no scenario ${id}`);
  return found;
}

const values = (assumption: Assumption | undefined) => assumption?.map(({ value }) => value);

describe('parseScenarios', () => {
  it('returns the scenarios that are not abstract, each complete', async () => {
    const { scenarios: all } = await (await smallPlan()).read();
    expect(all.map(({ id }) => id)).toEqual(['plan', 'drift', 'storm']);
    expect(all[0]).toMatchObject({
      measures: ['road'],
      years: [2016, 2017, 2018],
      growth: { closure: 'byTotalAndStructure', year: 2018, path: 'linear', shares: [0.25, 0.75] },
    });
    expect(values(all[0]?.populationChange)).toEqual([0.01, 0.01, 0.01]);
    expect(Object.keys(all[0]?.deflatorChange ?? {})).toEqual(['farming', 'services']);
  });

  it('keeps the basis of every value: status, source and reason', async () => {
    const { populationChange, exchangeRateChange, deflatorChange } = await scenario('plan');
    expect(populationChange?.[0]).toEqual({
      year: 2016,
      value: 0.01,
      status: 'assumed',
      source: 'yearbook',
      reason: { vi: 'Đạt cơ cấu.', en: 'The structure is reached.' },
    });
    expect(deflatorChange['farming']?.[0]).toMatchObject({ status: 'assumed', source: '' });
    expect(exchangeRateChange?.[0]).toMatchObject({
      status: 'derived',
      source: 'bank',
      reason: {
        kind: 'follows',
        indicator: 'exchangeRate',
        region: 'country',
        period: '2015-2018',
        vintage: 'world',
      },
    });
  });

  it('merges by year what a scenario adds to the one it extends', async () => {
    const added = '    growth: { farming: { "2017": -2% } }\n    population: { "2018": 0% }\n    shocks:\n';
    const { growth, populationChange } = await scenario('storm', scenarios('    shocks:\n', added));
    expect(growth.closure === 'byActivity' && values(growth.rates['farming'])).toEqual([0.03, -0.02, 0.04]);
    expect(growth.closure === 'byActivity' && growth.residual?.activity).toBe('services');
    expect(values(populationChange)).toEqual([0.01, 0.01, 0]);
  });

  it('lets an own rate take the place of a residual, and a residual that of a rate', async () => {
    const added =
      '    growth: { services: 9%, farming: residual }\n    shocks: []\n  - id: rest\n    extends: storm\n    label: { vi: a, en: a }\n    motive: { vi: a, en: a }\n    shocks:\n';
    const edits = {
      'scenarios.yaml': [
        ['    shocks:\n', added],
        ['on: farming', 'on: services'],
      ],
    } as const;
    const { growth } = await scenario('rest', edits);
    expect(growth.closure === 'byActivity' && growth.residual?.activity).toBe('farming');
    expect(growth.closure === 'byActivity' && values(growth.rates['services'])).toEqual([0.09, 0.09, 0.09]);
  });

  it('takes over base, closure, structure, measures, indicators and deflators as they stand', async () => {
    const added =
      '\n  - id: faster\n    extends: plan\n    label: { vi: a, en: a }\n    motive: { vi: a, en: a }\n    growth: { total: 9% }\n    deflator: { services: 4% }\n  - id: drift\n';
    const faster = await scenario('faster', scenarios('\n  - id: drift\n', added));
    expect(faster).toMatchObject({
      measures: ['road'],
      base: { vintage: 'early' },
      growth: { shares: [0.25, 0.75] },
    });
    expect(faster.growth.closure === 'byTotalAndStructure' && values(faster.growth.total)).toEqual([
      0.09, 0.09, 0.09,
    ]);
    expect(values(faster.deflatorChange['services'])).toEqual([0.04, 0.04, 0.04]);
    expect(values(faster.deflatorChange['farming'])).toEqual([0.03, 0.03, 0.03]);
  });

  itTells([
    {
      title: 'asks a scenario for a label and a motive of its own',
      edits: scenarios(
        '    label: { vi: Bão, en: Storm }\n    motive: { vi: Mất mùa., en: A harvest is lost. }\n',
        '',
      ),
      problems: (at) => {
        const place = at('scenarios.yaml', '- id: storm', 'id');
        return [
          `${place} scenarios[3].label: expected a label in both languages, got nothing.`,
          `${place} scenarios[3].motive: expected a sentence of motive in both languages, got nothing.`,
        ];
      },
    },
    {
      title: 'tells a problem of a shared layer once, where it stands',
      edits: {
        'scenarios.yaml': [
          ['value: 1%', 'value: -100%'],
          ['source: yearbook', 'source: yerbook'],
          ['over: "2015-2018"', 'over: "2010-2018"'],
        ],
      },
      problems: (at) => [
        `${at('scenarios.yaml', '"2010-2018"')} scenarios[0].exchangeRate.over: expected a figure of exchangeRate (total, vintage world) for 2010, got nothing. Known: 2015, 2016, 2017, 2018.`,
        `${at('scenarios.yaml', '-100%')} scenarios[0].population.value: expected a rate above -100%, got "-100%". A fall by 100% or more leaves nothing, or less than nothing.`,
        `${at('scenarios.yaml', 'yerbook')} scenarios[0].population.source: expected a source that sources.csv lists, got "yerbook". Did you mean yearbook?`,
      ],
    },
    {
      title: 'tells what several scenarios lack once, naming them',
      edits: scenarios('    deflator: { all: 3% }\n', ''),
      problems: (at) => [
        `${at('scenarios.yaml', '- id: plan\n', 'id')} scenarios[1].deflator.all: expected the deflator change of all activities, such as 2.7%, for 2016, 2017, 2018, got nothing. Shares and figures at current prices take it; growth and levels at constant prices are the same whatever it is. It is missing in plan, drift, storm: give it there, or in what they extend.`,
      ],
    },
    {
      title: 'tells years that a shared layer leaves out, where it gives the others',
      edits: scenarios('      value: 1%\n', '      value: { "2016": 1% }\n'),
      problems: (at) => [
        `${at('scenarios.yaml', 'value: { "2016": 1% }')} scenarios[0].population: expected the change of the population, such as 1%, for 2017, 2018, got nothing.`,
      ],
    },
    {
      title: 'tells what is written wrongly before it looks at what is meant',
      edits: {
        'scenarios.yaml': [
          ['measures: [road]', 'measures: [raod]'],
          ['on: farming', 'on: farmin'],
          ['add: 2 }', 'add: 2, change: 1 pp }'],
          ['farming: { "2016": 3%', 'farming: { "2014": 3%'],
        ],
      },
      problems: (at) => [
        `${at('scenarios.yaml', '{ vintage: early, add')} scenarios[2].indicators.schools: expected one of growth: 8%, change: -2 pp, add: 14.5, amount: 9000, shareOfGrdp: 33%, got {"vintage":"early","add":2,"change":"1 pp"}.`,
      ],
    },
    {
      title: 'tells the problems of all scenarios together',
      edits: {
        'scenarios.yaml': [
          ['measures: [road]', 'measures: [raod]'],
          ['on: farming', 'on: farmin'],
          ['farming: { "2016": 3%', 'farming: { "2014": 3%'],
        ],
      },
      problems: (at) => [
        `${at('scenarios.yaml', 'raod')} scenarios[1].measures[0]: expected a measure of the plan, got "raod". Did you mean road?`,
        `${at('scenarios.yaml', '"2014": 3%', '3%')} scenarios[2].growth.farming.2014: expected years of the plan's period 2016-2018, got "2014".`,
        `${at('scenarios.yaml', 'farmin,', 'farmin')} scenarios[3].shocks[0].on: expected something this scenario gives a path to, got "farmin". Did you mean farming?`,
      ],
    },
  ]);
});
