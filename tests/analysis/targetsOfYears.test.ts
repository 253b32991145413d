import { describe, expect, it } from 'vitest';
import { openPlan } from '../../src/documents/openPlan.js';
import { smallPlan } from '../fixtures/smallPlan.js';

const growth = `  - id: growth
    label: { vi: Tăng trưởng, en: Growth }`;

/** A target more for the small plan, before its own. */
const target = (id: string, terms: string) =>
  `  - { id: ${id}, label: { vi: ${id}, en: ${id} }, clause: clause 6, ${terms} }\n`;

async function planWith(...targets: readonly string[]) {
  const before: readonly [string, string] = [growth, targets.join('') + growth];
  const fact = 'growthRate,total,constant2010,percent,2015,9,reported,early,yearbook,\n';
  const head = 'indicator,activity,price_basis,unit,period,value,status,vintage,source,note\n';
  const { folder } = await smallPlan({ 'plan.yaml': [before], 'facts.csv': [[head, head + fact]] });
  return openPlan(folder, { language: 'en' });
}

describe('a target for growth of some years', () => {
  const first = target(
    'first',
    'kind: averageGrowth, indicator: grdp, over: 2016-2017, value: 12%, direction: atLeast',
  );
  const last = (value: string) =>
    target(
      'last',
      `kind: level, indicator: growthRate, unit: percent, year: 2018, value: ${value}, direction: atLeast`,
    );

  it('is tested with growth of the whole period, which parts of it must fit', async () => {
    // 1.12 x 1.12 x 1.04 is 1.09265 a year, more than the 9 % at most of the whole; with 2.5 % it is 1.0874.
    const held = (await planWith(first, last('2.5%'))).simulate();
    const fits = await held.consistency({ targets: ['growth', 'first', 'last'] });
    expect([fits.feasible, fits.tested.flatMap(({ needs = [] }) => needs)]).toEqual([true, []]);
    const { conflicts } = await (await planWith(first, last('4%')))
      .simulate()
      .consistency({ targets: ['growth', 'first', 'last'] });
    expect(conflicts.map(({ targets }) => targets.map(({ id }) => id).sort())).toEqual([
      ['first', 'growth', 'last'],
    ]);
  });

  it('of an activity is tested with growth of the whole in the same years', async () => {
    const all = ['farming', 'services'].map((activity) =>
      target(
        `${activity}-2017`,
        `kind: averageGrowth, indicator: grdp, activity: ${activity}, over: 2016-2017, value: 4%, direction: atMost`,
      ),
    );
    const run = (await planWith(first, ...all)).simulate();
    const { conflicts } = await run.consistency({ targets: ['first', 'farming-2017', 'services-2017'] });
    expect(conflicts).toHaveLength(1);
    expect((await run.consistency({ targets: ['first', 'farming-2017'] })).feasible).toBe(true);
  });

  it('is not met at the start by growth of the year before', async () => {
    const run = (await planWith(last('4%'))).simulate();
    const { slips } = await run.consistency();
    expect(slips.filter(({ kind }) => kind === 'metAtStart')).toEqual([]);
    const row = run.scorecard.find(({ scenario, target: { id } }) => scenario === 'plan' && id === 'last');
    expect(row?.verdict).toBe('met');
  });
});

describe('a target for growth of population by a date', () => {
  const people = target(
    'people',
    'kind: level, indicator: populationGrowth, unit: percent, by: 2018, value: 1.1%, direction: atMost',
  );

  it('is computed from the population that a scenario assumes', async () => {
    const run = (await planWith(people)).simulate();
    const row = run.scorecard.find(({ scenario, target: { id } }) => scenario === 'plan' && id === 'people');
    expect(row?.verdict).toBe('met');
    expect(row?.value).toBeCloseTo(1, 9);
  });
});
