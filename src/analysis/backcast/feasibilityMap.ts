import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/targets/Target.js';
import { targetSpan } from '../../plan/targets/targetSpan.js';
import type { SimulationResult } from '../../projection/PlanCase.js';
import { rowsOfScenario } from '../../projection/rowsOfScenario.js';
import { isGrowthTarget } from '../growthTarget.js';
import { levelsOfTarget } from '../levelsOfTarget.js';
import { targetValue } from '../targetValue.js';
import type { Unavailable } from '../Unavailable.js';
import { verdictOf } from '../verdictOf.js';
import { averagesOnMap } from './averagesOnMap.js';
import type { FeasibilityMap, MapRow, NeededChange } from './MapRow.js';
import { type Bound, type MapSearch, mapSearch } from './mapSearch.js';
import { questionParts } from './questionParts.js';
import { leverNames } from './withLever.js';

/** What a map is to show. */
export interface MapQuestion {
  /** Id of the scenario that gives all that is on no axis. */
  readonly scenario: string;
  /** Id of the target. */
  readonly target: string;
  /** What is on the vertical axis; growth is on the horizontal one. */
  readonly y: FeasibilityMap['y'];
}

/** Between so few heights the lines are straight to the eye. */
const edgeSteps = 6;

/**
 * Which pairs of growth and another assumption meet a target: the lines on which its bounds are reached, the scenarios
 * at their own averages, and what the growth that the plan aims at needs of the other assumption.
 *
 * Every value is that of a projection. The ranges follow from what has to be seen: the scenarios, and where the bounds
 * are reached. A scenario is placed only where the map tells its true value: one with another base, or with another
 * path of what is on no axis, is set aside.
 *
 * @unit per cent a year on both axes; values in the unit of the target
 * @returns the map, or why there is none: the growth of the scenario is not an assumption of its own, or it cannot be
 * projected at its own averages
 * @throws ScenarioError for an unknown name
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const map = feasibilityMap(result, { scenario: 'plan-8.5', target: 'grdp-per-capita', y: 'deflator' });
 * 'needed' in map ? map.needed.map(({ growth, bound, y }) => [growth, bound, y.toFixed(2)]) : map
 * // => [[8, 'lower', '4.30'], [9, 'lower', '3.34'], [8, 'upper', '5.09'], [9, 'upper', '4.12']]
 */
export function feasibilityMap(
  result: SimulationResult,
  question: MapQuestion,
): FeasibilityMap | Unavailable {
  const { y } = question;
  const { scenario, target } = questionParts(result, { ...question, levers: [{ on: 'growth' }, { on: y }] });
  const levers = leverNames(scenario);
  if (!levers.includes('growth')) return { reason: 'noGrowthAssumption', issues: [] };
  if (!levers.includes(y)) return { reason: 'notInDollars', issues: [] };
  try {
    const here = averagesOnMap(result, scenario, { y, year: target.year ?? result.plan.period.to });
    const search = here && mapSearch({ plan: result.plan, scenario, target, y }, here);
    if (search !== undefined) return drawn(result, { scenario, target, y }, search);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return { reason: 'notProjectable', issues: error.issues };
  }
  return { reason: 'notProjectable', issues: [] };
}

interface Drawn {
  readonly scenario: Scenario;
  readonly target: Target;
  readonly y: FeasibilityMap['y'];
}

function drawn(result: SimulationResult, { scenario, target, y }: Drawn, search: MapSearch): FeasibilityMap {
  const { here } = search;
  const bounds = boundsOf(target);
  const points = placedScenarios(result, { target, y }, search);
  const growthTarget = growthTargetOf(result);
  const growths = growthsOf(growthTarget, here.x);
  const needed = bounds.flatMap((bound) =>
    growths.flatMap((growth): NeededChange[] => {
      const found = search.yAt(growth, bound);
      return found === undefined ? [] : [{ bound: bound.side, growth, y: found }];
    }),
  );
  const beside = bounds.flatMap((bound) => search.xAt(here.y, bound) ?? []);
  const above = bounds.flatMap((bound) => search.yAt(here.x, bound) ?? []);
  const xRange = padded([here.x, ...points.map(({ x }) => x), ...beside]);
  const yRange = padded([here.y, ...points.map((place) => place.y), ...above]);
  const edges = bounds.flatMap((bound) =>
    heights(yRange).flatMap((at): MapRow[] => {
      const x = search.xAt(at, bound);
      if (x === undefined) return [];
      const { verdict } = verdictOf(bound.value, target);
      const place = { scenario: scenario.id, bound: bound.side, x, y: at, value: bound.value, verdict };
      return [{ kind: 'edge', ...place }];
    }),
  );
  const placed = points.map((point) => point.scenario);
  return {
    scenario: scenario.id,
    target,
    x: 'growth',
    y,
    rising: y === 'deflator',
    xRange,
    yRange,
    rows: [...edges, ...points],
    ...(growthTarget === undefined ? {} : { growthTarget }),
    needed,
    setAside: result.scenarios.map(({ id }) => id).filter((id) => !placed.includes(id)),
  };
}

function placedScenarios(
  result: SimulationResult,
  { target, y }: Pick<Drawn, 'target' | 'y'>,
  { valueAt }: MapSearch,
): MapRow[] {
  const year = target.year ?? result.plan.period.to;
  return result.scenarios.flatMap((one): MapRow[] => {
    const at = averagesOnMap(result, one, { y, year });
    const levels = levelsOfTarget(target, rowsOfScenario(result.rows, one.id));
    const value = targetValue(target, levels, targetSpan(target, result.plan.period));
    const here = at && valueAt(at);
    if (value === undefined || here === undefined || at === undefined) return [];
    if (Math.abs(here - value) > 1e-6 * Math.abs(value)) return [];
    const { verdict } = verdictOf(value, target);
    return [{ kind: 'scenario', scenario: one.id, bound: '', x: at.x, y: at.y, value, verdict }];
  });
}

function growthTargetOf({ plan }: SimulationResult): Target | undefined {
  return plan.targets.find(isGrowthTarget);
}

function growthsOf(target: Target | undefined, own: number): number[] {
  return [...new Set([target?.lower ?? target?.upper ?? own, target?.upper ?? target?.lower ?? own])];
}

function boundsOf({ lower, upper }: Target): Bound[] {
  return [
    ...(lower === undefined ? [] : [{ side: 'lower' as const, value: lower }]),
    ...(upper === undefined || upper === lower ? [] : [{ side: 'upper' as const, value: upper }]),
  ];
}

/** A range that holds all that is to be seen, with half a point around, on whole half points. */
function padded(seen: readonly number[]): readonly [number, number] {
  const [least, greatest] = [Math.min(...seen), Math.max(...seen)];
  return [Math.floor(2 * least - 1) / 2, Math.ceil(2 * greatest + 1) / 2];
}

function heights([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: edgeSteps + 1 }, (_, i) => from + ((to - from) * i) / edgeSteps);
}
