import { expect, it } from 'vitest';
import { targetConsistency } from '../../../src/analysis/consistency/targetConsistency.js';
import { runOf } from '../../../src/analysis/runOf.js';
import { planOfTargets, resultOf, targetOf } from '../../fixtures/planOfTargets.js';
import { growthByActivity, scenarioOf, steady } from '../../fixtures/scenarioOf.js';

const growth = growthByActivity({ agriculture: 0.02, industry: 0.14, services: 0.08 });
// Where the population grows, GRDP ends above the least that a level may be.
const scenario = { ...scenarioOf({ id: 'plan', growth }), populationChange: steady(0.005) };
const pace = targetOf({ id: 'growth', kind: 'averageGrowth', indicator: 'grdp', lower: 8, upper: 9 });

/** The ends of each quantity that a target for growth implies, with others beside it. */
async function ends(...beside: Parameters<typeof targetOf>[0][]) {
  const plan = planOfTargets([pace, ...beside.map(targetOf)]);
  const { implied } = await targetConsistency(runOf(resultOf(plan, [scenario])));
  return implied.map(({ quantity, activity, lower, upper }) => [`${quantity} ${activity}`, lower, upper]);
}

it('leaves GRDP and shares open that no target bounds, where prices are free', async () => {
  const implied = await ends();
  for (const quantity of ['grdp total', 'grdpPerCapita total', 'share agriculture', 'share services'])
    expect(implied).toContainEqual([quantity, undefined, undefined]);
});

it('tells the end of a share that those of others leave', async () => {
  const share = {
    id: 'industry',
    kind: 'share',
    indicator: 'shareOfGrdp',
    year: 2020,
    activity: 'industry',
  } as const;
  const implied = await ends({ ...share, lower: 55, upper: 60, unit: 'percent' });
  const [, lower, upper] = implied.find(([name]) => name === 'share services') ?? [];
  expect(lower).toBeUndefined();
  expect(upper).toBeCloseTo(45, 0);
});
