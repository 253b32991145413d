import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Target } from '../../plan/targets/Target.js';
import type { SimulationResult } from '../../projection/PlanCase.js';
import { simulatePlan } from '../../projection/simulatePlan.js';
import { backcast } from '../backcast/backcast.js';
import { chosenScenario } from '../chosenScenario.js';
import { isPerCapitaLevel, type PerCapitaUnit } from '../perCapitaTarget.js';
import type { GapCase, GapSide, TargetCase } from './GapQuestion.js';
import { type PerCapitaChain, perCapitaChain } from './perCapitaChain.js';

/** The level of GRDP per capita that both sides of a gap are told of. */
export interface AskedLevel {
  readonly year: number;
  readonly unit: PerCapitaUnit;
}

/** One side of a gap with its parts. */
export interface FoundSide {
  readonly side: GapSide;
  readonly chain: PerCapitaChain;
}

/**
 * One side of a gap: a simulated scenario, or the scenario that reaches a target by one of its assumptions.
 *
 * @unit the one asked for
 * @throws ScenarioError for a name that is not known, a target that is not for this level, or one that the assumption
 * cannot reach
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const asked = { year: 2020, unit: 'USD per person' } as const;
 * gapSide(result, { target: 'grdp-per-capita', scenario: 'plan-8.5' }, asked).side.value // => 2650
 */
export function gapSide(result: SimulationResult, gapCase: GapCase, asked: AskedLevel): FoundSide {
  const isScenario = typeof gapCase === 'string';
  const id = isScenario ? gapCase : gapCase.scenario;
  const scenario = chosenScenario(result, id);
  const { vintage } = scenario.base;
  if (!isScenario) return targetSide(result, gapCase, asked);
  const chain = perCapitaChain(result, id, asked);
  return { chain, side: { label: scenario.label, scenario: id, vintage, value: chain.value } };
}

function targetSide(
  result: SimulationResult,
  { scenario: id, ...wanted }: TargetCase,
  asked: AskedLevel,
): FoundSide {
  const target = result.plan.targets.find((one) => one.id === wanted.target);
  if (target !== undefined) refuseOther(target, asked);
  const on = wanted.by ?? 'deflator';
  const to = wanted.to ?? (target === undefined ? undefined : middleOf(target));
  const solution = backcast(result, {
    scenario: id,
    target: wanted.target,
    levers: [{ on, bounds: [-50, 200] }],
    ...(to === undefined ? {} : { to }),
  });
  if (solution.status !== 'reached') {
    const expected = say`an assumption by which ${id} reaches ${solution.sought} ${solution.target.unit}`;
    throw new ScenarioError([{ code: 'notComputable', path: ['by'], value: on, expected }]);
  }
  const changed = simulatePlan({ ...result, scenarios: [solution.changed] });
  const chain = perCapitaChain(changed, id, asked);
  const side = {
    label: solution.target.label,
    scenario: id,
    target: wanted.target,
    vintage: solution.changed.base.vintage,
    value: chain.value,
  };
  return { chain, side };
}

function middleOf({ lower, upper }: Target): number {
  return ((lower ?? upper ?? 0) + (upper ?? lower ?? 0)) / 2;
}

function refuseOther(target: Target, asked: AskedLevel): void {
  const { id, unit, year } = target;
  if (isPerCapitaLevel(target) && unit === asked.unit && year === asked.year) return;
  throw new ScenarioError([
    {
      code: 'badArgument',
      path: ['target'],
      value: id,
      expected: say`a target for the level of GRDP per capita in ${asked.unit} in ${asked.year}`,
    },
  ]);
}
