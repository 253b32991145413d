import { describe, expect, it } from 'vitest';
import { planRun } from '../../../src/analysis/runOf.js';
import { ScenarioError } from '../../../src/errors/ScenarioError.js';
import { discovery } from '../../../src/report/charts/discovery.js';
import { fan } from '../../../src/report/charts/fan.js';
import { odds } from '../../../src/report/charts/odds.js';
import { scenarioOdds } from '../../../src/report/charts/scenarioOdds.js';
import type { Chart } from '../../../src/report/draw/Chart.js';
import { doubtedRunOf } from '../../../src/uncertainty/doubtedRunOf.js';
import type { FoundDiscovery } from '../../../src/uncertainty/FoundDiscovery.js';
import type { ScenarioOdds } from '../../../src/uncertainty/FoundOdds.js';
import { planOdds } from '../../../src/uncertainty/planOdds.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const planCase = await shippedResult('lang-son-2016-2020');
const run = planRun(planCase);
const doubted = planOdds(run, { draws: 2000 });
if (doubted === undefined) throw new Error('the shipped plan must be in doubt');
const found: ScenarioOdds = doubted;

function drawnOf<Row extends object>(chart: Chart<Row> | undefined): Chart<Row> {
  if (chart === undefined) throw new Error('there must be a chart');
  return chart;
}

describe('the charts of odds', () => {
  it('show the scenario that stands for the plan, its points in order and the actual among them', () => {
    expect(found.scenario).toBe('plan-8.5');
    const chart = drawnOf(fan(run, found));
    for (const { p10, p25, p50, p75, p90 } of chart.rows) {
      expect([p10, p25, p50, p75, p90].sort((a, b) => a - b)).toEqual([p10, p25, p50, p75, p90]);
    }
    expect(chart.rows.at(-1)).toMatchObject({ year: 2020, scenario: 'plan-8.5' });
    expect(Math.round(chart.rows.at(-1)?.actual ?? 0)).toBe(1917);
  });

  it('say with other odds other numbers', () => {
    const { fan: drawn } = found;
    if (drawn === undefined) throw new Error('the shipped plan must have a fan');
    const targets = found.targets.map((one) =>
      one.target.id === drawn.target.id ? { ...one, probability: { value: 0.07, error: 0.002 } } : one,
    );
    const years = drawn.years.map((year) =>
      year.year === 2020 ? { ...year, quantiles: { ...year.quantiles, p10: 1111, p90: 4444 } } : year,
    );
    const other = { ...found, targets, fan: { ...drawn, years } };
    expect(drawnOf(fan(run, other, { language: 'en' })).title).toBe(
      'In 7 of 100 futures GRDP per capita meets its target for 2020 (about 2,600–2,700 USD per person); 80 of 100 end between 1,111 and 4,444',
    );
    const all = { ...found.all, probability: { value: 0.01, error: 0.001 } };
    expect(drawnOf(odds(run, { ...found, all }, { language: 'en' })).title).toMatch(/all 3 together in 1$/);
  });

  it('keep the direction of a target that is not to be passed in the title of a fan', () => {
    const { fan: drawn } = found;
    if (drawn === undefined) throw new Error('the shipped plan must have a fan');
    const { lower: _, ...rest } = drawn.target;
    const target = { ...rest, upper: 2600, about: false, direction: 'atMost' } as const;
    const title = drawnOf(fan(run, { ...found, fan: { ...drawn, target } }, { language: 'en' })).title;
    expect(title).toContain('its target for 2020 (≤ 2,600 USD per person)');
  });

  it('speak of the targets that are uncertain, not of all the scenario has', () => {
    const [en, vi] = (['en', 'vi'] as const).map((language) => drawnOf(odds(run, found, { language })).title);
    expect(en).toMatch(/^Of the 3 targets that are uncertain, “.*” meets each in \d+ to \d+ of 100 futures/u);
    expect(vi).toMatch(/^Trong 3 chỉ tiêu còn bất định, “.*” đạt từng chỉ tiêu ở \d+ đến \d+ trong 100/u);
  });

  it('cite the document in the language of the chart', () => {
    const footers = (['en', 'vi'] as const).map((language) =>
      JSON.stringify(drawnOf(fan(run, found, { language })).spec),
    );
    expect(footers[0]).toMatch(/clause\s+2/u);
    expect(footers[0]).not.toContain('khoản');
    expect(footers[1]).toContain('khoản');
  });

  it('keep apart what is assumed to hold, and end with all targets together', () => {
    const chart = drawnOf(odds(run, found));
    expect(chart.rows.at(-1)).toMatchObject({ target: 'all', probability: found.all.probability.value });
    const standings = new Set(chart.rows.map(({ standing }) => standing));
    expect([...standings].sort()).toEqual(['assumed', 'probable']);
    expect(chart.table?.rows).toHaveLength(4);
  });

  it('show the box of a discovery with the boxes on the way, and refuse that of another run', () => {
    const asked = doubtedRunOf(planCase);
    const box = asked.discover({ draws: 4096 });
    const chart = discovery(asked, box, { language: 'en' });
    const count = Math.round(100 * box.density.value);
    expect(chart.title).toContain(
      `in ${count} of 100 futures in which these ${box.conditions.length} conditions hold`,
    );
    expect(chart.rows.filter(({ isTaken }) => isTaken)).toEqual([
      expect.objectContaining({ step: box.taken, ...box.trajectory[box.taken] }),
    ]);
    for (const { from, to, low, high } of box.conditions) {
      expect(from === 0).toBe(low === undefined);
      expect(to === 1).toBe(high === undefined);
    }
    const less = { ...box, conditions: box.conditions.slice(0, 1), density: { value: 0.74, error: 0.01 } };
    expect(discovery(asked, less, { language: 'vi' }).title).toContain(
      'ở 74 trong 100 tương lai thỏa điều kiện này',
    );
    expect(() => discovery(asked, { ...box, hash: '0' })).toThrow(ScenarioError);
  });

  it('tell no share of the misses where every future does the same', () => {
    const asked = doubtedRunOf(planCase);
    const [none, all] = ([0, 1] as const).map((value): FoundDiscovery => {
      const one = { coverage: value, mass: 1, density: value, conditions: 0 };
      const share = { value, error: 0 };
      const everyFuture = value === 0 ? 'meets' : 'misses';
      const box = asked.discover({ draws: 4096 });
      return {
        ...box,
        everyFuture,
        missed: share,
        density: share,
        conditions: [],
        trajectory: [one],
        taken: 0,
      };
    });
    if (none === undefined || all === undefined) throw new Error('there must be two');
    const met = discovery(asked, none, { language: 'en' });
    expect(met.title).toBe('GRDP per capita meets its target in every future drawn');
    expect(JSON.stringify(met.spec)).toContain('0 of 100 miss"');
    expect(JSON.stringify(met.spec)).not.toMatch(/100 misses/);
    const missed = discovery(asked, all, { language: 'vi' });
    expect(missed.title).toBe(
      'GRDP bình quân đầu người không đạt chỉ tiêu trong bất kỳ tương lai nào được rút ra',
    );
    expect(JSON.stringify(missed.spec)).not.toMatch(/chứa 100 trong/);
  });

  it('set scenarios side by side, and leave what is assumed without a number', () => {
    const asked = doubtedRunOf(planCase);
    const answer = asked.odds({ draws: 2000 });
    const chart = scenarioOdds(asked, answer, { language: 'en' });
    const together = chart?.rows.filter(({ target }) => target === 'all') ?? [];
    expect(together.map(({ scenario }) => scenario)).toEqual(answer.odds.map(({ scenario }) => scenario));
    const one = answer.odds.slice(0, 1).map((odds) => {
      return { ...odds, every: { value: 0.42, error: 0.01 } };
    });
    expect(scenarioOdds(asked, { odds: one, certain: [] }, { language: 'en' })?.title).toBe(
      'All targets are met together in 42 of 100 futures',
    );
    const other = answer.odds.slice(0, 1).map((odds) => ({ ...odds, seed: 2 }));
    expect(() => scenarioOdds(asked, { odds: other, certain: [] })).toThrow(ScenarioError);
  });
});
