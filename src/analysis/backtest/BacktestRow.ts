import type { Status } from '../../plan/facts/Observation.js';
import type { LocalText } from '../../plan/LocalText.js';
import type { Target } from '../../plan/Target.js';
import type { Need } from '../Need.js';

/** What became of a target by the published outcome. */
export type OutcomeVerdict = 'met' | 'missed' | 'exceeded' | 'notDeterminable';

/** The value of a target that came true, as one vintage publishes it. */
export interface Outcome {
  readonly value: number;
  readonly vintage: string;
  /** The least firm status among the figures it is read off. */
  readonly status: Status;
  /** Ids of the sources, without repetition. */
  readonly sources: readonly string[];
  /** Distance to the nearest bound in the target's unit: below zero under it, zero within. */
  readonly gap: number;
  /** Where it stands in a range that it keeps: 0 at the lower bound, 1 at the upper. */
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

/** Who foretold: the plan by its promise, a naive benchmark, or a scenario. */
export type ForecasterKind = 'plan' | 'benchmark' | 'scenario';

/** One foretold value of a target beside its outcome. */
export interface Forecast {
  /** Id of the scenario, or `plan`, `benchmark:last-growth`, `benchmark:average-growth`. */
  readonly forecaster: string;
  readonly kind: ForecasterKind;
  /** Of a scenario; the others have names of their own. */
  readonly label?: LocalText;
  /** Vintage of the base it starts from; empty for the plan. */
  readonly vintage: string;
  /** The foretold value; of the plan the middle of its bounds. */
  readonly value?: number;
  /** Outcome less foretold value, in the target's unit. */
  readonly error?: number;
  /** Of the plan: the promise was kept. Of the others: they told rightly whether it would be. */
  readonly hit?: boolean;
  /** What is needed to compute it. */
  readonly needs?: readonly Need[];
}

/** One target against one published outcome, or against none, with what was foretold. */
export interface BacktestRow {
  readonly target: Target;
  readonly verdict: OutcomeVerdict;
  readonly outcome?: Outcome;
  /** What is needed to determine the outcome. */
  readonly needs?: readonly Need[];
  /** What stands in the way of comparing outcome and promise as they are. */
  readonly cautions: readonly Caution[];
  /** The plan first, then the benchmarks, then the scenarios; none without an outcome. */
  readonly forecasts: readonly Forecast[];
}
