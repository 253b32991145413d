import { describe, expect, it, test } from 'vitest';
import { actualNeeds } from '../../src/analysis/backtest/actualNeeds.js';
import { actualValues } from '../../src/analysis/backtest/actualValues.js';
import { courseSoFar } from '../../src/analysis/backtest/courseSoFar.js';
import { targetConsistency } from '../../src/analysis/consistency/targetConsistency.js';
import { planRun } from '../../src/analysis/runOf.js';
import { evaluated } from '../../src/documents/workbook/evaluated.js';
import { workbookSheets } from '../../src/documents/workbook/workbookOf.js';
import { scorecardCsv } from '../../src/files/output/resultTables.js';
import type { Target } from '../../src/plan/targets/Target.js';
import { simulateScenario } from '../../src/projection/simulateScenario.js';
import { growth } from '../../src/report/charts/growth.js';
import { sentences } from '../../src/report/language/Sentences.js';
import { normalDraws } from '../../src/uncertainty/draws/normalDraws.js';
import { doubtModel } from '../../src/uncertainty/rows/DoubtModel.js';
import { blockSize } from '../../src/uncertainty/rows/Step.js';
import { judged } from '../fixtures/judged.js';
import { planOfTargets, resultOf, targetOf } from '../fixtures/planOfTargets.js';
import { factOf } from '../fixtures/scenarioOf.js';
import { smallPlan } from '../fixtures/smallPlan.js';

const levels = [100, 110, 121, 133.1, 139.755, 139.755];
const early = { from: 2016, to: 2018 };
const late = { from: 2019, to: 2020 };

describe('a target over some years of the plan', () => {
  it.each<[Partial<Target> & Pick<Target, 'kind'>, number]>([
    [{ kind: 'averageGrowth', over: early }, 10],
    [{ kind: 'averageGrowth', over: late }, 100 * (Math.sqrt(139.755 / 133.1) - 1)],
    [{ kind: 'averageGrowth', over: { from: 2019, to: 2019 } }, 5],
    [{ kind: 'multiple', over: early }, 1.331],
    [{ kind: 'increment', over: late }, 139.755 - 133.1],
    [{ kind: 'yearlyChange', over: late }, (139.755 - 133.1) / 2],
    [{ kind: 'periodTotal', over: early }, 110 + 121 + 133.1],
    [{ kind: 'yearlyAmount', over: late }, 139.755],
    [{ kind: 'levelEveryYear', over: early }, 110],
    [{ kind: 'yearlyReduction', over: late }, -5],
  ])('is read off those years, and the one before them: %j', (parts, value) => {
    const unit = parts.kind === 'averageGrowth' || parts.kind === 'yearlyReduction' ? 'percent' : 'schools';
    expect(judged({ unit, lower: 0, ...parts }, levels).value).toBeCloseTo(value, 9);
  });

  it('takes the published figures of its years, and its own average growth where that is published', () => {
    const target = targetOf({
      kind: 'averageGrowth',
      indicator: 'grdp',
      unit: 'percent',
      over: early,
      lower: 8,
    });
    const plan = planOfTargets([target]);
    const rate = (from: number, to: number, value: number) =>
      factOf('averageGrowthRate', value, {
        period: { from, to },
        unit: 'percent',
        priceBasis: 'constant2010',
      });
    const { dataset } = resultOf(plan, [], [rate(2016, 2020, 6), rate(2016, 2018, 7.5)]);
    expect(actualValues(target, { plan, dataset }).map(({ value }) => value)).toEqual([7.5]);
    const schools = targetOf({ kind: 'increment', over: late, lower: 10 });
    const facts = [2018, 2019].map((year) =>
      factOf('schools', 130 + year - 2018, { period: { from: year, to: year } }),
    );
    const known = resultOf(planOfTargets([schools]), [], facts);
    const [need] = actualNeeds(schools, known.plan, known.rows);
    expect(need).toMatchObject({ kind: 'published', years: [2020], known: [2018, 2019] });
    // One of ten schools was added in the first of two years: nine are left to the second.
    expect(courseSoFar(schools, known)).toMatchObject({ year: 2019, pace: 1, needed: { lower: 9 } });
  });

  it('says its years beside its bounds, in both languages', () => {
    const target = targetOf({ kind: 'averageGrowth', unit: 'percent', over: early, lower: 8 });
    expect(sentences('en').targetBounds(target)).toBe('≥ 8% a year, 2016–2018');
    expect(sentences('vi').targetBounds(target)).toBe('≥ 8%/năm, giai đoạn 2016–2018');
    const oneYear = { ...target, over: { from: 2020, to: 2020 } };
    expect(sentences('en').targetBounds(oneYear)).toBe('≥ 8% a year in 2020');
    expect(sentences('vi').targetBounds(oneYear)).toBe('≥ 8%/năm, năm 2020');
  });
});

const grown = '    growth: { total: 8.5% }\n';
const yearly = `    growth: { total: { 2016: 6%, 2017: 8%, 2018: 10% } }
    doubt: { on: { growth: { low: -1 pp, high: 1 pp, persistence: 0.5, reason: { vi: Giả định, en: Assumed } } } }
`;
const written = (id: string, years: string) =>
  `  - { id: ${id}, label: { vi: Tăng, en: ${id} }, clause: x, kind: averageGrowth, indicator: grdp, ${years}, value: 7.5%, direction: atLeast }\n`;

const spanned = (...more: readonly string[]) =>
  smallPlan({
    'plan.yaml': [['targets:\n', `targets:\n${more.join('')}`]],
    'scenarios.yaml': [[grown, yearly]],
  });

const two = async () =>
  (await spanned(written('first', 'over: 2016-2017'), written('last', 'over: 2017-2018'))).read();

test('some years are written as over; all of them are the whole period, and others are refused', async () => {
  const { plan } = await (
    await spanned(written('all', 'over: 2016-2018'), written('one', 'over: 2017'))
  ).read();
  expect(plan.targets.slice(0, 2).map(({ over }) => over)).toEqual([undefined, { from: 2017, to: 2017 }]);
  expect(await (await spanned(written('late', 'over: 2017-2019'))).problems()).toEqual([
    expect.stringContaining(
      'targets[0].over: expected years of the plan\'s period 2016-2018, got "2017-2019".',
    ),
  ]);
  const level = await smallPlan({
    'plan.yaml': [['    value: 2600', '    value: 2600\n    over: 2016-2017']],
  });
  expect(await level.problems()).toEqual([
    expect.stringContaining('targets[2].over: expected no years for a target of the kind level'),
  ]);
});

test('growth over some years is judged, solved for and handed on, and is not the growth of the plan', async () => {
  const run = planRun(await two());
  const values = run.scorecard
    .filter(({ scenario }) => scenario === 'plan')
    .slice(0, 2)
    .map(({ value, verdict }) => [value, verdict]);
  expect(values).toEqual([
    [expect.closeTo(100 * (Math.sqrt(1.06 * 1.08) - 1), 9), 'missed'],
    [expect.closeTo(100 * (Math.sqrt(1.08 * 1.1) - 1), 9), 'met'],
  ]);
  const [solution] = run.solve({ target: 'first', scenario: 'plan' }).solutions;
  if (solution?.changed === undefined) throw new Error('a solution was expected');
  const rows = simulateScenario(solution.changed, run.plan).filter(
    ({ indicator, activity }) => indicator === 'growthRate' && activity === 'total',
  );
  const [g16 = 0, g17 = 0] = rows.map(({ value }) => 1 + value / 100);
  expect(Math.sqrt(g16 * g17)).toBeCloseTo(1.075, 9);
  // The chart of growth shows the target of the whole period, though another stands before it.
  expect(growth(run, { language: 'en' }).title).toContain('8–9%');
  expect(scorecardCsv(run.scorecard)).toContain(',2016-2017,');
});

test('targets of some years conflict with others by those years', async () => {
  const school = (id: string, what: string) =>
    `  - { id: ${id}, label: { vi: Trường, en: ${id} }, clause: x, indicator: schools, unit: schools, ${what} }\n`;
  const added = (id: string, over: string) =>
    school(id, `kind: increment, value: 10, direction: atLeast${over}`);
  const all = (most: number) => school('all', `kind: level, year: 2018, value: ${most}, direction: atMost`);
  const isFeasible = async (...targets: readonly string[]) =>
    (await targetConsistency(planRun(await (await spanned(...targets)).read()))).feasible;
  const early = added('early', ', over: 2016-2017');
  const late = added('late', ', over: 2018');
  // 130 schools of 2015, and ten twice.
  expect(await isFeasible(early, late, all(150))).toBe(true);
  expect(await isFeasible(early, late, all(149))).toBe(false);
  expect(await isFeasible(added('early', ''), added('late', ''), all(149))).toBe(true);
});

test('the workbook reads growth over some years as the scorecard does', async () => {
  const run = planRun(await two());
  const { sheets } = workbookSheets(run, 'en');
  const valueAt = evaluated(sheets);
  for (const id of ['first', 'last']) {
    const [address] = [...(sheets[2]?.cells ?? [])].find(([, { content }]) => content === id) ?? [];
    const row = run.scorecard.find(({ scenario, target }) => scenario === 'plan' && target.id === id);
    expect(valueAt('Targets', `E${address?.slice(1)}`)).toBeCloseTo(row?.value ?? Number.NaN, 8);
  }
});

test('odds count growth over some years draw by draw, as its years grow', async () => {
  const { plan, scenarios } = await two();
  const scenario = scenarios.find(({ id }) => id === 'plan');
  const [first] = plan.targets;
  if (scenario === undefined || first === undefined) throw new Error('both must be there');
  const ofYear = (year: number): Target =>
    targetOf({ id: `g${year}`, kind: 'level', indicator: 'growthRate', unit: 'percent', year, lower: 8 });
  const model = doubtModel(scenario, { ...plan, targets: [first, ofYear(2016), ofYear(2017)] });
  const normals = model.columns.map(() => new Float64Array(blockSize));
  normalDraws(model.columns, 5)(0, normals);
  const { measures } = model.block(normals);
  const at = (k: number, draw: number) =>
    model.outcomes[k]?.valueOf(measures[k]?.[draw] ?? Number.NaN) ?? Number.NaN;
  const average = (draw: number) => 100 * (Math.sqrt((1 + at(1, draw) / 100) * (1 + at(2, draw) / 100)) - 1);
  const draws = Array.from({ length: 200 }, (_, draw) => draw);
  for (const draw of draws) expect(at(0, draw)).toBeCloseTo(average(draw), 9);
  expect(
    new Set(draws.map((draw) => (measures[0]?.[draw] ?? 0) >= (model.outcomes[0]?.kept[0] ?? 0))),
  ).toEqual(new Set([true, false]));
});
