import type { Observation } from '../../../../src/plan/facts/Observation.js';
import type { Scenario } from '../../../../src/plan/scenarios/Scenario.js';
import type { Target } from '../../../../src/plan/Target.js';
import type { SimulationResult } from '../../../../src/projection/simulatePlan.js';
import { targetOf } from '../../../fixtures/planOfTargets.js';
import { factOf, growthByActivity, growthToStructure, scenarioOf } from '../../../fixtures/scenarioOf.js';
import { perCapitaCase } from '../perCapita/perCapitaCase.js';

/** The promise of a range for the share of an activity in 2020. */
export function shareGoal(activity: string, lower: number, upper: number): Target {
  const about = { kind: 'share', indicator: 'shareOfGrdp', activity, unit: 'percent', year: 2020 } as const;
  return targetOf({ ...about, id: `share-${activity}`, direction: 'within', lower, upper });
}

/** Agriculture 20-25 %, services 55-60 % in 2020; both start outside, at 30 % and 50 %. */
export const bothShares = [shareGoal('agriculture', 20, 25), shareGoal('services', 55, 60)];

const labelled = (id: string) => ({ id, label: { vi: `Kịch bản ${id}`, en: `Scenario ${id}` } });

/** A scenario that assumes the shares of 2020. */
export function planned(id: string, shares: readonly number[] = [0.22, 0.22, 0.56]): Scenario {
  return scenarioOf({ ...labelled(id), growth: growthToStructure(0.05, shares) });
}

/** A scenario of which the shares follow from growth: services by the rate that is given, the others not at all. */
export function driven(id: string, services: number, parts: Partial<Scenario> = {}): Scenario {
  const rates = { agriculture: 0, industry: 0, services };
  return scenarioOf({ ...labelled(id), growth: growthByActivity(rates), ...parts });
}

/** A scenario on a base that parts taxes from the activities. */
export function withTaxes(id: string): Scenario {
  const activities = ['agriculture', 'industry', 'services', 'taxes'];
  return scenarioOf({
    ...labelled(id),
    base: { activities, shares: [0.28, 0.18, 0.48, 0.06], vintage: 'evaluation' },
    growth: growthByActivity({ agriculture: 0, industry: 0.02, services: 0.04, taxes: 0 }),
  });
}

/** A share published for a year. */
export function publishedShare(activity: string, value: number, year = 2020): Observation {
  return factOf('shareOfGrdp', value, {
    activity,
    priceBasis: 'current',
    unit: 'percent',
    period: { from: year, to: year },
    vintage: 'evaluation',
    status: 'estimate',
  });
}

/** What is simulated from a small plan. */
export function structureCase(
  scenarios: readonly Scenario[],
  targets: readonly Target[] = bothShares,
  observations: readonly Observation[] = [],
): SimulationResult {
  return perCapitaCase({ scenarios, targets, observations });
}
