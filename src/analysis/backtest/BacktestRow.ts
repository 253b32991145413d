import type { Status } from '../../plan/facts/Observation.js';
import type { Target } from '../../plan/targets/Target.js';
import type { LocalText } from '../../plan/text/LocalText.js';
import type { Need } from '../Need.js';

/** How a target stands by the actual value published. */
export type BacktestVerdict = 'met' | 'missed' | 'exceeded' | 'notDeterminable';

/** The value of a target that came true, as one vintage publishes it. */
export interface ActualValue {
  readonly value: number;
  readonly vintage: string;
  /** The least firm status among the figures it is read off. */
  readonly status: Status;
  /** Ids of the sources, without repetition. */
  readonly sources: readonly string[];
  /** Distance to the nearest bound in the target's unit: below zero under it, zero within. */
  readonly gap: number;
  /** Where it stands in a range that it meets: 0 at the lower bound, 1 at the upper. */
  readonly position?: number;
  /** It belongs to the vintage published last. */
  readonly latest: boolean;
}

/** A published share of another whole than the plan's: it counts components that the base of the plan does not. */
export interface Caution {
  readonly kind: 'otherWhole';
  /** Names of those components. */
  readonly components: readonly LocalText[];
  /** The share among the activities of the plan alone, per cent. */
  readonly value: number;
}

/** The forecaster: the plan by its target, a naive benchmark, or a scenario. */
export type ForecasterKind = 'plan' | 'benchmark' | 'scenario';

/** One forecast value of a target beside its actual value. */
export interface Forecast {
  /** Id of the scenario, or `plan`, `benchmark:last-growth`, `benchmark:average-growth`. */
  readonly forecaster: string;
  readonly kind: ForecasterKind;
  /** Of a scenario; the others have names of their own. */
  readonly label?: LocalText;
  /** Vintage of the base it starts from; empty for the plan. */
  readonly vintage: string;
  /** The forecast value; of the plan the middle of its bounds. */
  readonly value?: number;
  /** Actual less forecast value, in the target's unit. */
  readonly error?: number;
  /** Of the plan: whether the target was met. Of the others: whether they forecast that rightly. */
  readonly hit?: boolean;
  /** What is needed to compute it. */
  readonly needs?: readonly Need[];
}

/**
 * Where a target stands in mid-term: at the pace so far it would be met (`onCourse`) or missed (`behind`), it asks for
 * every year and has been missed in one (`broken`), or only one figure is known, which has no pace (`open`).
 */
export type CourseStanding = 'onCourse' | 'behind' | 'broken' | 'open';

/** What is known of a target before its last year, and what is still needed. */
export interface CourseSoFar extends Pick<ActualValue, 'vintage' | 'status' | 'sources'> {
  readonly standing: CourseStanding;
  /** The last year known. */
  readonly year: number;
  /** The target's value, in its own unit, if the years to come bring what the years so far have brought. */
  readonly continued?: number;
  /** A year's growth, step or amount so far; of targets of every year the worst year. */
  readonly pace?: number;
  /** The same of each year still to come, so that each bound is reached. */
  readonly needed: { readonly lower?: number; readonly upper?: number };
  /** `percent` for growth, otherwise a step or an amount a year, in this unit. */
  readonly unit: string;
}

/** One target against one published actual value, or against none, with its forecasts. */
export interface BacktestRow {
  readonly target: Target;
  readonly verdict: BacktestVerdict;
  readonly actual?: ActualValue;
  /** What is needed to determine the actual value. */
  readonly needs?: readonly Need[];
  /** What is known so far, where the actual is not. */
  readonly course?: CourseSoFar;
  /** What stands in the way of comparing actual value and target as they are. */
  readonly cautions: readonly Caution[];
  /** The plan first, then the benchmarks, then the scenarios; none without an actual value. */
  readonly forecasts: readonly Forecast[];
}
