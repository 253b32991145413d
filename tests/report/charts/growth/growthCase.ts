import type { Observation } from '../../../../src/plan/facts/Observation.js';
import type { Target } from '../../../../src/plan/Target.js';
import type { SimulationResult } from '../../../../src/projection/simulatePlan.js';
import { targetOf } from '../../../fixtures/planOfTargets.js';
import { factOf } from '../../../fixtures/scenarioOf.js';
import { growing, perCapitaCase } from '../perCapita/perCapitaCase.js';

/** A promise that GRDP grows by 4 to 5 % a year, or what else is said of it. */
export function growthGoal(parts: Partial<Target> = {}): Target {
  return targetOf({
    id: 'growth',
    kind: 'averageGrowth',
    indicator: 'grdp',
    unit: 'percent',
    lower: 4,
    upper: 5,
    ...parts,
  });
}

/** A published average of the plan's years. */
export function publishedAverage(value: number, parts: Partial<Observation> = {}): Observation {
  return factOf('averageGrowthRate', value, {
    priceBasis: 'constant2010',
    unit: 'percent',
    period: { from: 2016, to: 2020 },
    vintage: 'evaluation',
    ...parts,
  });
}

/** Scenarios that grow by steady rates, by their ids. */
export function growthCase(
  rates: Readonly<Record<string, number>>,
  {
    goal = growthGoal(),
    observations = [],
  }: { readonly goal?: Target | null; readonly observations?: readonly Observation[] } = {},
): SimulationResult {
  return perCapitaCase({
    targets: goal === null ? [] : [goal],
    scenarios: Object.entries(rates).map(([id, rate]) => growing(id, rate)),
    observations,
  });
}
