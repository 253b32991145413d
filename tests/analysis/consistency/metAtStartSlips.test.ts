import { expect, it } from 'vitest';
import { metAtStartSlips } from '../../../src/analysis/consistency/metAtStartSlips.js';
import type { Target } from '../../../src/plan/targets/Target.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

it('holds a share against the share of the base itself, and several against their sum', async () => {
  const { plan, dataset, scenarios } = await shippedResult('lang-son-2016-2020');
  const [scenario] = scenarios;
  const [target] = plan.targets.filter(({ id }) => id === 'share-services');
  if (scenario === undefined || target === undefined) throw new Error('the plan has both');
  const { activities, shares } = scenario.base;
  const startOf = (own: Partial<Target>) => {
    const targets = [{ ...target, lower: 0, upper: 100, ...own }];
    return metAtStartSlips({ targets, indicators: plan.indicators }, scenario, dataset).map(
      ({ value }) => value,
    );
  };
  for (const [at, activity] of activities.entries())
    expect(startOf({ activity })).toEqual([100 * (shares[at] ?? 0)]);
  expect(startOf({ activity: 'a+b', activities: activities.slice(0, 2) })).toEqual([
    100 * ((shares[0] ?? 0) + (shares[1] ?? 0)),
  ]);
});
