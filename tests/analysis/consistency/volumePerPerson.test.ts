import { describe, expect, it } from 'vitest';
import type { ConsistencyOptions } from '../../../src/analysis/consistency/ConsistencyReport.js';
import { targetConsistency } from '../../../src/analysis/consistency/targetConsistency.js';
import { runOf } from '../../../src/analysis/runOf.js';
import { planOfTargets, resultOf, targetOf } from '../../fixtures/planOfTargets.js';
import { scenarioOf, steady } from '../../fixtures/scenarioOf.js';

const growth = targetOf({
  id: 'growth',
  kind: 'averageGrowth',
  indicator: 'grdp',
  unit: 'percent',
  lower: 8,
  upper: 9,
  direction: 'within',
});
const perPerson = (lower: number) =>
  targetOf({ id: 'perPerson', kind: 'averageGrowth', indicator: 'grdpPerCapita', unit: 'percent', lower });
const scenario = scenarioOf({ id: 'plan', populationChange: steady(0.009) });

const asked = (lower: number, options: ConsistencyOptions = {}) =>
  targetConsistency(runOf(resultOf(planOfTargets([growth, perPerson(lower)]), [scenario])), options);

// Of 9 % growth, 0.9 % goes to people who are added.
const most = 100 * (1.09 / 1.009 - 1);

describe('a target for the growth of GRDP per capita', () => {
  it('is held against growth and the growth of population', async () => {
    expect((await asked(most - 1e-6)).feasible).toBe(true);
    const { conflicts, leastChange } = await asked(most + 1e-3);
    expect(
      conflicts.map(({ targets, drivers }) =>
        [...targets, ...drivers].map((one) => ('id' in one ? one.id : one.name)),
      ),
    ).toEqual([['growth', 'perPerson', 'population']]);
    // What population may grow by is a condition on a product, and not told.
    expect(conflicts.map(({ required }) => required)).toEqual([[]]);
    expect(leastChange.map(({ target: { id }, bound }) => [id, bound])).toEqual([['growth', 'upper']]);
    expect(leastChange[0]?.to).toBeCloseTo(9 + 1.009e-3, 6);
    const single = conflicts.flatMap((conflict) => conflict.single);
    expect(single.find(({ target: { id } }) => id === 'perPerson')?.to).toBeCloseTo(most, 6);
  });

  it('narrows the growth that the plan implies', async () => {
    const { implied } = await asked(7.5);
    const found = implied.find(({ quantity, activity }) => quantity === 'growth' && activity === 'total');
    expect(found?.lower).toBeCloseTo(100 * (1.075 * 1.009 - 1), 6);
    expect(found?.upper).toBeCloseTo(9, 6);
  });

  it('is said to be left out where population is held within a band', async () => {
    const { tested } = await asked(99, { drivers: { population: { lower: 0, upper: 1 } } });
    expect(tested.map(({ target: { id }, needs = [] }) => [id, needs.length])).toEqual([
      ['growth', 0],
      ['perPerson', 1],
    ]);
  });
});
