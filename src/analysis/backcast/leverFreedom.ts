import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Lever } from './Lever.js';
import type { Freedom } from './leastMove.js';
import { leverAverage, leverUnit } from './leverAverage.js';
import { leverBounds, leverMoveTo } from './leverSpan.js';

/** A lever with its room to move, counted in steps. */
export interface LeverFreedom extends Freedom {
  readonly lever: Lever;
  readonly bounds: readonly [number, number];
  /** One step, in the unit of the assumption: a point of a rate, a hundredth of an amount. */
  readonly step: number;
}

/**
 * How far a lever may move, in steps that are alike for all levers.
 *
 * @unit steps
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const lever = { on: 'growth', bounds: [7.5, 9.5] as const };
 * scenarios.slice(1, 2).map((scenario) => leverFreedom(scenario, lever, 2016).most) // => [1]
 */
export function leverFreedom(scenario: Scenario, lever: Lever, from: number): LeverFreedom {
  const { on, weight = 1 } = lever;
  const { unit, scale } = leverUnit(scenario, on);
  const isAmount = scale === 1 && unit !== 'percentage points';
  const step = isAmount ? Math.abs(leverAverage(scenario, on, from)) / 100 || 1 : 1 / scale;
  const bounds = leverBounds(scenario, lever, from);
  const [least, most] = bounds.map((level) => leverMoveTo(scenario, { on, from, level }) / step);
  return { lever, bounds, step, weight, least: least ?? 0, most: most ?? 0 };
}
