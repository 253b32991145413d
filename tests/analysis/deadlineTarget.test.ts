import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { actualNeeds } from '../../src/analysis/backtest/actualNeeds.js';
import { actualValues } from '../../src/analysis/backtest/actualValues.js';
import { targetConsistency } from '../../src/analysis/consistency/targetConsistency.js';
import { levelsOfTarget } from '../../src/analysis/levelsOfTarget.js';
import { runOf } from '../../src/analysis/runOf.js';
import { scorecard } from '../../src/analysis/scorecard.js';
import { targetValue } from '../../src/analysis/targetValue.js';
import { verdictOf } from '../../src/analysis/verdictOf.js';
import { evaluated } from '../../src/documents/workbook/evaluated.js';
import { choiceNames } from '../../src/documents/workbook/inputsSheets.js';
import { workbookSheets } from '../../src/documents/workbook/workbookOf.js';
import type { Target } from '../../src/plan/targets/Target.js';
import { simulatePlan } from '../../src/projection/simulatePlan.js';
import { simulateScenario } from '../../src/projection/simulateScenario.js';
import { sentences } from '../../src/report/language/Sentences.js';
import { normalDraws } from '../../src/uncertainty/draws/normalDraws.js';
import { doubtModel } from '../../src/uncertainty/rows/DoubtModel.js';
import { blockSize } from '../../src/uncertainty/rows/Step.js';
import { judged } from '../fixtures/judged.js';
import { planOfTargets, resultOf, targetOf } from '../fixtures/planOfTargets.js';
import { factOf } from '../fixtures/scenarioOf.js';
import { scenarioNamed, shippedResult } from '../fixtures/shippedPlan.js';
import { smallPlan } from '../fixtures/smallPlan.js';

const by2018 = { kind: 'level', year: 2018, isDeadline: true } as const;

describe('a target by a date', () => {
  it.each([
    // 150 schools by 2018: 155 in 2017 reach it, though a flood leaves 140 in 2018.
    { what: 'reached before it and lost again', levels: [130, 140, 155, 140, 160, 170], found: ['met', 155] },
    { what: 'reached in its year', levels: [130, 140, 145, 150, 90, 90], found: ['met', 150] },
    { what: 'reached a year too late', levels: [130, 140, 145, 149, 150, 170], found: ['missed', 149] },
    { what: 'reached before the plan', levels: [151, 140, 130, 120, 110, 100], found: ['metAtStart', 151] },
    { what: 'nearest before the plan', levels: [148, 140, 130, 120, 160, 170], found: ['missed', 148] },
  ])('is judged by the best year up to it: $what', ({ levels, found }) => {
    const { verdict, value } = judged({ ...by2018, lower: 150 }, levels);
    expect([verdict, value]).toEqual(found);
  });

  it('takes the lowest year where less is better, and the one nearest to the middle within a range', () => {
    const levels = [30, 12, 9, 14, 5, 5];
    expect(judged({ ...by2018, upper: 10, direction: 'atMost' }, levels)).toMatchObject({
      value: 9,
      verdict: 'met',
    });
    const range = { lower: 10, upper: 13, direction: 'within' } as const;
    expect(judged({ ...by2018, ...range }, levels)).toMatchObject({ value: 12, verdict: 'met' });
  });

  it('is met where any level up to it meets the bounds, and never where none does', () => {
    const level = fc.double({ min: 0, max: 20, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(level, { minLength: 6, maxLength: 6 }),
        fc.constantFrom('atLeast' as const, 'atMost' as const, 'within' as const),
        fc.integer({ min: 2016, max: 2020 }),
        (levels, direction, year) => {
          const bounds = { atLeast: { lower: 10 }, atMost: { upper: 10 }, within: { lower: 8, upper: 12 } }[
            direction
          ];
          const target = { kind: 'level', year, isDeadline: true, direction, ...bounds } as const;
          const byYear = new Map(levels.map((one, t) => [2015 + t, one]));
          const value = targetValue(target, byYear, { from: 2016, to: 2020 }) ?? Number.NaN;
          const until = levels.slice(0, year - 2014);
          const isMet = (one: number) => verdictOf(one, target).verdict !== 'missed';
          expect(until).toContain(value);
          expect(isMet(value)).toBe(until.some(isMet));
        },
      ),
    );
  });

  it('is known as soon as a published year reaches it; otherwise it takes every year up to it', () => {
    const target = targetOf({ ...by2018, lower: 150 });
    const plan = planOfTargets([target]);
    const of = (years: Readonly<Record<number, number>>) => {
      const facts = Object.entries(years).map(([year, value]) =>
        factOf('schools', value, {
          period: { from: Number(year), to: Number(year) },
        }),
      );
      const { dataset, rows } = resultOf(plan, [], facts);
      return { values: actualValues(target, { plan, dataset }).map(({ value }) => value), rows };
    };
    expect(of({ 2016: 140, 2017: 152 }).values).toEqual([152]);
    expect(of({ 2016: 140, 2018: 149 }).values).toEqual([]);
    expect(of({ 2016: 140, 2017: 145, 2018: 149 }).values).toEqual([149]);
    const [need] = actualNeeds(target, plan, of({ 2016: 140 }).rows);
    expect(need).toMatchObject({ kind: 'published', years: [2017, 2018], known: [2016] });
  });

  it('says its date beside its bounds, in both languages', () => {
    const target = targetOf({ ...by2018, lower: 150 });
    expect(sentences('en').targetBounds(target)).toBe('≥ 150 schools by 2018');
    expect(sentences('vi').targetName({ ...target, unit: 'percent' })).toBe(
      'Mục tiêu: ≥ 150%, chậm nhất năm 2018',
    );
  });
});

const income = `    kind: level
    indicator: grdpPerCapita
    unit: USD per person
    year: 2018
    value: 2600`;

async function dated(due: string, value = 2300) {
  const small = await smallPlan({
    'plan.yaml': [[income, income.replace('year: 2018', due).replace('2600', String(value))]],
  });
  return { small, result: async () => simulatePlan(await small.read()) };
}

test('a date is written as by or as before, and never beside another', async () => {
  const targetIn = async (due: string): Promise<Target | undefined> =>
    (await (await dated(due)).small.read()).plan.targets.find(({ id }) => id === 'income');
  expect(await targetIn('by: 2017')).toMatchObject({ year: 2017, isDeadline: true });
  expect(await targetIn('before: 2018')).toEqual(await targetIn('by: 2017'));
  const problems = async (due: string) => (await dated(due)).small.problems();
  expect(await problems('by: 2017\n    before: 2018')).toEqual([
    expect.stringContaining(
      'targets[2].before: expected by or before, not both, got 2018. Leave one of them out.',
    ),
  ]);
  expect(await problems('by: 2019')).toEqual([
    expect.stringContaining("targets[2].by: expected a year of the plan's period 2016-2018, got 2019."),
  ]);
  const small = await smallPlan({
    'plan.yaml': [['    range: [8%, 9%]', '    range: [8%, 9%]\n    by: 2017']],
  });
  expect(await small.problems()).toEqual([
    expect.stringContaining(
      'targets[0].by: expected no date for a target of the kind averageGrowth, got 2017.',
    ),
  ]);
});

test('the workbook reads a target by a date as the scorecard does', async () => {
  const run = runOf(await (await dated('by: 2017', 2000)).result());
  const { sheets, inputs, scenarios } = workbookSheets(run, 'en');
  for (const [s, { id }] of scenarios.entries()) {
    const content = choiceNames(scenarios, sentences('en'))[s] ?? '';
    inputs.inputs.cells.set('C3', { content, look: 'input' });
    const valueAt = evaluated(sheets);
    const [address] = [...(sheets[2]?.cells ?? [])].find(([, { content }]) => content === 'Per person') ?? [];
    const row = scorecard(run).find(({ scenario, target }) => scenario === id && target.id === 'income');
    expect(valueAt('Targets', `E${address?.slice(1)}`)).toBeCloseTo(row?.value ?? Number.NaN, 8);
  }
});

const fail = (): never => {
  throw new Error('a solution was expected');
};

test('solve finds the growth that reaches the bounds by the date, and check takes it as of that date', async () => {
  const run = runOf(await (await dated('by: 2017')).result());
  const [solution] = run.solve({ target: 'income', scenario: 'plan' }).solutions;
  // The level of 2017 is sought, and 2018 is not looked at.
  expect(solution).toMatchObject({ status: 'reached', sought: 2300, breaks: [] });
  const rows = simulateScenario(solution?.changed ?? fail(), run.plan);
  expect(levelsOfTarget(solution?.target ?? fail(), rows).get(2017)).toBeCloseTo(2300, 6);
  expect((await targetConsistency(run)).feasible).toBe(true);
});

test('odds judge a target by a date draw by draw as the scorecard would', async () => {
  const shipped = await shippedResult('lang-son-2016-2020');
  const scenario = scenarioNamed(shipped, 'plan-8.5');
  const target = shipped.plan.targets.find(({ id }) => id === 'grdp-per-capita');
  if (target === undefined) throw new Error('the target must be there');
  const own = { ...target, year: 2019, isDeadline: true, lower: 2200 } as const;
  const model = doubtModel(scenario, {
    ...shipped.plan,
    targets: [own, { ...own, isDeadline: undefined } as never],
  });
  const normals = model.columns.map(() => new Float64Array(blockSize));
  normalDraws(model.columns, 5)(0, normals);
  const { measures } = model.block(normals);
  const kept = (k: number) =>
    [...(measures[k] ?? [])].map((measure) => measure >= (model.outcomes[k]?.kept[0] ?? Number.NaN));
  const [byThen, inYear] = [kept(0), kept(1)];
  expect(inYear.every((met, draw) => !met || byThen[draw] === true)).toBe(true);
  expect(byThen).toContain(true);
  expect(byThen).toContain(false);
});
