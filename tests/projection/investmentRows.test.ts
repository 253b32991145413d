import { describe, expect, it } from 'vitest';
import { levelsOfTarget } from '../../src/analysis/levelsOfTarget.js';
import { targetValue } from '../../src/analysis/targetValue.js';
import type { Indicator } from '../../src/plan/indicators/Indicator.js';
import type { GrowthByInvestment, IndicatorAssumption, Scenario } from '../../src/plan/scenarios/Scenario.js';
import { simulateScenario } from '../../src/projection/simulateScenario.js';
import { scenarioOfDraw } from '../../src/uncertainty/doubt/scenarioOfDraw.js';
import { normalDraws } from '../../src/uncertainty/draws/normalDraws.js';
import { doubtModel } from '../../src/uncertainty/rows/DoubtModel.js';
import { blockSize } from '../../src/uncertainty/rows/Step.js';
import { planOfTargets, targetOf } from '../fixtures/planOfTargets.js';
import { scenarioOf, steady } from '../fixtures/scenarioOf.js';

const growth: GrowthByInvestment = {
  closure: 'byInvestment',
  investmentRate: steady(0.33),
  through: { method: 'icor', way: 'indirect', icor: steady(5.5) },
};
const declared = (unit: string): Indicator => ({
  id: 'socialInvestment',
  label: { vi: 'Vốn đầu tư', en: 'Investment' },
  unit,
  decimals: 0,
});
const targets = [
  targetOf({
    id: 'all',
    kind: 'periodTotal',
    indicator: 'socialInvestment',
    unit: 'billion VND',
    lower: 2000,
  }),
  targetOf({
    id: 'rate',
    kind: 'level',
    indicator: 'investmentRate',
    unit: 'percent',
    year: 2020,
    lower: 33,
  }),
  targetOf({
    id: 'icor',
    kind: 'levelEveryYear',
    indicator: 'icor',
    unit: 'ratio',
    upper: 6,
    direction: 'atMost',
  }),
];
const plan = planOfTargets(targets, [declared('billion VND')]);

const ground = { status: 'assumed', source: '', reason: { vi: 'thử', en: 'tried' } } as const;
const form = { kind: 'normal', mean: 0, sd: 0.03 } as const;
const doubt = { doubts: [{ on: 'investment', form, ground }], events: [], correlations: [] };

const invested = (scenario: Scenario, of = plan) =>
  simulateScenario(scenario, of).filter(({ indicator }) => indicator === 'socialInvestment');

describe('what is invested where growth follows from it', () => {
  it('is the rate times GRDP at current prices of the year', () => {
    const rows = simulateScenario(scenarioOf({ growth }), plan);
    const current = rows.filter(
      ({ indicator, activity, priceBasis, year }) =>
        indicator === 'grdp' && activity === 'total' && priceBasis === 'current' && year > 2015,
    );
    expect(current).toHaveLength(5);
    expect(invested(scenarioOf({ growth })).map(({ year, value, unit }) => [year, value, unit])).toEqual(
      current.map(({ year, value }) => [year, 0.33 * value, 'billion VND']),
    );
  });

  it('is left to the scenario where it assumes an amount, and to other units', () => {
    const amount: IndicatorAssumption = {
      ...{ indicator: 'socialInvestment', unit: 'billion VND', move: 'amount' },
      path: steady(400),
    };
    expect(invested(scenarioOf({ growth, indicators: [amount] })).map(({ value }) => value)).toEqual(
      Array(5).fill(400),
    );
    expect(invested(scenarioOf({ growth }), planOfTargets([], [declared('million USD')]))).toEqual([]);
    expect(invested(scenarioOf({}))).toEqual([]);
  });

  it('is told once where the plan declares the rate as a ratio too', () => {
    const of = { indicator: 'socialInvestment', activity: 'total' };
    const ratio = { of, to: { indicator: 'grdp', activity: 'total' }, cumulated: false };
    const rate = { ...declared('percent'), id: 'investmentRate', ratio } as Indicator;
    const asRatio = planOfTargets(targets, [declared('billion VND'), rate]);
    const rates = (scenario: Scenario) =>
      simulateScenario(scenario, asRatio).filter(({ indicator }) => indicator === 'investmentRate');
    expect(rates(scenarioOf({ growth })).map(({ value }) => value)).toEqual(Array(5).fill(33));
    const share: IndicatorAssumption = {
      ...{ indicator: 'socialInvestment', unit: 'billion VND', move: 'shareOfGrdp' },
      path: steady(0.4),
    };
    expect(rates(scenarioOf({ indicators: [share] })).map(({ value }) => value)).toEqual(
      Array(5).fill(expect.closeTo(40, 9)),
    );
    const model = doubtModel({ ...scenarioOf({ growth }), doubt }, asRatio);
    const { measures } = model.block(model.columns.map(() => new Float64Array(blockSize)));
    const at = model.outcomes.findIndex(({ target: { id } }) => id === 'rate');
    expect(model.outcomes[at]?.valueOf(measures[at]?.[0] ?? Number.NaN)).toBe(33);
  });

  it('is drawn with the rate that is in doubt, to the last digit', () => {
    const scenario: Scenario = { ...scenarioOf({ growth }), doubt };
    const model = doubtModel(scenario, plan);
    const normals = model.columns.map(() => new Float64Array(blockSize));
    normalDraws(model.columns, 5)(0, normals);
    const { measures, inputs } = model.block(normals);
    expect(model.outcomes.map(({ target: { id } }) => id)).toEqual(['all', 'rate', 'icor']);
    const totals = Array.from({ length: 60 }, (_, at) => {
      const rows = simulateScenario(scenarioOfDraw(scenario, model.drawAt(inputs, at)), plan);
      return model.outcomes.map(({ target, ...outcome }, k) => {
        const value = targetValue(target, levelsOfTarget(target, rows), plan.period);
        expect(outcome.valueOf(measures[k]?.[at] ?? Number.NaN)).toBe(value);
        return value;
      });
    });
    expect(new Set(totals.map(([total]) => total)).size).toBe(60);
    expect(new Set(totals.map(([, , icor]) => icor))).toEqual(new Set([5.5]));
  });
});
