import { expect, test } from 'vitest';
import { planCharts } from '../../src/charts/planCharts.js';
import { shippedPlans, shippedResult } from '../fixtures/shippedPlan.js';
import { growthCase } from './growth/growthCase.js';

const ids = (result: Parameters<typeof planCharts>[0]) =>
  planCharts(result, { language: 'vi' }).map(({ id }) => id);

test.each(shippedPlans)('the charts of %s begin with GRDP per capita, growth and structure', async (name) => {
  expect(ids(await shippedResult(name)).slice(0, 3)).toEqual([
    'grdp-per-capita',
    'grdp-growth',
    'grdp-structure',
  ]);
});

test('a plan of a single activity has no chart of its structure', () => {
  const result = growthCase({ A: 0.05 });
  const one = { ...result, plan: { ...result.plan, activities: result.plan.activities.slice(0, 1) } };
  expect(ids(one)).not.toContain('grdp-structure');
  expect(ids(result)).toContain('grdp-growth');
});
