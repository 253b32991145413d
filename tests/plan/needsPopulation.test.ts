import { describe, expect, it } from 'vitest';
import { planRun } from '../../src/analysis/runOf.js';
import { path, perCapita } from '../../src/charts.js';
import { briefingOf } from '../../src/documents/briefing/briefingOf.js';
import { markdownFromBriefing } from '../../src/documents/briefing/markdownFromBriefing.js';
import { BriefSettings } from '../../src/plan/BriefSettings.js';
import type { Indicator } from '../../src/plan/indicators/Indicator.js';
import { needsPopulation } from '../../src/plan/needsPopulation.js';
import { chartMakers } from '../../src/report/charts/chartMakers.js';
import { pageText } from '../../src/report/tables/pageText.js';
import { consistencyPage, summaryPage } from '../../src/report/tables/runPages.js';
import { planOfTargets, targetOf } from '../fixtures/planOfTargets.js';
import { itTells } from '../fixtures/problemCases.js';
import { smallPlan } from '../fixtures/smallPlan.js';
import { noPath, noRate, noRatePath, onSize, uncounted, withoutPeople } from '../fixtures/withoutPeople.js';

describe('a plan without a population', () => {
  it('is asked for one by targets on it, on GRDP per capita, and on ratios of either only', () => {
    const of = (parts: { indicator: string; unit: string }) =>
      needsPopulation(planOfTargets([targetOf({ kind: 'level', ...parts })]));
    expect(of({ indicator: 'grdpPerCapita', unit: 'million VND per person' })).toBe(true);
    expect(of({ indicator: 'averagePopulation', unit: 'thousand persons' })).toBe(true);
    expect(of({ indicator: 'grdp', unit: 'billion VND' })).toBe(false);
    expect(of({ indicator: 'exports', unit: 'million USD' })).toBe(false);
    const doctors: Indicator = {
      decimals: 1,
      id: 'doctors',
      label: { vi: 'Bác sĩ', en: 'Doctors' },
      unit: 'per 10,000 persons',
      ratio: {
        of: { indicator: 'physicians', activity: 'total' },
        to: { indicator: 'averagePopulation', activity: 'total' },
        cumulated: false,
      },
    };
    const target = targetOf({ kind: 'level', indicator: 'doctors', unit: 'per 10,000 persons' });
    const plan = planOfTargets([target]);
    expect(needsPopulation({ ...plan, indicators: [] })).toBe(false);
    expect(needsPopulation({ ...plan, indicators: [doctors] })).toBe(true);
  });

  it('is projected, judged and asked like any other where no target takes one', async () => {
    const run = planRun(await (await smallPlan(withoutPeople)).read());
    const ids = run.scenarios.map(({ id }) => id);
    const own = run.rows.filter(({ scenario }) => ids.includes(scenario));
    expect(own.filter(({ unit }) => unit.includes('person'))).toEqual([]);
    // 20,000 billion VND, real growth of 8.5 % and prices of 3 % a year, over three years.
    const last = own.find(
      (row) =>
        row.scenario === 'plan' &&
        row.indicator === 'grdp' &&
        row.activity === 'total' &&
        row.priceBasis === 'current' &&
        row.year === 2018,
    );
    expect(last?.value).toBeCloseTo(20_000 * (1.085 * 1.03) ** 3, 6);
    expect(
      run.scorecard.filter(({ target }) => target.id === 'income').map(({ verdict }) => verdict),
    ).toEqual(['missed', 'missed', 'missed']);
    const { drivers, implied, feasible } = await run.consistency();
    expect(feasible).toBe(true);
    expect(drivers.map(({ name }) => name)).not.toContain('population');
    expect(implied.map(({ quantity }) => quantity)).not.toContain('grdpPerCapita');
    await expect(run.consistency({ drivers: { population: 'free' } })).rejects.toThrow(
      'drivers.population: expected no population: the base has none',
    );
    const solved = run.solve({ target: 'income', by: 'growth' });
    expect(solved.solutions[0]?.status).toBe('reached');
  });

  it('leads with GRDP in every chart, table and sentence', async () => {
    const run = planRun(await (await smallPlan(withoutPeople)).read());
    const page = pageText(summaryPage(run, { language: 'en' }));
    expect(page).toContain('GRDP 2018, billion VND');
    expect(page).not.toContain('…');
    expect(page).not.toContain('per person');
    const makers = await chartMakers(run);
    expect(makers.map(({ id }) => id)).toEqual(expect.arrayContaining(['grdp', 'grdp-growth']));
    expect(makers.map(({ id }) => id)).not.toContain('per-capita-drivers');
    const judged = makers.find(({ id }) => id === 'scorecard');
    expect(judged?.draw({ language: 'en' })).toMatchObject({
      subtitle: expect.stringContaining('shares, GRDP: current prices'),
    });
    const [lead] = makers;
    const ofGrdp = expect.stringContaining('billion VND (GRDP) in 2018');
    expect(lead?.draw({ language: 'en' })).toMatchObject({ title: ofGrdp });
    // So do charts of a path that nobody named.
    expect(perCapita(run, { language: 'en' })).toMatchObject({ id: 'grdp', title: ofGrdp });
    const { title, rows } = path(run, { language: 'en' });
    expect(title).toEqual(ofGrdp);
    expect(rows.find(({ scenario, year }) => scenario === 'plan' && year === 2018)?.value).toBeCloseTo(
      20_000 * (1.085 * 1.03) ** 3,
      6,
    );
  });

  it('has no GRDP per capita to explain, and says what that takes', async () => {
    const run = planRun(await (await smallPlan(withoutPeople)).read());
    expect(() => run.explain({ from: 'plan', to: 'drift' })).toThrow(
      'averagePopulation[2015]: expected a scenario with a population, which GRDP per capita takes, got "plan". Give averagePopulation of 2015 in facts.csv, and its change as population in scenarios.yaml.',
    );
  });

  it('leaves the population of the facts untold where nothing takes it', async () => {
    const edits = { 'plan.yaml': [onSize], 'scenarios.yaml': [noPath, noRate, noRatePath] };
    const run = planRun(await (await smallPlan(edits)).read());
    expect(run.scenarios.map(({ base }) => [base.grdp, base.population])).toContainEqual([20_000, undefined]);
    expect(run.scenarios[0]?.base.notes).toContainEqual({ kind: 'grdpFromPerCapita' });
  });

  it('is projected from indicators alone, in words that name no vintage', async () => {
    const scenarios = `scenarios:
  - id: plan
    base: { year: 2015 }
    label: { vi: Kế hoạch, en: Plan }
    motive: { vi: Theo kế hoạch., en: As planned. }
    indicators:
      schools: { vintage: early, add: 2 }
      forest: { vintage: early, change: 0.5 pp }
`;
    const { read } = await smallPlan({
      'plan.yaml': [onSize],
      'scenarios.yaml': scenarios,
      'facts.csv': uncounted,
    });
    const run = planRun(await read());
    const own = run.rows.filter(({ scenario }) => scenario === 'plan');
    expect(new Set(own.map(({ indicator }) => indicator))).toEqual(new Set(['schools', 'forest']));
    expect(own.find(({ indicator, year }) => indicator === 'schools' && year === 2018)?.value).toBe(136);
    const verdicts = new Map(run.scorecard.map(({ target, verdict }) => [target.id, verdict]));
    expect(verdicts.get('forest-gain')).toBe('met');
    expect(verdicts.get('income')).toBe('notComputable');
    const report = await run.consistency();
    for (const language of ['vi', 'en'] as const) {
      const pages = [summaryPage(run, { language }), consistencyPage(run, report, { language })];
      const text = [
        ...pages.map((page) => pageText(page)),
        markdownFromBriefing(
          await briefingOf(run, { language, settings: BriefSettings.parse({}), digest: '' }),
        ),
      ];
      expect(text.join('\n')).not.toMatch(/vintage\s*[.)\n]|bộ số liệu\s*[.)\n]|GRDP per capita 20/);
    }
    const { solutions } = run.solve({ target: 'forest-gain', to: 0.7, by: 'indicators.forest' });
    expect(solutions[0]?.status).toBe('reached');
  });

  itTells([
    {
      title: 'is refused where a target takes one',
      edits: { 'facts.csv': uncounted, 'scenarios.yaml': [noPath] },
      problems: (at) => [
        `${at('scenarios.yaml', 'base: { year', '{ year')} scenarios[0].base.population: expected the average population of 2015 in the vintage early, got nothing. No vintage has it: add it to facts.csv.`,
      ],
    },
    {
      title: 'is refused where a change of it is assumed',
      edits: {
        'plan.yaml': [onSize],
        'facts.csv': uncounted,
        'scenarios.yaml': [noRate, noRatePath],
      },
      problems: (at) => [
        `${at('scenarios.yaml', 'base: { year', '{ year')} scenarios[0].base.population: expected the average population of 2015 in the vintage early, got nothing. No vintage has it: add it to facts.csv.`,
      ],
    },
    {
      title: 'is refused where a shock pushes it',
      edits: {
        ...withoutPeople,
        'scenarios.yaml': [
          noPath,
          noRate,
          noRatePath,
          ['on: farming, year: 2017', 'on: population, year: 2017'],
        ],
      },
      problems: (at) => [
        `${at('scenarios.yaml', 'on: population', 'population')} scenarios[3].shocks[0].on: expected something this scenario gives a path to, got "population". Known names: total, farming, services, deflator, schools, forest.`,
      ],
    },
  ]);
});
