import { describe, expect, it } from 'vitest';
import { backtest } from '../../../../src/analysis/backtest/backtest.js';
import { svgFromSpec } from '../../../../src/render/svgFromSpec.js';
import { planAgainstOutcomeChart } from '../../../../src/report/charts/outcome/planAgainstOutcomeChart.js';
import { planOfTargets, resultOf, targetOf } from '../../../fixtures/planOfTargets.js';
import { factOf, scenarioOf } from '../../../fixtures/scenarioOf.js';
import { shippedPlans, shippedResult } from '../../../fixtures/shippedPlan.js';

const old = await shippedResult('lang-son-2016-2020');
const recent = await shippedResult('lang-son-2021-2025');

function titleOf(values: readonly number[]): string {
  const targets = [150, 160].map((lower, rank) =>
    targetOf({ id: `promise-${rank}`, kind: 'level', year: 2020, lower, indicator: `schools-${rank}` }),
  );
  const facts = values.map((value, rank) =>
    factOf(`schools-${rank}`, value, { period: { from: 2020, to: 2020 } }),
  );
  const result = resultOf(planOfTargets(targets), [scenarioOf()], facts);
  return planAgainstOutcomeChart(result, { language: 'en' }).title;
}

describe('the chart of plan against outcome', () => {
  it('says in its title how many promises were kept, and how many cannot be told', () => {
    expect(planAgainstOutcomeChart(old, { language: 'en' }).title).toBe(
      'None of the 5 targets with a published outcome was kept; for 24 of 29 none is published',
    );
    expect(planAgainstOutcomeChart(recent, { language: 'vi' }).title).toBe(
      '3 trong 6 chỉ tiêu có số liệu thực hiện đạt mục tiêu; 2 trong 8 chỉ tiêu chưa có số liệu thực hiện',
    );
    expect(titleOf([150, 170])).toBe('2 of the 2 targets with a published outcome were kept');
    expect(titleOf([])).toBe('No target has a published outcome yet');
  });

  it('draws the outcomes of the back-test, in per cent of the middle of each promise', () => {
    const { rows } = planAgainstOutcomeChart(old, { language: 'vi' });
    const tested = backtest(old).flatMap(({ outcome, target }) =>
      outcome === undefined ? [] : [[target.id, outcome.vintage, outcome.value]],
    );
    expect(rows.map(({ target, vintage, value }) => [target, vintage, value])).toEqual(tested);
    expect(rows.at(-1)?.percentOfPromise).toBeCloseTo((100 * 1917) / 2650, 9);
  });

  it('writes figures in the unit of each target and the marks of the language', () => {
    const { spec } = planAgainstOutcomeChart(old, { language: 'vi' });
    const { texts, outcomes, ticks } = Object(spec['datasets']);
    expect(texts.at(-1)).toMatchObject({
      outcome: '1.917 USD/người (−683): Không đạt',
      promise: 'Mục tiêu khoảng 2.600–2.700 USD/người',
    });
    expect(texts[0]).toMatchObject({ outcome: '4,67% (−3,33): Không đạt', promise: 'Mục tiêu 8–9%/năm' });
    expect(outcomes.map(({ date }: { date: string }) => date).slice(0, 2)).toEqual(['9/2020', '5/2021']);
    expect(ticks.find(({ promise }: { promise: boolean }) => promise)).toMatchObject({
      text: '100% = mục tiêu',
    });
  });

  it('warns in its footer that vintages and structures differ', () => {
    const { footer, description } = planAgainstOutcomeChart(old, { language: 'en' });
    expect(footer).toContain('Figures of different vintages are not directly comparable.');
    expect(footer).toContain('The published structure counts components that the promised one does not.');
    expect(description).toContain('GRDP per capita: 1,917 USD per person (−683): Missed');
    expect(description).toBe(description.normalize('NFC'));
  });

  it.each(shippedPlans)('is drawn for %s in both languages and sizes, inside its picture', async (name) => {
    const result = await shippedResult(name);
    for (const language of ['vi', 'en'] as const)
      for (const size of ['slide', 'halfPage'] as const) {
        const svg = await svgFromSpec(planAgainstOutcomeChart(result, { language, size }).spec);
        expect(svg).toContain('<svg');
      }
  });
});
