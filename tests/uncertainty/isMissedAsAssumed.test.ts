import { describe, expect, it } from 'vitest';
import { runOf } from '../../src/analysis/runOf.js';
import type { ScenarioDoubt } from '../../src/plan/scenarios/Doubt.js';
import { scenarioOdds } from '../../src/report/charts/scenarioOdds.js';
import { sentences } from '../../src/report/language/Sentences.js';
import { oddsLines, rounded } from '../../src/report/tables/oddsLines.js';
import { oddsPage, oddsTable } from '../../src/report/tables/oddsPage.js';
import { odds } from '../../src/uncertainty/odds.js';
import { scenarioNamed, shippedResult } from '../fixtures/shippedPlan.js';

const result = await shippedResult('lang-son-2016-2020');
const ground = { status: 'assumed', source: '', reason: { vi: 'thử', en: 'tried' } } as const;
const form = { kind: 'normal', mean: 0, sd: 0.013 } as const;
const doubt: ScenarioDoubt = { doubts: [{ on: 'growth', form, ground }], events: [], correlations: [] };

describe('odds', () => {
  it('meet all targets in no future where one is missed in every one, and name it', () => {
    const scenario = {
      ...scenarioNamed(result, 'plan-8.5'),
      doubt,
    };
    const plan = {
      ...result.plan,
      targets: result.plan.targets.map((one) =>
        one.id === 'forest-cover' ? { ...one, lower: 99, upper: 99 } : one,
      ),
    };
    const run = runOf({ ...result, plan, scenarios: [scenario] });
    const answer = odds(run, { draws: 5000, targets: ['grdp-growth', 'grdp-per-capita', 'forest-cover'] });
    const [found] = answer.odds;
    if (found === undefined) throw new Error('a scenario in doubt must have odds');
    expect(found.all.probability.value).toBeGreaterThan(0);
    expect(found.every).toEqual({ value: 0, error: 0 });
    const table = oddsTable(run, answer, { language: 'en' });
    const label = plan.targets.find(({ id }) => id === 'forest-cover')?.label.en;
    const texts = table.rows.map((row) => row.map(({ text }) => text));
    expect(texts).toContainEqual([label, 'missed, assumed']);
    expect(texts.at(-1)).toEqual(['All of these together', '0%']);
    expect(oddsLines(run, found, { language: 'en' })).toContain(
      'As a target is missed in every future, none meets all targets.',
    );
    expect(scenarioOdds(run, answer, { language: 'en' })?.title).toBe(
      'All targets are met together in 0 of 100 futures',
    );
  });

  it('speak of one target that is asked about together as of one', () => {
    const scenario = { ...scenarioNamed(result, 'plan-8.5'), doubt };
    const run = runOf({ ...result, scenarios: [scenario] });
    const [found] = odds(run, { draws: 2000, together: [['grdp-growth']] }).odds;
    if (found === undefined) throw new Error('a scenario in doubt must have odds');
    const label = result.plan.targets.find(({ id }) => id === 'grdp-growth')?.label.en ?? '';
    expect(
      oddsLines(run, found, { language: 'en' }).find((line) => line.startsWith(`${label} is met in `)),
    ).toBeDefined();
  });

  it('are no number where the plan states no target, and where none hangs on what is in doubt', () => {
    const scenario = { ...scenarioNamed(result, 'plan-8.5'), doubt };
    const forest = result.plan.targets.filter(({ id }) => id === 'forest-cover');
    const pages = [[], forest].map((targets) => {
      const run = runOf({ ...result, plan: { ...result.plan, targets }, scenarios: [scenario] });
      return JSON.stringify(oddsPage(run, odds(run, { draws: 2000 }), { language: 'en' }).blocks);
    });
    expect(pages[0]).toContain('The plan states no target yet, so it cannot be said whether it reaches one.');
    expect(pages[1]).toContain('No target hangs on what is in doubt.');
    for (const page of pages) expect(page).not.toContain('All of these together');
  });

  it('are certain in words only where every future drawn agrees', () => {
    const say = sentences('en');
    const told = [0, 0.0002, 0.004, 0.4, 0.994, 0.9998, 1].map((value) =>
      rounded({ value, error: 0.0001 }, say),
    );
    expect(told).toEqual(['0', '<0.1', '0.4', '40', '99.4', '>99.9', '100']);
  });

  it('have no line for all targets together where there is one', () => {
    const scenario = {
      ...scenarioNamed(result, 'plan-8.5'),
      doubt,
    };
    const run = runOf({ ...result, scenarios: [scenario] });
    const answer = odds(run, { draws: 2000, targets: ['grdp-per-capita'] });
    expect(oddsTable(run, answer).rows).toHaveLength(1);
  });
});
