import { describe, expect, it } from 'vitest';
import type { PlanRun } from '../../../src/analysis/PlanRun.js';
import { impliedValues } from '../../../src/report/charts/impliedValues.js';
import { planAgainstActual } from '../../../src/report/charts/planAgainstActual.js';
import { realism } from '../../../src/report/charts/realism.js';
import { scorecard } from '../../../src/report/charts/scorecard.js';
import { growthTarget, oddRun, perCapitaTarget, shareTarget } from '../../fixtures/oddRuns.js';
import { factOf } from '../../fixtures/scenarioOf.js';
import { drawnTexts } from './drawnTexts.js';
import { expectDrawnWell } from './drawnWell.js';

const published = (year: number, value: number) =>
  factOf('growthRate', value, { unit: 'percent', region: 'land', period: { from: year, to: year } });

const runs: Readonly<Record<string, PlanRun>> = {
  'activities of odd names': oddRun({ activities: ['y', 'x', 'tip0', 'fill'] }),
  'a target in million VND': oddRun({
    targets: [perCapitaTarget({ unit: 'million VND per person', lower: 52, upper: 52.5 })],
  }),
  'one scenario': oddRun({ rates: [0.05] }),
  'fifteen years and negative growth': oddRun({ years: 15, rates: [-0.06, 0.02] }),
  'eight activities': oddRun({ activities: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] }),
  'targets with one bound': oddRun({
    targets: [perCapitaTarget({ upper: 2400, direction: 'atMost' }), shareTarget('y', { lower: 24 })],
  }),
  'nothing computable': oddRun({
    targets: [growthTarget({ indicator: 'schools' }), growthTarget({ id: 'other', indicator: 'clinics' })],
  }),
  'labels of 168 letters': oddRun({ rates: [0.01, 0.02, 0.03], label: () => 'y'.repeat(168), actual: 2 }),
  'an actual and a past': oddRun({
    actual: 1,
    observations: [2012, 2013, 2014].map((year) => published(year, 4)),
  }),
};

describe.each(Object.entries(runs))('%s', (_, run) => {
  it('keeps all words apart and in the picture of every chart of rows', async () => {
    await expectDrawnWell(run, scorecard);
    await expectDrawnWell(run, realism);
    await expectDrawnWell(run, planAgainstActual);
    const report = await run.consistency();
    if (impliedValues(run, report) !== undefined)
      await expectDrawnWell(run, (same, options) => {
        const chart = impliedValues(same, report, options);
        if (chart === undefined) throw new Error('no chart');
        return chart;
      });
  });

  it('speaks of dollars only where a target does', () => {
    const inDollars = run.plan.targets.some(({ unit }) => unit.includes('USD'));
    const texts = [scorecard(run).subtitle, ...drawnTexts(scorecard(run))].join(' ');
    expect(/USD|exchange rate/.test(texts)).toBe(inDollars);
  });
});
