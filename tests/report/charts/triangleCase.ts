import type { Scenario } from '../../../src/plan/scenarios/Scenario.js';
import type { Target } from '../../../src/plan/targets/Target.js';
import type { SimulationResult } from '../../../src/projection/PlanCase.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { planOfTargets, targetOf } from '../../fixtures/planOfTargets.js';
import { growthToStructure, scenarioOf } from '../../fixtures/scenarioOf.js';

const activities = ['agriculture', 'industry', 'services'] as const;

/** Target ranges of 2020 for the three shares, in the order of the activities. */
export function shareTargets(bounds: readonly (readonly [number, number])[]): Target[] {
  return bounds.map(([lower, upper], position) =>
    targetOf({
      id: `share-${position}`,
      kind: 'share',
      indicator: 'shareOfGrdp',
      activity: activities[position] ?? '',
      unit: 'percent',
      year: 2020,
      lower,
      upper,
      direction: 'within',
    }),
  );
}

/** A scenario that moves from 30, 20 and 50 per cent in 2015 to other shares in 2020. */
export function movingTo(id: string, shares: readonly number[], growth = 0.05): Scenario {
  return scenarioOf({
    id,
    label: { vi: `Kịch bản ${id}`, en: `Scenario ${id}` },
    growth: growthToStructure(growth, shares),
  });
}

/** A small plan with three activities, simulated; the region is the triangle of 20-21, 25-26 and 54-55. */
export function triangleCase({
  targets = shareTargets([
    [20, 21],
    [25, 26],
    [54, 55],
  ]),
  scenarios = [movingTo('A', [0.205, 0.25, 0.545]), movingTo('B', [0.25, 0.2, 0.55])],
  activityIds = activities,
}: {
  readonly targets?: readonly Target[];
  readonly scenarios?: readonly Scenario[];
  readonly activityIds?: readonly string[];
} = {}): SimulationResult {
  const whole = planOfTargets(targets);
  const plan = { ...whole, activities: whole.activities.filter(({ id }) => activityIds.includes(id)) };
  return simulatePlan({ plan, scenarios, dataset: { region: 'province', observations: [], sources: [] } });
}
