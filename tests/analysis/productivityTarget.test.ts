import fc from 'fast-check';
import { expect, test } from 'vitest';
import { targetConsistency } from '../../src/analysis/consistency/targetConsistency.js';
import { levelsOfTarget } from '../../src/analysis/levelsOfTarget.js';
import { runOf } from '../../src/analysis/runOf.js';
import { scorecard } from '../../src/analysis/scorecard.js';
import { targetValue } from '../../src/analysis/targetValue.js';
import {
  productivityGrowth,
  productivityIndex,
  productivityShare,
} from '../../src/projection/productionPath.js';
import { simulatePlan } from '../../src/projection/simulatePlan.js';
import { simulateScenario } from '../../src/projection/simulateScenario.js';
import { needsText } from '../../src/report/language/needsText.js';
import { sentences } from '../../src/report/language/Sentences.js';
import { scenarioOfDraw } from '../../src/uncertainty/doubt/scenarioOfDraw.js';
import { normalDraws } from '../../src/uncertainty/draws/normalDraws.js';
import { doubtModel } from '../../src/uncertainty/rows/DoubtModel.js';
import { blockSize } from '../../src/uncertainty/rows/Step.js';
import { smallPlan } from '../fixtures/smallPlan.js';

const indicators = `  - { id: employment, label: { vi: Lao động, en: Employment }, unit: thousand persons }
  - { id: socialInvestment, label: { vi: Vốn đầu tư, en: Investment }, unit: billion VND }
  - { id: capitalOutputRatio, label: { vi: Vốn trên sản lượng, en: Capital over output }, unit: ratio }
  - { id: labourShare, label: { vi: Tỷ trọng lao động, en: Labour share }, unit: percent }
  - { id: depreciation, label: { vi: Khấu hao, en: Depreciation }, unit: percent }
`;

const target = (id: string, rest: string) => `  - id: ${id}
    label: { vi: ${id}, en: ${id} }
    clause: clause 9
    ${rest}
    direction: atLeast
`;
const targets = [
  target(
    'tfp',
    'kind: level\n    indicator: totalFactorProductivityShare\n    unit: percent\n    year: 2018\n    value: 30%',
  ),
  target('productive', 'kind: averageGrowth\n    indicator: labourProductivity\n    value: 6%'),
  target(
    'yearly',
    'kind: levelEveryYear\n    indicator: labourProductivityGrowth\n    unit: percent\n    value: 6%',
  ),
].join('');

const fact = (indicator: string, unit: string, value: number) =>
  `${indicator},total,${unit === 'billion VND' ? 'current' : ''},${unit},2015,${value},reported,early,yearbook,\n`;
const facts = [
  fact('employment', 'thousand persons', 300),
  fact('socialInvestment', 'billion VND', 6000),
  fact('capitalOutputRatio', 'ratio', 2),
  fact('labourShare', 'percent', 50),
  fact('depreciation', 'percent', 5),
].join('');

const assumed = `    indicators:
      socialInvestment: { amount: { 2016: 8000, 2017: 9000, 2018: 10000 } }
      employment: { growth: 2% }
`;

const byGrowth = '    closure: byTotalAndStructure\n    growth: { total: 8.5% }\n';
const byModel = `    closure: byInvestment
    investment:
      rate: 30%
      longTermGrowth:
        startingRate: 30%
        capitalOutputRatio: 2
        labourShare: 50%
        depreciation: 5%
        productivityGrowth: { 2016: 1.5%, 2017: 2%, 2018: 2.5% }
        labourGrowth: 2%
`;

async function small(scenario = assumed, published = facts, closure = byGrowth) {
  const plan = await smallPlan({
    'plan.yaml': [
      ['targets:', `${indicators}targets:`],
      ['measures:', `${targets}measures:`],
    ],
    'facts.csv': [['schools,total,,schools,2015', `${published}schools,total,,schools,2015`]],
    'scenarios.yaml': [
      ['    deflator: { all: 3% }\n', `    deflator: { all: 3% }\n${scenario}`],
      [byGrowth, closure],
    ],
  });
  return plan.read();
}

test('the share of total factor productivity in growth is the average of the years over average growth', async () => {
  const result = simulatePlan(await small());
  const value = (id: string) =>
    scorecard(result).find((one) => one.target.id === id && one.scenario === 'plan')?.value;
  // Capital 40,000; investment of each year, at constant prices, is capital of the next; 5 % wear out.
  // GRDP of 2015 is 40 million VND × 500 thousand persons; growth is 8.5 %, prices rise by 3 % a year.
  const capital = [40_000];
  for (const invested of [6000, 8000 / 1.03, 9000 / 1.03 ** 2])
    capital.push(0.95 * (capital.at(-1) ?? 0) + invested);
  // Half of income is labour's: 1 + TFP growth = 1.085 over the root of the factors of capital and labour.
  const factor = 1.085 ** 3 / Math.sqrt(((capital[3] ?? 0) / 40_000) * 1.02 ** 3);
  expect(value('tfp')).toBeCloseTo((100 * (factor ** (1 / 3) - 1)) / 0.085, 9);
  expect(value('productive')).toBeCloseTo(100 * (1.085 / 1.02 - 1), 9);
  expect(value('yearly')).toBeCloseTo(100 * (1.085 / 1.02 - 1), 9);
  expect(result.rows.some(({ indicator }) => indicator === 'totalFactorProductivity')).toBe(true);
});

test('the inputs that are missing are named, one by one', async () => {
  const needs = async (id: string, ...given: Parameters<typeof small>) => {
    const card = scorecard(simulatePlan(await small(...given)));
    const row = card.find((one) => one.target.id === id && one.scenario === 'plan');
    return needsText(row?.needs ?? [], sentences('en'));
  };
  const workers =
    'the employed (employment), or the labour force, of 2015–2018: a figure of the base year and an assumption';
  expect(await needs('productive', '')).toBe(workers);
  expect(await needs('tfp', '', '')).toBe(
    [
      workers,
      'total social investment of the years of the plan (a target, or an assumption of the scenario)',
      'the capital-output ratio of 2015',
      'the share of labour in income of 2015',
      'the depreciation of capital of 2015',
    ].join('; '),
  );
  const noBase = facts
    .split('\n')
    .filter((line) => !line.startsWith('socialInvestment'))
    .join('\n');
  expect(await needs('tfp', assumed, noBase)).toBe('investment over GRDP of 2015');
  const rated = `${noBase}${fact('investmentRate', 'percent', 30)}`;
  const [one, other] = [await small(assumed, rated), await small()].map((read) =>
    scorecard(simulatePlan(read)).find(({ target: { id } }) => id === 'tfp'),
  );
  expect(one?.value).toBeCloseTo(other?.value ?? Number.NaN, 9);
});

/** Holds measures of targets, draw by draw, against the projection of the scenario of that draw. */
async function sameInEveryDraw(
  read: Awaited<ReturnType<typeof small>>,
  doubted: readonly string[],
  ids: readonly string[],
) {
  const [scenario] = read.scenarios.filter(({ id }) => id === 'plan');
  if (scenario === undefined) throw new Error('the small plan has a scenario called plan');
  const ground = { status: 'assumed', source: '', reason: { vi: 'thử', en: 'tried' } } as const;
  const form = { kind: 'normal', mean: 0, sd: 0.02 } as const;
  const doubts = doubted.map((on) => ({ on, form, ground }));
  const inDoubt = { ...scenario, doubt: { doubts, events: [], correlations: [] } };
  const model = doubtModel(inDoubt, read.plan);
  const normals = Array.from({ length: model.columns.length }, () => new Float64Array(blockSize));
  normalDraws(model.columns, 7)(0, normals);
  const { measures, inputs } = model.block(normals);
  for (const id of ids) {
    const at = model.outcomes.findIndex((outcome) => outcome.target.id === id);
    const { target: asked } = model.outcomes[at] ?? {};
    if (asked === undefined) throw new Error(`${id} must have an outcome`);
    for (let draw = 0; draw < 64; draw++) {
      const rows = simulateScenario(scenarioOfDraw(inDoubt, model.drawAt(inputs, draw)), read.plan);
      const expected = targetValue(asked, levelsOfTarget(asked, rows), read.plan.period);
      expect(measures[at]?.[draw]).toBe(expected);
    }
    expect(new Set(measures[at]?.subarray(0, 64)).size).toBeGreaterThan(60);
  }
}

test('a share of stated productivity in the growth that the long-term growth model gives has the digits of the projection', async () => {
  await sameInEveryDraw(await small(assumed, facts, byModel), ['investment'], ['tfp']);
});

test('every draw has the digits of the projection, and solve moves growth to the share that is asked', async () => {
  const read = await small();
  await sameInEveryDraw(read, ['growth', 'indicators.employment', 'deflator'], ['tfp', 'yearly']);
  const run = runOf(simulatePlan(read));
  const [solution] = run.solve({ target: 'tfp', scenario: 'plan', to: 40 }).solutions;
  expect(solution?.after).toBeCloseTo(40, 6);
  const tested = (await targetConsistency(run)).tested.find(({ target: { id } }) => id === 'tfp');
  expect(tested?.needs?.[0]?.kind).toBe('accounts');
});

test('growth that capital and labour explain leaves nothing, whatever the economy', () => {
  const rate = fc.double({ min: 0.01, max: 0.1, noNaN: true });
  fc.assert(
    fc.property(rate, rate, fc.double({ min: 0, max: 1, noNaN: true }), (growth, tfp, labourShare) => {
      // Capital stays so many times GRDP, and workers grow so that TFP grows by what is said.
      const [ratio, depreciation] = [2.5, 0.05];
      const path = [0, 1, 2, 3].map((t) => 100 * (1 + growth) ** t);
      const investmentRate = path.map(() => ratio * (growth + depreciation));
      const labour =
        ((1 + growth) / (1 + tfp)) ** (1 / Math.max(labourShare, 0.1)) /
        (1 + growth) ** (1 / Math.max(labourShare, 0.1) - 1);
      const inputs = {
        volume: path,
        workers: path.map((_, t) => labour ** t),
        investmentRate,
        capitalOutputRatio: ratio,
      };
      const rates = productivityGrowth({ ...inputs, labourShare: Math.max(labourShare, 0.1), depreciation });
      for (const found of rates) expect(found).toBeCloseTo(tfp, 9);
      const share = productivityShare(productivityIndex(rates), path);
      expect(share).toBeCloseTo((100 * tfp) / growth, 6);
    }),
  );
});

test('a plan that names none of it has no rows of it', async () => {
  const result = simulatePlan(await (await smallPlan()).read());
  expect(result.rows.some(({ indicator }) => indicator.startsWith('totalFactor'))).toBe(false);
  expect(result.scenarios.every(({ production }) => production === undefined)).toBe(true);
});
