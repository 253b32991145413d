import type { Target } from '../../plan/targets/Target.js';
import type { Need } from '../Need.js';
import type { Verdict } from '../ScorecardRow.js';
import type { BackcastSolution } from './BackcastSolution.js';
import type { LeverName } from './Lever.js';
import type { ObservedGrowth } from './ObservedGrowth.js';

/** What must hold where the change starts in a year. */
export interface ChangeStart {
  readonly year: number;
  readonly solution: BackcastSolution;
}

/** What each start asks of the assumptions, and the latest start that their bounds still allow. */
export interface LatestChange {
  readonly scenario: string;
  readonly target: Target;
  /** The value to reach, in the unit of the target. */
  readonly sought: number;
  /** Whether the scenario meets the value sought as it is, so that nothing has to change; `starts` is then empty. */
  readonly isKept: boolean;
  readonly starts: readonly ChangeStart[];
  /** Missing where no start reaches the value sought, and where nothing has to change. */
  readonly latest?: number;
}

/** What becomes of the target where the measure starts in a year. */
export interface MeasureStart {
  readonly year: number;
  /** Missing where it cannot be computed. */
  readonly value?: number;
  readonly verdict: Verdict;
}

/** What each start brings, and the latest that still meets the target. */
export interface LatestStart {
  readonly scenario: string;
  readonly target: Target;
  readonly on: LeverName;
  /** What the measure adds in each year. */
  readonly adds: number;
  /** Unit of what it adds: `percentage points` for a rate. */
  readonly unit: string;
  readonly starts: readonly MeasureStart[];
  /** Missing where no start meets it. */
  readonly latest?: number;
  /** What is needed to compute the target, where it cannot be. */
  readonly needs?: readonly Need[];
}

/** Growth of an activity, or of the whole: planned for the remaining years, and needed. */
export interface NeededGrowth {
  readonly activity: string;
  /** Average of the observed years, per cent a year. */
  readonly observed: number;
  /** Average of the remaining years in the scenario, per cent a year. */
  readonly planned: number;
  /**
   * What the remaining years need, per cent a year: or as far as growth may go, where the solution is out of reach.
   * Missing where the target cannot be computed, or growth does not move it.
   */
  readonly needed?: number;
}

/** What is still needed. */
export interface StillNeeded {
  readonly solution: BackcastSolution;
  /** Years still to come. */
  readonly years: readonly number[];
  /** The whole first, then each activity. */
  readonly growth: readonly NeededGrowth[];
}

/** What must hold for scenarios to reach a target. */
export interface Solved {
  readonly solutions: readonly BackcastSolution[];
}

/** How late assumptions can begin to change within their bounds. */
export interface SolvedStart {
  readonly found: readonly LatestChange[];
}

/** How late a measure of a size can start. */
export interface SolvedMeasure {
  readonly found: readonly LatestStart[];
}

/** What the remaining years need. */
export interface SolvedRest {
  readonly observed: readonly ObservedGrowth[];
  readonly found: readonly StillNeeded[];
}
