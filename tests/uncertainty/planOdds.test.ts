import { expect, test } from 'vitest';
import { planRun } from '../../src/analysis/runOf.js';
import { planOdds } from '../../src/uncertainty/planOdds.js';
import { shippedResult } from '../fixtures/shippedPlan.js';

test('the odds of the plan are computed once a run, and anew where the question or the run is another', async () => {
  const result = await shippedResult('lang-son-2016-2020');
  const run = planRun(result);
  const found = planOdds(run, { draws: 2048 });
  expect(found).toMatchObject({ scenario: 'plan-8.5', draws: 2048, seed: 1 });
  expect(planOdds(run, { draws: 2048 })).toBe(found);
  expect(planOdds(run, { draws: 2048, seed: 2 })?.targets).not.toEqual(found?.targets);
  expect(planOdds(run, { draws: 1024 })?.draws).toBe(1024);
  expect(planOdds(planRun(result, { scenarios: ['plan-9'] }), { draws: 2048 })?.scenario).not.toBe(
    'plan-8.5',
  );
});
