import { describe, expect, it } from 'vitest';
import { baseAccountsFromFacts } from '../../../src/plan/facts/baseAccountsFromFacts.js';
import type { Dataset } from '../../../src/plan/facts/Dataset.js';
import type { Observation } from '../../../src/plan/facts/Observation.js';
import { messageOf } from '../../fixtures/messageOf.js';
import { itTells, scenarios } from '../../fixtures/problemCases.js';
import { smallPlan } from '../../fixtures/smallPlan.js';

const early = { year: 2015, vintage: 'early', exchangeRate: 'world' };
const revised = { ...early, vintage: 'revised', population: 'early' };

async function small(): Promise<{ plan: Parameters<typeof baseAccountsFromFacts>[0]; dataset: Dataset }> {
  return (await smallPlan()).read();
}

function figure(over: Partial<Observation>): Observation {
  return {
    region: 'an-binh-province',
    indicator: 'grdp',
    activity: 'total',
    priceBasis: 'current',
    unit: 'billion VND',
    period: { from: 2015, to: 2015 },
    value: 20_400,
    status: 'reported',
    vintage: 'early',
    source: 'yearbook',
    note: '',
    ...over,
  };
}

describe('baseAccountsFromFacts', () => {
  it('derives GRDP from GRDP per capita and population, and says so', async () => {
    const { plan, dataset } = await small();
    expect(baseAccountsFromFacts(plan, dataset, early)).toMatchObject({
      activities: ['farming', 'services'],
      shares: [0.305, 0.695],
      grdp: 20_000,
      population: 500,
      exchangeRate: 20_000,
      sources: ['yearbook', 'bank'],
      notes: [{ kind: 'grdpFromPerCapita' }],
    });
  });

  it('takes shares from published levels that add up, and published shares where they do not', async () => {
    const { plan, dataset } = await small();
    const level = (activity: string, value: number, over: Partial<Observation> = {}) =>
      figure({ activity, value, ...over });
    const sharesWith = (...levels: readonly Observation[]) =>
      baseAccountsFromFacts(
        plan,
        { ...dataset, observations: [figure({}), ...levels, ...dataset.observations] },
        early,
      ).shares;
    expect(sharesWith(level('farming', 6232.2), level('services', 14_167.8))).toEqual([0.3055, 0.6945]);
    // They miss their whole, one is missing, or they are only derived.
    expect(sharesWith(level('farming', 6232.2), level('services', 15_000))).toEqual([0.305, 0.695]);
    expect(sharesWith(level('farming', 6232.2))).toEqual([0.305, 0.695]);
    const derived = { status: 'derived' } as const;
    expect(sharesWith(level('farming', 6232.2, derived), level('services', 14_167.8, derived))).toEqual([
      0.305, 0.695,
    ]);
  });

  it('takes a single activity for the whole, without a share of it', async () => {
    const { plan, dataset } = await small();
    const [only] = plan.activities;
    const observations = dataset.observations.filter(({ indicator }) => indicator !== 'shareOfGrdp');
    const of = (activities: typeof plan.activities) =>
      baseAccountsFromFacts({ ...plan, activities }, { ...dataset, observations }, early);
    expect(only && of([only])).toMatchObject({
      activities: ['farming'],
      shares: [1],
      grdp: 20_000,
      sources: ['yearbook', 'bank'],
    });
    expect(messageOf(() => of(plan.activities))).toContain('expected the shares of GRDP of 2015');
  });

  it('takes the population from another vintage only when told to', async () => {
    const { plan, dataset } = await small();
    expect(baseAccountsFromFacts(plan, dataset, revised)).toMatchObject({ grdp: 18_000, population: 500 });
    const asked = { ...early, population: 'world' };
    const observations = [figure({}), ...dataset.observations];
    expect(messageOf(() => baseAccountsFromFacts(plan, { ...dataset, observations }, asked))).toBe(
      'population: expected a vintage that has the average population of 2015, got "world". Such vintages: early.',
    );
    expect(messageOf(() => baseAccountsFromFacts(plan, dataset, { ...early, vintage: 'revised' }))).toBe(
      'population: expected a vintage that has the average population of 2015, got "revised". Such vintages: early.',
    );
  });

  it('prefers a published GRDP, derives the population from it, and keeps a derived one for last', async () => {
    const { plan, dataset } = await small();
    const base = (rows: readonly Observation[], choice = early) =>
      baseAccountsFromFacts(plan, { ...dataset, observations: [...rows, ...dataset.observations] }, choice);
    expect(base([figure({})])).toMatchObject({ grdp: 20_400, population: 500, notes: [] });
    expect(base([figure({ status: 'derived' })])).toMatchObject({ grdp: 20_000 });
    const withoutPeople = base([figure({ vintage: 'revised', value: 18_000 })], {
      ...early,
      vintage: 'revised',
    });
    expect(withoutPeople).toMatchObject({
      population: 500,
      notes: [{ kind: 'populationFromGrdp' }],
    });
  });

  it('refuses two figures for one, instead of taking that of the first row', async () => {
    const { plan, dataset } = await small();
    const rate = {
      indicator: 'exchangeRate',
      unit: 'VND per USD',
      priceBasis: '',
      vintage: 'world',
    } as const;
    const base = (rows: readonly Observation[]) =>
      baseAccountsFromFacts(plan, { ...dataset, observations: [...rows, ...dataset.observations] }, early);
    const neighbour = figure({ ...rate, region: 'neighbour', value: 8000 });
    expect(messageOf(() => base([neighbour]))).toBe(
      'exchangeRate: expected one figure for the exchange rate of 2015 in the vintage world, got "8000 (neighbour), 20000 (country)". Keep one of them in facts.csv, or name two vintages.',
    );
    expect(base([neighbour, figure({ ...rate, value: 20_100 })])).toMatchObject({ exchangeRate: 20_100 });
    expect(messageOf(() => base([figure({}), figure({ priceBasis: '', value: 20_500 })]))).toBe(
      'vintage: expected one figure for GRDP of 2015 in the vintage early, got "20400 (an-binh-province, current), 20500 (an-binh-province)". Keep one of them in facts.csv, or name two vintages.',
    );
  });

  it('never takes a figure at constant prices, or of another region, for one at current prices', async () => {
    const { plan, dataset } = await small();
    const others = [
      figure({ priceBasis: 'constant2010', value: 15_000 }),
      figure({ region: 'country', value: 9_000_000 }),
      figure({
        indicator: 'shareOfGrdp',
        activity: 'farming',
        unit: 'percent',
        priceBasis: 'constant2010',
        value: 33,
      }),
      figure({
        indicator: 'grdpPerCapita',
        unit: 'million VND per person',
        priceBasis: 'constant2010',
        value: 30,
      }),
    ];
    const observations = [...others, ...dataset.observations];
    expect(baseAccountsFromFacts(plan, { ...dataset, observations }, early)).toEqual(
      baseAccountsFromFacts(plan, dataset, early),
    );
  });
});

describe('the base of a scenario', () => {
  const rule = 'The accounts of a base come from one vintage: do not mix two.';
  itTells([
    {
      title: 'tells a vintage that is not known, with the nearest',
      edits: scenarios('vintage: early, exchangeRate', 'vintage: erly, exchangeRate'),
      problems: (at) => [
        `${at('scenarios.yaml', 'erly')} scenarios[0].base.vintage: expected a vintage that plan.yaml declares, got "erly". Did you mean early?`,
      ],
    },
    {
      title: 'tells a vintage of the exchange rate that is not known',
      edits: scenarios('exchangeRate: world }', 'exchangeRate: wrld }'),
      problems: (at) => [
        `${at('scenarios.yaml', 'wrld')} scenarios[0].base.exchangeRate: expected a vintage that plan.yaml declares, got "wrld". Did you mean world?`,
      ],
    },
    {
      title: 'tells once, for all that extend it, which vintages have what its own lacks',
      edits: scenarios('vintage: early, exchangeRate', 'vintage: world, exchangeRate'),
      problems: (at) => [
        `${at('scenarios.yaml', 'world, exchangeRate', 'world')} scenarios[0].base.vintage: expected a vintage that has the shares of GRDP of 2015, got "world". Such vintages: early, revised. ${rule}`,
        `${at('scenarios.yaml', 'world, exchangeRate', 'world')} scenarios[0].base.vintage: expected a vintage that has GRDP or GRDP per capita of 2015, got "world". Such vintages: early, revised. ${rule}`,
        `${at('scenarios.yaml', '{ year: 2015')} scenarios[0].base.population: expected a vintage that has the average population of 2015, got "world". Such vintages: early.`,
      ],
    },
    {
      title: 'tells that GRDP per capita is there in USD alone, and what is wanted in its place',
      edits: {
        'facts.csv': [
          ['grdpPerCapita,total,current,million VND per person,2015,40,reported,early,yearbook,\n', ''],
          ['grdpPerCapita,total,current,million VND per person,2015,36,reported,revised,yearbook,\n', ''],
        ],
      },
      problems: (at) => [
        `${at('scenarios.yaml', 'early, exchangeRate', 'early')} scenarios[0].base.vintage: expected GRDP or GRDP per capita of 2015, at current prices, in the vintage early, got nothing. The vintage early has GRDP per capita in USD alone: add it in VND, as published or at the exchange rate it was converted with.`,
      ],
    },
    {
      title: 'names the vintages that have GRDP where a base of accounts names none',
      edits: scenarios('vintage: early, exchangeRate: world', 'exchangeRate: world'),
      problems: (at) => [
        `${at('scenarios.yaml', 'base: { year', '{ year')} scenarios[0].base.vintage: expected one vintage, such as plan-time, got nothing. The key closure is of the accounts. Without a vintage only population and indicators are projected. Such vintages: early, revised.`,
      ],
    },
    {
      title: 'tells shares that do not add up, beyond rounding',
      edits: { 'facts.csv': [['2015,69.5', '2015,70.5']] },
      problems: (at) => [
        `${at('scenarios.yaml', 'early, exchangeRate', 'early')} scenarios[0].base.vintage: expected shares of GRDP that add up to 100 % within rounding (0.1 points), got "30.5 + 70.5 = 101". A component is missing, or figures of two vintages are mixed.`,
      ],
    },
    {
      title: 'tells figures that no vintage has',
      edits: {
        'facts.csv': [
          ['shareOfGrdp,farming,current,percent,2015,30.5,reported,early,yearbook,\n', ''],
          ['shareOfGrdp,services,current,percent,2015,69.5,reported,early,yearbook,\n', ''],
          ['shareOfGrdp,farming,current,percent,2015,28,', 'shareOfGrdp,farming,current,percent,2014,28,'],
          ['shareOfGrdp,services,current,percent,2015,72,', 'shareOfGrdp,services,current,percent,2014,72,'],
        ],
      },
      problems: (at) => [
        `${at('scenarios.yaml', 'early, exchangeRate', 'early')} scenarios[0].base.vintage: expected the shares of GRDP of 2015, at current prices, in the vintage early, got nothing. No vintage has it: add it to facts.csv.`,
      ],
    },
    {
      title: 'tells a year that is not the one before the period',
      edits: scenarios('base: { year: 2015', 'base: { year: 2014'),
      problems: (at) => [
        `${at('scenarios.yaml', '2014')} scenarios[0].base.year: expected the year before the plan's period, 2015, got 2014.`,
      ],
    },
    {
      title: 'is asked for once, naming all scenarios that lack it',
      edits: scenarios('    base: { year: 2015, vintage: early, exchangeRate: world }\n', ''),
      problems: (at) => [
        `${at('scenarios.yaml', '- id: plan\n', 'id')} scenarios[1].base: expected a base: year, vintage and exchangeRate, got nothing. Write base: { year: 2015, vintage: early, exchangeRate: world }, for instance. Such vintages: early, revised. It is missing in plan, drift, storm: give it there, or in what they extend.`,
      ],
    },
  ]);
});
