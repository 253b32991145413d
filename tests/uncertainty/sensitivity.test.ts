import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/plan/scenarios/Scenario.js';
import { tornado } from '../../src/report/charts/tornado.js';
import { pageText } from '../../src/report/tables/pageText.js';
import { sensitivityPage } from '../../src/report/tables/sensitivityPage.js';
import { doubtedRunOf } from '../../src/uncertainty/doubtedRunOf.js';
import { messageOf } from '../fixtures/messageOf.js';
import { scenarioNamed, shippedResult } from '../fixtures/shippedPlan.js';

const result = await shippedResult('lang-son-2016-2020');
const run = doubtedRunOf(result, { language: 'en' });
const found = run.sensitivity({ draws: 4096 });

describe('sensitivity', () => {
  it('moves the target as far as projections by hand with one doubt at its ends', () => {
    // Growth is 1.7 points off on average at its ends: (1.102 / 1.085)^5 and (1.068 / 1.085)^5 of the middle.
    const growth = found.effects.find(({ names }) => names.includes('growth'));
    const middle = found.middle ?? 0;
    expect(Math.round(middle)).toBe(2467);
    expect((growth?.high ?? 0) / middle).toBeCloseTo((1.102 / 1.085) ** 5, 2);
    expect((growth?.low ?? 0) / middle).toBeCloseTo((1.068 / 1.085) ** 5, 2);
  });

  it('lowers the target in USD where the exchange rate or the population rises', () => {
    for (const name of ['exchangeRate', 'population']) {
      const { low = 0, high = 0 } = found.effects.find(({ names }) => names.includes(name)) ?? {};
      expect(low).toBeGreaterThan(high);
    }
  });

  it('sets an event in the year that moves the target most, and tells nothing of one that cannot be left out', () => {
    const ground = { status: 'assumed', source: '', reason: { vi: 'thử', en: 'tried' } } as const;
    const event = {
      id: 'storm',
      on: 'total',
      years: [2016, 2017, 2018, 2019, 2020],
      size: -0.1,
      lasts: 1,
      ground,
    };
    const withEvent = (probability: number) => {
      const doubt = { doubts: [], events: [{ ...event, probability }], correlations: [] };
      const scenario: Scenario = { ...scenarioNamed(result, 'plan-8.5'), doubt };
      const stormy = doubtedRunOf({ ...result, scenarios: [scenario] }, { language: 'en' });
      return { stormy, answer: stormy.sensitivity({ draws: 1024 }) };
    };
    const { answer } = withEvent(0.1);
    const [storm] = answer.effects;
    // A tenth is lost in its year alone, so that only the last year touches the target of 2020.
    expect((storm?.high ?? 0) / (answer.middle ?? 1)).toBeCloseTo(0.9, 10);
    expect(storm?.low).toBe(answer.middle);
    const certain = withEvent(1);
    expect(pageText(sensitivityPage(certain.stormy, certain.answer))).not.toContain('It hangs most on');
  });

  it('puts the furthest first, and gives the same for the same seed', () => {
    const reaches = found.effects.map(({ low = 0, high = 0 }) => Math.abs(high - low));
    expect(reaches).toEqual([...reaches].sort((a, b) => b - a));
    const again = run.sensitivity({ draws: 4096 });
    expect(again.effects).toEqual(found.effects);
    expect(run.sensitivity({ draws: 4096, seed: 2 }).hash).not.toBe(found.hash);
  });

  it('refuses what was found from another sample, and names that are not known', () => {
    const [odds] = run.odds({ scenario: 'plan-9', draws: 1000 }).odds;
    if (odds === undefined) throw new Error('plan-9 must have odds');
    expect(messageOf(() => run.sensitivity({ beside: odds }))).toContain(odds.hash);
    expect(() => run.sensitivity({ scenario: 'plan-9', beside: odds, draws: 256 })).not.toThrow();
    expect(messageOf(() => tornado(run, { ...found, hash: '0000000000000000' }))).toContain(found.hash);
    expect(messageOf(() => run.sensitivity({ target: 'forestCover' }))).toContain('hang on what is in doubt');
    expect(messageOf(() => run.sensitivity({ draws: 10 }))).toContain('256');
  });

  it('takes an indicator that one target alone has, and names the targets where several have it', () => {
    const ofIndicator = run.sensitivity({ target: 'grdpPerCapita', draws: 256 });
    expect(ofIndicator.target.id).toBe('grdp-per-capita');
    expect(messageOf(() => run.sensitivity({ target: 'shareOfGrdp' }))).toContain(
      'Several have it: share-agriculture, share-industry-construction, share-services.',
    );
  });

  it('says other words with other numbers', () => {
    const [first] = found.effects;
    if (first === undefined) throw new Error('there must be an effect');
    const none = { value: undefined, low: 0, high: 0.01 };
    const without = { value: 0.93, error: 0.01 };
    const effects = [{ ...first, names: ['population'], low: 1000, high: 3000, first: none, without }];
    const text = pageText(sensitivityPage(run, { ...found, effects }, { language: 'en' }));
    expect(text).toContain('hangs most on growth of population: that alone moves it from 1,000 to 3,000');
    expect(text).toContain('not distinguishable from zero');
    expect(text).toMatch(/from \d+ to 93 of 100/);
  });

  it('tells correlated doubts together', () => {
    const scenarios = result.scenarios.map((scenario) => {
      const { doubt } = scenario;
      if (doubt === undefined) return scenario;
      const correlations = [{ between: ['growth', 'deflator'] as const, value: 0.5 }];
      return { ...scenario, doubt: { ...doubt, correlations } };
    });
    const tied = doubtedRunOf({ ...result, scenarios }).sensitivity({ draws: 512 });
    expect(tied.effects.map(({ names }) => names)).toContainEqual(['growth', 'deflator']);
    expect(tied.effects).toHaveLength(found.effects.length - 1);
  });
});
