import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Target } from '../../plan/Target.js';
import { type SimulationResult, simulatePlan } from '../../projection/simulatePlan.js';
import { backcast } from '../backcast/backcast.js';
import { chosenScenario } from '../chosenScenario.js';
import type { GapCase, GapSide, TargetCase } from './GapQuestion.js';
import { type PerCapitaChain, perCapitaChain } from './perCapitaChain.js';

/** One side of a gap with its parts. */
export interface FoundSide {
  readonly side: GapSide;
  readonly chain: PerCapitaChain;
}

/**
 * One side of a gap: a simulated scenario, or the scenario that reaches a target by one of its assumptions.
 *
 * @throws ScenarioError for a name that is not known, a target that is not GRDP per capita in USD, or one that the
 * assumption cannot reach
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * gapSide(result, { target: 'grdp-per-capita', scenario: 'plan-8.5' }, 2020).side.value // => 2650
 */
export function gapSide(result: SimulationResult, gapCase: GapCase, year: number): FoundSide {
  const isScenario = typeof gapCase === 'string';
  const id = isScenario ? gapCase : gapCase.scenario;
  const scenario = chosenScenario(result, id);
  const { vintage } = scenario.base;
  if (!isScenario) return targetSide(result, gapCase, year);
  const chain = perCapitaChain(result, id, year);
  return { chain, side: { label: scenario.label, scenario: id, vintage, value: chain.value } };
}

function targetSide(
  result: SimulationResult,
  { scenario: id, ...wanted }: TargetCase,
  year: number,
): FoundSide {
  const target = result.plan.targets.find((one) => one.id === wanted.target);
  if (target !== undefined) refuseOther(target, year);
  const on = wanted.by ?? 'deflator';
  const to = wanted.to ?? (target === undefined ? undefined : middleOf(target));
  const solution = backcast(result, {
    scenario: id,
    target: wanted.target,
    levers: [{ on, bounds: [-50, 200] }],
    ...(to === undefined ? {} : { to }),
  });
  if (solution.status !== 'reached') {
    const expected = `an assumption by which ${id} reaches ${solution.sought} ${solution.target.unit}`;
    throw new ScenarioError([{ code: 'notComputable', path: ['by'], value: on, expected }]);
  }
  const changed = simulatePlan({ ...result, scenarios: [solution.changed] });
  const chain = perCapitaChain(changed, id, year);
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

function refuseOther({ id, indicator, kind, unit, year }: Target, wanted: number): void {
  if (indicator === 'grdpPerCapita' && kind === 'level' && unit === 'USD per person' && year === wanted)
    return;
  throw new ScenarioError([
    {
      code: 'badArgument',
      path: ['target'],
      value: id,
      expected: `a target for the level of GRDP per capita in USD per person in ${wanted}`,
    },
  ]);
}
