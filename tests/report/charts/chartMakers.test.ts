import { expect, test } from 'vitest';
import { planRun } from '../../../src/analysis/runOf.js';
import { drawnCharts } from '../../fixtures/drawnCharts.js';
import { oddRun } from '../../fixtures/oddRuns.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const ids = async (run: Parameters<typeof drawnCharts>[0]) => (await drawnCharts(run)).map(({ id }) => id);

test('a plan of a single activity has no chart of its structure', async () => {
  const drawn = await ids(oddRun({ activities: ['all'] }));
  expect(drawn).not.toContain('grdp-structure');
  expect(drawn).toContain('grdp-growth');
});

test('what has no basis has no chart: no actual, no past', async () => {
  const result = await shippedResult('lang-son-2016-2020');
  const dataset = { ...result.dataset, observations: [] };
  const drawn = await ids(planRun({ ...result, dataset }));
  expect(drawn).toContain('grdp-per-capita');
  expect(drawn).not.toContain('plan-against-actual');
  expect(drawn).not.toContain('realism-strip');
});
