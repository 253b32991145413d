import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { LeverName } from './Lever.js';
import { leverMoveTo } from './leverSpan.js';
import { movedScenario } from './movedScenario.js';
import { withLever } from './withLever.js';

/** A pair of assumptions, in per cent a year. */
export type Levels = Readonly<Record<LeverName, number>>;

/**
 * A scenario with assumptions at given yearly averages and without its shocks: the same change in every year, alike for
 * all activities; growth by activity keeps its shape and moves until the whole grows as wanted, and prices move until the
 * deflator of the whole does, whatever the weights of activities.
 *
 * @unit per cent a year
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * scenarios.slice(1, 2).map((scenario) => scenarioAt(scenario, { deflator: 4 }).deflatorChange['services']?.[4]?.value) // => [0.04]
 */
export function scenarioAt(scenario: Scenario, levels: Levels): Scenario {
  const still: Scenario = { ...scenario, shocks: [] };
  return Object.entries(levels).reduce((changed, [on, level]) => {
    if (on === 'growth' && changed.growth.closure === 'byActivity' && changed.growth.residual === undefined)
      return withAverage(changed, on, level);
    const alike = withLever(changed, on, (path) =>
      path.map((assumed) => ({ ...assumed, value: level / 100 })),
    );
    return on === 'deflator' ? withAverage(alike, on, level) : alike;
  }, still);
}

/** The scenario with a lever moved by the same points everywhere until its average is as wanted. */
function withAverage(scenario: Scenario, on: LeverName, level: number): Scenario {
  const from = scenario.years[0] ?? 0;
  const by = leverMoveTo(scenario, { on, from, level });
  return by === 0 ? scenario : movedScenario(scenario, [{ on, from, by }]);
}
