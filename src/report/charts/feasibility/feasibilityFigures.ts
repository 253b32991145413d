import { backcast } from '../../../analysis/backcast/backcast.js';
import { feasibilityMap } from '../../../analysis/backcast/feasibilityMap.js';
import type { FeasibilityMap, MapRow } from '../../../analysis/backcast/MapRow.js';
import { scenarioAt } from '../../../analysis/backcast/scenarioAt.js';
import { leverNames } from '../../../analysis/backcast/withLever.js';
import { perCapitaGoal } from '../../../analysis/perCapitaGoal.js';
import { planScenario } from '../../../analysis/planScenario.js';
import type { Scenario } from '../../../plan/scenarios/Scenario.js';
import type { Target } from '../../../plan/Target.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import type { MapAxis } from './mapAxis.js';

/** What the feasibility map shows. */
export interface FeasibilityFigures {
  readonly map: FeasibilityMap;
  readonly goal: Target;
  /** The plan's target for average growth, where it has one with two bounds. */
  readonly growthGoal?: Target;
  readonly points: readonly MapRow[];
  readonly lower: readonly MapRow[];
  readonly upper: readonly MapRow[];
  /** The change on the vertical axis that the goal needs: the least and the greatest over the promised growth. */
  readonly needed: readonly [number, number];
  /** Growth it is needed at: the promised range, or that of the scenario. */
  readonly growth: readonly [number, number];
}

/**
 * Picks what the feasibility map shows; nothing where the plan has no goal for GRDP per capita.
 *
 * @param result - what `simulatePlan` returned
 * @param y - what stands on the vertical axis beside growth
 *
 * @unit per cent a year; GRDP per capita in the unit of the goal
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * feasibilityFigures(result)?.needed // => [3.340940750835464, 5.088026543362756]
 */
export function feasibilityFigures(
  result: SimulationResult,
  y: MapAxis = 'deflator',
): FeasibilityFigures | undefined {
  const goal = perCapitaGoal(result.plan);
  const scenario = planScenario(result)?.scenario;
  if (goal === undefined || scenario === undefined || !leverNames(scenario).includes('growth'))
    return undefined;
  const map = feasibilityMap(result, { scenario: scenario.id, target: goal.id, y });
  const of = (kind: MapRow['kind'], bound: MapRow['bound']) =>
    map.rows.filter((row) => row.kind === kind && row.bound === bound);
  const growthGoal = result.plan.targets.find(
    ({ kind, indicator, activity }) =>
      kind === 'averageGrowth' && indicator === 'grdp' && activity === 'total',
  );
  const own = of('scenario', '').find((row) => row.scenario === scenario.id)?.x ?? 0;
  const [slow, fast] = [
    growthGoal?.lower ?? growthGoal?.upper ?? own,
    growthGoal?.upper ?? growthGoal?.lower ?? own,
  ];
  const neededAt = (growth: number, to: number) => neededChange(result, { scenario, goal, y, growth, to });
  const [low, high] = [goal.lower ?? goal.upper ?? 0, goal.upper ?? goal.lower ?? 0];
  return {
    map,
    goal,
    ...(growthGoal === undefined ? {} : { growthGoal }),
    points: of('scenario', ''),
    lower: of('edge', goal.lower === undefined ? 'upper' : 'lower'),
    upper: of('edge', 'upper'),
    needed: ordered(neededAt(fast, low), neededAt(slow, high)),
    growth: [slow, fast],
  };
}

interface Need {
  readonly scenario: Scenario;
  readonly goal: Target;
  readonly y: MapAxis;
  readonly growth: number;
  readonly to: number;
}

function neededChange(result: SimulationResult, { scenario, goal, y, growth, to }: Need): number {
  const scenarios = [scenarioAt(scenario, { growth })];
  const levers = [{ on: y, bounds: [-50, 100] as const }];
  const question = { scenario: scenario.id, target: goal.id, to, levers };
  return backcast({ ...result, scenarios }, question).levers[0]?.after ?? 0;
}

function ordered(one: number, other: number): readonly [number, number] {
  return one < other ? [one, other] : [other, one];
}
