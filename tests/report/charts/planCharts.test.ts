import { expect, test } from 'vitest';
import { planCharts } from '../../../src/report/charts/planCharts.js';
import { oddRun } from '../../fixtures/oddRuns.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const ids = (result: Parameters<typeof planCharts>[0]) =>
  planCharts(result, { language: 'vi' }).map(({ id }) => id);

test('a plan of a single activity has no chart of its structure', () => {
  const drawn = ids(oddRun({ activities: ['all'] }));
  expect(drawn).not.toContain('grdp-structure');
  expect(drawn).toContain('grdp-growth');
});

test('what has no ground has no chart: no report, no outcome, no past', async () => {
  const result = await shippedResult('lang-son-2016-2020');
  expect(ids(result)).not.toContain('implied-values');
  const facts = { ...result.dataset, observations: [] };
  const drawn = ids({ ...result, dataset: facts });
  expect(drawn).toContain('grdp-per-capita');
  expect(drawn).not.toContain('plan-against-outcome');
  expect(drawn).not.toContain('realism-strip');
});
