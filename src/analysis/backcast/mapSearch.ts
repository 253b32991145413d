import { root } from '../../accounts/root.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Plan } from '../../plan/Plan.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/targets/Target.js';
import type { Place } from './averagesOnMap.js';
import type { FeasibilityMap } from './MapRow.js';
import { rootNear } from './rootNear.js';
import { scenarioAt } from './scenarioAt.js';
import { soughtValue } from './soughtValue.js';

/** A bound of a target. */
export interface Bound {
  readonly side: 'lower' | 'upper';
  readonly value: number;
}

/** Whose projections a map is made of. */
export interface MapSubject {
  readonly plan: Plan;
  readonly scenario: Scenario;
  readonly target: Target;
  readonly y: FeasibilityMap['y'];
}

/** The projections of a map, and where they reach the bounds of the target. */
export interface MapSearch {
  /** Where the scenario itself stands. */
  readonly here: Place;
  /** The value of the target at a place; nothing where it cannot be projected. */
  readonly valueAt: (place: Place) => number | undefined;
  /** The growth at which a bound is reached at a height, per cent a year. */
  readonly xAt: (y: number, bound: Bound) => number | undefined;
  /** The height at which a bound is reached at a growth, per cent a year. */
  readonly yAt: (x: number, bound: Bound) => number | undefined;
}

const limits = [-60, 150] as const;

/**
 * What is asked of the projections of a map. A level that grows by a rate is sought through the growth factor of one
 * year, which is nearly straight in the rate, so that few projections do.
 *
 * @throws ScenarioError when the scenario cannot be projected at its own averages
 */
export function mapSearch({ plan, scenario, target, y }: MapSubject, here: Place): MapSearch | undefined {
  const project = (place: Place) =>
    soughtValue(scenarioAt(scenario, { growth: place.x, [y]: place.y }), { plan, target, against: 'lower' });
  const own = project(here);
  if (own === undefined) return undefined;
  const known = new Map<string, number | undefined>([[key(here), own]]);
  const valueAt = (place: Place) => {
    const found = known.get(key(place));
    if (found !== undefined || known.has(key(place))) return found;
    const value = orNothing(() => project(place));
    known.set(key(place), value);
    return value;
  };
  const years = Math.max(1, (target.year ?? plan.period.to) - scenario.base.year);
  const crossing = (from: Place, axis: 'x' | 'y', { value: bound }: Bound) => {
    const isFalling = axis === 'y' && y !== 'deflator';
    const off = (at: number) => {
      const value = valueAt({ ...from, [axis]: at });
      return value === undefined ? undefined : distance(value, bound, { years, isFalling });
    };
    const start = off(from[axis]);
    if (start === undefined) return undefined;
    // Of a growth factor 1 + x, the distance is (1 + x) / (1 + wanted) - 1.
    const guess = 100 * ((1 + from[axis] / 100) / (1 + start) - 1);
    return rootNear(off, { start: { at: from[axis], value: start }, guess, limits });
  };
  return {
    here,
    valueAt,
    xAt: (height, bound) => crossing({ x: here.x, y: height }, 'x', bound),
    yAt: (growth, bound) => crossing({ x: growth, y: here.y }, 'y', bound),
  };
}

function key({ x, y }: Place): string {
  return `${x} ${y}`;
}

function distance(
  value: number,
  bound: number,
  { years, isFalling }: { readonly years: number; readonly isFalling: boolean },
): number {
  if (value <= 0 || bound <= 0) return (value - bound) / Math.max(1, Math.abs(bound));
  return root(isFalling ? bound / value : value / bound, years) - 1;
}

function orNothing(compute: () => number | undefined): number | undefined {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return undefined;
  }
}
