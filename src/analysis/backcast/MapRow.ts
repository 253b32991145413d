import type { Target } from '../../plan/Target.js';
import type { Verdict } from '../ScorecardRow.js';
import type { LeverName } from './Lever.js';

/** One place on the map: a bound of the target, a scenario, or a place of the grid. */
export interface MapRow {
  readonly kind: 'grid' | 'edge' | 'scenario';
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

/** Which pairs of two assumptions reach a target, all else being as in one scenario. */
export interface FeasibilityMap {
  readonly scenario: string;
  readonly target: Target;
  readonly x: LeverName;
  /** What is on the vertical axis. */
  readonly y: 'deflator' | 'exchangeRate' | 'population';
  readonly xRange: readonly [number, number];
  readonly yRange: readonly [number, number];
  readonly rows: readonly MapRow[];
  /** Scenarios that have no place on the map: their base, or an assumption that is on no axis, differs. */
  readonly setAside: readonly string[];
}
