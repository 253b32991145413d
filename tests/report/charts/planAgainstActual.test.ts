import { describe, expect, it } from 'vitest';
import { runOf } from '../../../src/analysis/runOf.js';
import type { Target } from '../../../src/plan/targets/Target.js';
import { planAgainstActual } from '../../../src/report/charts/planAgainstActual.js';
import { planOfTargets, resultOf, targetOf } from '../../fixtures/planOfTargets.js';
import { factOf, scenarioOf } from '../../fixtures/scenarioOf.js';
import { shippedPlans } from '../../fixtures/shippedPlan.js';
import { shippedRun } from '../../fixtures/shippedRun.js';
import { drawnRows } from './drawnRows.js';
import { drawnTexts } from './drawnTexts.js';
import { expectDrawnWell } from './drawnWell.js';

const old = await shippedRun('lang-son-2016-2020');
const recent = await shippedRun('lang-son-2021-2025');

/** A plan whose targets are numbers of schools, with what was published of them. */
function schools(values: readonly number[], parts: Partial<Target> = {}) {
  const targets = [150, 160, 170, 180].map((lower, rank) =>
    targetOf({
      id: `target-${rank}`,
      kind: 'level',
      year: 2020,
      lower,
      indicator: `schools-${rank}`,
      ...parts,
    }),
  );
  const facts = values.map((value, rank) =>
    factOf(`schools-${rank}`, value, { period: { from: 2020, to: 2020 } }),
  );
  return runOf(resultOf(planOfTargets(targets), [scenarioOf()], facts));
}

describe('planAgainstActual', () => {
  it('says in its title how many targets were met, and how many cannot be told', () => {
    expect(planAgainstActual(old).title).toBe(
      'None of the 5 targets with a published actual value was met; for 24 of 29 none is published',
    );
    expect(planAgainstActual(recent, { language: 'vi' }).title).toBe(
      '3/6 chỉ tiêu có số liệu thực hiện đạt mục tiêu; 2/8 chỉ tiêu chưa có số liệu thực hiện',
    );
    expect(planAgainstActual(schools([150, 170, 180, 190])).title).toBe(
      'All of the 4 targets with a published actual value were met',
    );
    expect(planAgainstActual(schools([150])).title).toBe(
      'The one target with a published actual value was met; for 3 of 4 none is published',
    );
    expect(planAgainstActual(schools([])).title).toBe('No target has a published actual value yet');
    expect(planAgainstActual(schools([])).rows).toEqual([]);
  });

  it('draws the actuals of the back-test, in per cent of the middle of each target range', () => {
    const { rows } = planAgainstActual(old);
    const tested = old.backtest.flatMap(({ actual, target }) =>
      actual === undefined ? [] : [[target.id, actual.vintage, actual.value]],
    );
    expect(rows.map(({ target, vintage, value }) => [target, vintage, value])).toEqual(tested);
    expect(rows.at(-1)?.percentOfTarget).toBeCloseTo((100 * 1917) / 2650, 9);
  });

  it('writes value beside target in the target’s own unit and decimals', () => {
    const chart = planAgainstActual(old, { language: 'vi' });
    const texts = drawnTexts(chart);
    expect(texts).toContain('4,67% (−3,33): Không đạt');
    expect(texts).toContain('Mục tiêu 8–9%/năm');
    expect(texts).toContain('1.917 USD/người (−683): Không đạt');
    expect(texts).toContain('100% = mục tiêu');
    const gaps = chart.table?.rows.map((row) => row[4]?.text);
    expect(gaps?.at(-1)).toBe('−683');
    expect(drawnRows(chart, 'strip0names').map(({ text }) => text)).toContain('5/2021');
  });

  it('shows a miss as one where rounding would hide it', () => {
    const chart = planAgainstActual(schools([149.9996], { unit: 'schools' }));
    const [text] = drawnTexts(chart).filter((each) => each.includes('Missed'));
    expect(text).toBe('149.9996 schools (−0.0004): Missed');
  });

  it('leaves a target of zero or less without a mark, and keeps its figures', () => {
    const chart = planAgainstActual(schools([5, 6], { lower: -10, upper: 0, direction: 'atMost' }));
    expect(chart.rows.map(({ value, percentOfTarget }) => [value, percentOfTarget])).toEqual([
      [5, undefined],
      [6, undefined],
    ]);
    expect(drawnTexts(chart).filter((text) => text.includes('Missed')).length).toBe(2);
  });

  it('warns in its footer that vintages and structures differ', () => {
    const { footer } = planAgainstActual(old);
    expect(footer).toContain('Figures of different vintages are not directly comparable.');
    expect(footer).toContain('The published structure counts components that the plan’s does not.');
  });

  it.each(shippedPlans)('keeps all words of %s apart and in the picture', async (plan) => {
    await expectDrawnWell(plan === 'lang-son-2016-2020' ? old : recent, planAgainstActual);
  });

  it('keeps them so with 29 targets, long names and values far apart', async () => {
    const targets = Array.from({ length: 29 }, (_, rank) =>
      targetOf({
        id: `target-${rank}`,
        kind: 'level',
        year: 2020,
        lower: 100,
        indicator: `count-${rank}`,
        label: { vi: `Chỉ tiêu ${'rất\u00a0'.repeat(30)}dài`, en: `x${'y'.repeat(167)}` },
      }),
    );
    const facts = targets.flatMap(({ indicator }, rank) =>
      ['plan-time', 'evaluation'].map((vintage) =>
        factOf(indicator, rank * 40 - 100, { vintage, period: { from: 2020, to: 2020 } }),
      ),
    );
    await expectDrawnWell(runOf(resultOf(planOfTargets(targets), [scenarioOf()], facts)), planAgainstActual);
  });
});
