import { oneOf } from '../../plan/optionKinds.js';
import type { Target } from '../../plan/targets/Target.js';
import type { Verdict } from '../ScorecardRow.js';
import type { LeverName } from './Lever.js';

/** One place on the map: on a bound of the target, or of a scenario. */
export interface MapRow {
  readonly kind: 'edge' | 'scenario';
  /** Id of the scenario; of a place that is none, the one whose other assumptions hold there. */
  readonly scenario: string;
  /** For an edge: which bound of the target it follows. */
  readonly bound: 'lower' | 'upper' | '';
  /** Per cent a year. */
  readonly x: number;
  readonly y: number;
  /** GRDP per capita, or what else the target speaks of, in its unit. */
  readonly value: number;
  readonly verdict: Verdict;
}

/** What the assumption on the vertical axis must be for growth to reach a bound of the target. */
export interface NeededChange {
  readonly bound: 'lower' | 'upper';
  /** Per cent a year. */
  readonly growth: number;
  readonly y: number;
}

const mapAxes = ['deflator', 'exchangeRate', 'population'] as const;

/** What can stand on the vertical axis of a map. */
export const mapAxis = oneOf(mapAxes);

/** Which pairs of two assumptions meet a target, all else being as in one scenario. */
export interface FeasibilityMap {
  readonly scenario: string;
  readonly target: Target;
  readonly x: LeverName;
  /** What is on the vertical axis. */
  readonly y: (typeof mapAxes)[number];
  /** Whether more on the vertical axis raises the value of the target. */
  readonly rising: boolean;
  readonly xRange: readonly [number, number];
  readonly yRange: readonly [number, number];
  /** The edges at the same heights for both bounds, from the bottom up, the lower bound first; then the scenarios. */
  readonly rows: readonly MapRow[];
  /** The plan's target for the average growth of GRDP, where it has one. */
  readonly growthTarget?: Target;
  /**
   * For each bound, what is needed at the least and at the greatest growth of the plan's target, or at the growth of the
   * scenario where it has none; what cannot be reached is left out.
   */
  readonly needed: readonly NeededChange[];
  /** Scenarios that have no place on the map: their base, or an assumption that is on no axis, differs. */
  readonly setAside: readonly string[];
}
