import { entryOf } from '../../plan/entryOf.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Lever, LeverName } from './Lever.js';
import type { Freedom } from './leastMove.js';
import { leverAverage, leverUnit } from './leverAverage.js';
import { movedScenario } from './movedScenario.js';
import { rootBetween } from './rootBetween.js';
import { assumptionsOfLever } from './withLever.js';

/** Bounds in per cent a year for a lever that is given none: wider than what economies live through for five years. */
const usualBounds: Readonly<Record<string, readonly [number, number]>> = {
  growth: [-10, 20],
  deflator: [-5, 20],
  exchangeRate: [-10, 20],
  population: [-2, 4],
  // A share of GRDP: above 100 where more is invested than produced.
  investment: [0, 150],
};
const leastFactor = 1e-6;

/**
 * The bounds of a lever: its own, or the usual ones of its kind.
 *
 * @unit that of `leverUnit`
 */
function leverBounds(scenario: Scenario, { on, bounds }: Lever, from: number): readonly [number, number] {
  if (bounds !== undefined) return bounds;
  const usual = entryOf(usualBounds, on.split('.')[0] ?? '');
  if (usual !== undefined) return usual;
  const move = scenario.indicators.find(({ indicator }) => on === `indicators.${indicator}`)?.move;
  if (move === 'growth') return [-50, 100];
  if (move === 'shareOfGrdp') return [0, 150];
  if (move === 'change') return [-20, 20];
  const size = Math.abs(leverAverage(scenario, on, from));
  return [0, 10 * (size === 0 ? 1000 : size)];
}

/**
 * By how much a lever has to move in each year for its average to come to a level.
 *
 * The average rises with the move, and lies between the least and the greatest yearly rate: that brackets the search.
 * No rate is moved down to -100 % or less; the move that comes nearest is then returned.
 *
 * @unit level in that of `leverUnit`; the move in that of the assumption
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * scenarios.slice(1, 2).map((scenario) => leverMoveTo(scenario, { on: 'growth', from: 2016, level: 9.5 })) // => [0.01]
 */
export function leverMoveTo(
  scenario: Scenario,
  { on, from, level }: { readonly on: LeverName; readonly from: number; readonly level: number },
): number {
  const { scale } = leverUnit(scenario, on);
  const values = assumptionsOfLever(scenario, on).flatMap((assumption) =>
    assumption.filter(({ year }) => year >= from).map(({ value }) => value),
  );
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const wanted = level / scale;
  if (!isRate(scenario, on)) return wanted - leverAverage(scenario, on, from) / scale;
  const lowest = leastFactor - 1 - least;
  const off = (by: number) =>
    leverAverage(movedScenario(scenario, [{ on, by, from }]), on, from) / scale - wanted;
  if (least === greatest) {
    const by = Math.max(wanted - least, lowest);
    // The deflator of the whole may move otherwise than all those of activities: with their weights.
    if (on !== 'deflator' || Math.abs(off(by)) < 1e-12) return by;
  }
  for (let margin = 0; margin <= 1; margin = 2 * margin + 0.01) {
    const low = Math.max(lowest, wanted - greatest - margin);
    if (off(low) > 0 && low === lowest) return low;
    const found = rootBetween(off, [low, wanted - least + margin]);
    if (found !== undefined) return found.at;
  }
  return lowest;
}

function isRate({ indicators }: Scenario, on: LeverName): boolean {
  const move = indicators.find(({ indicator }) => on === `indicators.${indicator}`)?.move;
  return on !== 'investment' && (move === undefined || move === 'growth');
}

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
