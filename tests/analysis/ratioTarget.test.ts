import { describe, expect, test } from 'vitest';
import { levelsOfTarget } from '../../src/analysis/levelsOfTarget.js';
import { runOf } from '../../src/analysis/runOf.js';
import { scorecard } from '../../src/analysis/scorecard.js';
import { targetValue } from '../../src/analysis/targetValue.js';
import { simulatePlan } from '../../src/projection/simulatePlan.js';
import { simulateScenario } from '../../src/projection/simulateScenario.js';
import { needsText } from '../../src/report/language/needsText.js';
import { sentences } from '../../src/report/language/Sentences.js';
import { scenarioOfDraw } from '../../src/uncertainty/doubt/scenarioOfDraw.js';
import { normalDraws } from '../../src/uncertainty/draws/normalDraws.js';
import { doubtModel } from '../../src/uncertainty/rows/DoubtModel.js';
import { blockSize } from '../../src/uncertainty/rows/Step.js';
import { smallPlan } from '../fixtures/smallPlan.js';

const indicators = `  - { id: workers, label: { vi: Lao động, en: Employment }, unit: thousand persons }
  - id: investment-to-grdp
    label: { vi: Vốn đầu tư so với GRDP, en: Investment over GRDP }
    unit: percent
    decimals: 2
    ratio: { of: investment, to: grdp, cumulated: true }
  - id: productivity
    label: { vi: Năng suất lao động, en: Labour productivity }
    unit: million VND per person
    decimals: 1
    ratio: { of: grdp, to: workers }
  - id: services-per-farm
    label: { vi: Dịch vụ so với nông nghiệp, en: Services over farming }
    unit: times
    decimals: 2
    ratio: { of: { indicator: grdp, activity: services }, to: { indicator: grdp, activity: farming } }
`;

const target = (id: string, rest: string) => `  - id: ${id}
    label: { vi: ${id}, en: ${id} }
    clause: clause 9
    ${rest}
`;

const targets = [
  target(
    'invested',
    'kind: level\n    indicator: investment-to-grdp\n    unit: percent\n    year: 2018\n    value: 41%\n    direction: atLeast',
  ),
  target(
    'productive',
    'kind: averageGrowth\n    indicator: productivity\n    value: 7%\n    direction: atLeast',
  ),
  target(
    'tertiary',
    'kind: level\n    indicator: services-per-farm\n    unit: times\n    year: 2018\n    value: 2\n    direction: atLeast',
  ),
].join('');

const assumed = `    indicators:
      investment: { amount: { 2016: 8000, 2017: 9000, 2018: 10000 } }
      workers: { growth: 2%, base: { value: 300, reason: { vi: thử, en: tried } } }
`;

async function small(scenario = assumed) {
  const plan = await smallPlan({
    'plan.yaml': [
      ['targets:', `${indicators}targets:`],
      ['measures:', `${targets}measures:`],
    ],
    'scenarios.yaml': [['    deflator: { all: 3% }\n', `    deflator: { all: 3% }\n${scenario}`]],
  });
  return plan.read();
}

describe('a target on one series over another', () => {
  test('counts investment over a period in the sum of GRDP, never in yearly rates', async () => {
    const result = simulatePlan(await small());
    const row = scorecard(result).find((one) => one.target.id === 'invested' && one.scenario === 'plan');
    // GRDP of 2015 is 40 million VND × 500 thousand persons = 20,000 billion; growth 8.5 %, prices 3 % a year.
    const grdp = [1, 2, 3].map((years) => 20_000 * (1.085 * 1.03) ** years);
    const whole = grdp.reduce((sum, value) => sum + value, 0);
    expect(row?.value).toBeCloseTo((100 * 27_000) / whole, 9);
    expect(row?.verdict).toBe('missed');
  });

  test('reads growth of labour productivity off constant prices', async () => {
    const result = simulatePlan(await small());
    const card = scorecard(result).filter(({ scenario }) => scenario === 'plan');
    const value = (id: string) => card.find((one) => one.target.id === id)?.value;
    expect(value('productive')).toBeCloseTo(100 * (1.085 / 1.02 - 1), 9);
    const own = result.rows.filter(({ scenario }) => scenario === 'plan');
    const level = (activity: string) =>
      own.find(
        (row) =>
          row.indicator === 'grdp' &&
          row.activity === activity &&
          row.priceBasis === 'current' &&
          row.year === 2018,
      )?.value ?? Number.NaN;
    expect(value('tertiary')).toBeCloseTo(level('services') / level('farming'), 12);
  });

  test('says which of the two series is missing', async () => {
    const result = simulatePlan(await small(''));
    const row = scorecard(result).find((one) => one.target.id === 'invested' && one.scenario === 'plan');
    expect(needsText(row?.needs ?? [], sentences('en'))).toBe(
      'Investment: an assumption for the years of the plan',
    );
  });

  test('has, in every draw, the digits of the projection', async () => {
    const read = await small();
    const [scenario] = read.scenarios.filter(({ id }) => id === 'plan');
    if (scenario === undefined) throw new Error('the small plan has a scenario called plan');
    const ground = { status: 'assumed', source: '', reason: { vi: 'thử', en: 'tried' } } as const;
    const form = { kind: 'normal', mean: 0, sd: 0.02 } as const;
    const doubt = {
      doubts: [
        { on: 'growth', form, ground },
        { on: 'indicators.workers', form, ground },
      ],
      events: [],
      correlations: [],
    };
    const doubted = { ...scenario, doubt };
    const model = doubtModel(doubted, read.plan);
    const normals = Array.from({ length: model.columns.length }, () => new Float64Array(blockSize));
    normalDraws(model.columns, 7)(0, normals);
    const { measures, inputs } = model.block(normals);
    for (const id of ['invested', 'tertiary']) {
      const at = model.outcomes.findIndex((outcome) => outcome.target.id === id);
      const { target: asked } = model.outcomes[at] ?? {};
      if (asked === undefined) throw new Error(`${id} must have an outcome`);
      for (let draw = 0; draw < blockSize; draw++) {
        const rows = simulateScenario(scenarioOfDraw(doubted, model.drawAt(inputs, draw)), read.plan);
        const expected = targetValue(asked, levelsOfTarget(asked, rows), read.plan.period);
        expect(measures[at]?.[draw]).toBe(expected);
      }
    }
  });

  test('is worked out of published figures of one vintage', async () => {
    const plan = await smallPlan({
      'plan.yaml': [['targets:', `${indicators}targets:`]],
      'facts.csv': [
        [
          'schools,total,,schools,2015',
          'grdp,total,current,billion VND,2015,20000,reported,early,yearbook,\nworkers,total,,thousand persons,2015,320,reported,early,yearbook,\nworkers,total,,thousand persons,2014,310,reported,revised,yearbook,\nschools,total,,schools,2015',
        ],
      ],
    });
    const { dataset } = await plan.read();
    const found = dataset.observations.filter(({ indicator }) => indicator === 'productivity');
    expect(found.map(({ value, vintage, status, formula }) => ({ value, vintage, status, formula }))).toEqual(
      [{ value: 62.5, vintage: 'early', status: 'derived', formula: 'grdp(total) ÷ workers(total)' }],
    );
  });

  test('is refused where it cannot be, and is never assumed itself', async () => {
    const wrong = await smallPlan({
      'plan.yaml': [
        [
          'targets:',
          `  - { id: odd, label: { vi: Lạ, en: Odd }, unit: percent, ratio: { of: grdpp, to: grdp } }
  - { id: heads, label: { vi: Đầu, en: Heads }, unit: percent, ratio: { of: grdp, to: averagePopulation } }
targets:`,
        ],
      ],
    });
    await expect(wrong.read()).rejects.toThrow(
      /indicators\[4\]\.ratio\.of: expected an indicator that is measured or projected, no ratio itself, got "grdpp"/,
    );
    await expect(wrong.read()).rejects.toThrow(
      /indicators\[5\]\.unit: expected the unit of billion VND over thousand persons/,
    );
    const assumedItself = small(`${assumed}      productivity: { growth: 3% }\n`);
    await expect(assumedItself).rejects.toThrow(
      /expected no assumption for productivity: it is grdp over workers/,
    );
  });

  test('is worked backwards from, by what it is made of', async () => {
    const run = runOf(simulatePlan(await small()));
    const sought = { scenario: 'plan', target: 'productive', by: 'growth', to: 7 } as const;
    const [grown] = run.solve(sought).solutions;
    // Employment grows by 2 % a year.
    expect(grown?.levers[0]?.after).toBeCloseTo(100 * (1.07 * 1.02 - 1), 6);
    const by = { ...sought, target: 'invested', by: 'indicators.investment', to: 41 } as const;
    const [invested] = run.solve(by).solutions;
    expect([invested?.status, invested?.after]).toEqual(['reached', expect.closeTo(41, 9)]);
  });

  test('goes through a whole run', async () => {
    const run = runOf(simulatePlan(await small()));
    expect(run.scorecard.filter(({ target: { id } }) => id === 'invested').length).toBe(run.scenarios.length);
  });
});
