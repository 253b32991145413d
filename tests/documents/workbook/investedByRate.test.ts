import { expect, test } from 'vitest';
import { runOf } from '../../../src/analysis/runOf.js';
import { evaluated } from '../../../src/documents/workbook/evaluated.js';
import { choiceNames } from '../../../src/documents/workbook/inputsSheets.js';
import { workbookSheets } from '../../../src/documents/workbook/workbookOf.js';
import type { Indicator } from '../../../src/plan/indicators/Indicator.js';
import type { GrowthByInvestment, IndicatorAssumption } from '../../../src/plan/scenarios/Scenario.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { planOfTargets, resultOf, targetOf } from '../../fixtures/planOfTargets.js';
import { scenarioOf, steady } from '../../fixtures/scenarioOf.js';

const growth: GrowthByInvestment = {
  closure: 'byInvestment',
  investmentRate: steady(0.33),
  through: { method: 'icor', way: 'indirect', icor: steady(5.5) },
};
const assumed: IndicatorAssumption = {
  ...{ indicator: 'socialInvestment', unit: 'billion VND', move: 'shareOfGrdp' },
  path: steady(0.4),
};
const declared: Indicator = {
  ...{ id: 'socialInvestment', label: { vi: 'Vốn đầu tư', en: 'Investment' } },
  ...{ unit: 'billion VND', decimals: 0 },
};
const target = targetOf({
  ...{ id: 'invested', kind: 'periodTotal', indicator: 'socialInvestment', unit: 'billion VND', lower: 2000 },
  label: { vi: 'Tổng vốn đầu tư', en: 'All investment' },
});

test('a workbook tells what is invested by its rate where growth follows from it, and by its own assumption elsewhere', () => {
  const own = [
    scenarioOf({ id: 'rate', growth }),
    scenarioOf({ id: 'share', indicators: [assumed] }),
    scenarioOf({ id: 'both', growth, indicators: [assumed] }),
  ];
  const run = runOf(resultOf(planOfTargets([target], [declared]), own));
  const { sheets, inputs, scenarios } = workbookSheets(run, 'en');
  const row = [...(sheets[2]?.cells ?? [])]
    .find(([, { content }]) => content === 'All investment')?.[0]
    .slice(1);
  const found = scenarios.map(({ id }, s) => {
    inputs.inputs.cells.set('C3', {
      content: choiceNames(scenarios, sentences('en'))[s] ?? '',
      look: 'input',
    });
    return [id, evaluated(sheets)('Targets', `E${row}`)] as const;
  });
  expect(found.map(([id]) => id)).toEqual(['rate', 'share', 'both']);
  for (const [id, value] of found) {
    const { value: model = Number.NaN } = run.scorecard.find(({ scenario }) => scenario === id) ?? {};
    expect(value).toBeCloseTo(model, 9);
  }
});
