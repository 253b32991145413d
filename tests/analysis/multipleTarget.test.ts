import { expect, test } from 'vitest';
import { targetConsistency } from '../../src/analysis/consistency/targetConsistency.js';
import { scorecard } from '../../src/analysis/scorecard.js';
import { simulatePlan } from '../../src/projection/simulatePlan.js';
import { smallPlan } from '../fixtures/smallPlan.js';

const target = (indicator: string, value: number) => `  - id: multiple
    label: { vi: Quy mô, en: Size }
    clause: clause 6
    kind: multiple
    indicator: ${indicator}
    value: ${value}
    direction: atLeast
`;

async function run(indicator: string, value: number) {
  const small = await smallPlan({ 'plan.yaml': [['measures:', `${target(indicator, value)}measures:`]] });
  return simulatePlan(await small.read());
}

test('a multiple of the base is that of GRDP per capita in VND at current prices', async () => {
  const result = await run('grdpPerCapita', 1.2);
  const row = scorecard(result).find((one) => one.target.id === 'multiple' && one.scenario === 'plan');
  // Three years of growth by 8.5 %, prices by 3 %, people by 1 %.
  expect(row?.value).toBeCloseTo(((1.085 * 1.03) / 1.01) ** 3, 9);
  expect(row?.target.unit).toBe('ratio');
  expect(row?.verdict).toBe('met');
});

test('a multiple binds with the other targets', async () => {
  // People grow by 1 % a year in the scenario: twice as many in three years cannot be.
  expect((await targetConsistency(await run('averagePopulation', 1.03))).feasible).toBe(true);
  expect((await targetConsistency(await run('averagePopulation', 2))).feasible).toBe(false);
});
