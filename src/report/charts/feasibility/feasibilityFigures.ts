import { feasibilityMap } from '../../../analysis/backcast/feasibilityMap.js';
import type { FeasibilityMap, MapRow } from '../../../analysis/backcast/MapRow.js';
import { perCapitaGoal } from '../../../analysis/perCapitaGoal.js';
import { planScenario } from '../../../analysis/planScenario.js';
import { isUnavailable } from '../../../analysis/Unavailable.js';
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
  if (goal === undefined || scenario === undefined) return undefined;
  const map = feasibilityMap(result, { scenario: scenario.id, target: goal.id, y });
  if (isUnavailable(map)) return undefined;
  const of = (kind: MapRow['kind'], bound: MapRow['bound']) =>
    map.rows.filter((row) => row.kind === kind && row.bound === bound);
  const { growthTarget } = map;
  const growths = map.needed.map(({ growth }) => growth);
  const [slow, fast] = [Math.min(...growths), Math.max(...growths)];
  const neededAt = (growth: number, side: 'lower' | 'upper') =>
    map.needed.find((one) => one.growth === growth && one.bound === side)?.y;
  const low = neededAt(fast, goal.lower === undefined ? 'upper' : 'lower');
  const high = neededAt(slow, goal.upper === undefined || goal.upper === goal.lower ? 'lower' : 'upper');
  if (low === undefined || high === undefined) return undefined;
  return {
    map,
    goal,
    ...(growthTarget === undefined ? {} : { growthGoal: growthTarget }),
    points: of('scenario', ''),
    lower: of('edge', goal.lower === undefined ? 'upper' : 'lower'),
    upper: of('edge', 'upper'),
    needed: ordered(low, high),
    growth: [slow, fast],
  };
}

function ordered(one: number, other: number): readonly [number, number] {
  return one < other ? [one, other] : [other, one];
}
