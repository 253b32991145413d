import type { PlanRun } from '../analysis/PlanRun.js';
import type { ScenarioDoubt } from '../plan/scenarios/Doubt.js';
import type { Target } from '../plan/targets/Target.js';
import type { LocalText } from '../plan/text/LocalText.js';

/** How the normal numbers of an ensemble are drawn. */
export type Sampling =
  /** By name, year and number of the draw: Monte Carlo. */
  | 'monteCarlo'
  /** Sobol' points turned so that what moves the goal most comes first; several scramblings give the error. */
  | 'rotated';

/** What is asked of the doubt in scenarios. */
export interface OddsQuestion {
  /** Ids of scenarios; all that are in doubt where left out. */
  readonly scenario?: string | readonly string[];
  /** Futures drawn for each scenario; 100,000 where left out, or 8,192 where they are rotated: a power of two. */
  readonly draws?: number;
  /** A whole number from 0, below 2^32; 1 where left out. The same seed gives the same futures. */
  readonly seed?: number;
  /** Ids of the targets asked about; all where left out. */
  readonly targets?: readonly string[];
  /** Sets of targets by id whose odds of all being kept together are wanted, besides those of all. */
  readonly together?: readonly (readonly string[])[];
  /** `monteCarlo` where left out. */
  readonly sampling?: Sampling;
  /** Runs of past plans whose errors are asked about beside the stated doubt; none where left out. */
  readonly pastPlans?: readonly PlanRun[];
}

/** A probability with how far it may be off by the luck of the draw: one standard error. */
export interface Probability {
  readonly value: number;
  readonly error: number;
}

/** Points that a share of all futures lies below. */
export interface Quantiles {
  readonly p5: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p95: number;
}

/** The odds of one target in one scenario. */
export interface TargetOdds {
  readonly target: Target;
  /**
   * `probable`: what is in doubt bears on it. `assumed`: it is the same in every future, because what it takes is
   * given: a share that is to be reached, or an assumption at the target itself. `notComputable`: see `reason`.
   */
  readonly standing: 'probable' | 'assumed' | 'notComputable';
  /**
   * Why it is not computable. `needs`: the scenario has no value of it, and the scorecard says what it needs. `part`: it
   * stands on a part of an activity, and futures are drawn of whole ones. `figure`: futures have no such figure.
   */
  readonly reason?: 'needs' | 'part' | 'figure';
  /** Of being kept; where it is assumed, 0 or 1. Futures that fail count as not keeping it. */
  readonly probability?: Probability;
  /** Values of the target, in its own unit, over the futures that have one. */
  readonly quantiles?: Quantiles;
  /** How far values lie from the nearest bound on average, over the futures that miss it. */
  readonly missedBy?: number;
  /**
   * What happened in fact, where the plan holds it, and the share of futures below it: as published where the scenario
   * marked as the actual comes to another number.
   */
  readonly actual?: { readonly value: number; readonly percentile: number };
}

/** The yearly levels of the goal for GRDP per capita over all futures. */
export interface Fan {
  readonly target: Target;
  readonly years: readonly {
    readonly year: number;
    readonly quantiles: Quantiles;
    readonly without: number;
  }[];
  /** How far a quantile may be off because values were counted in bins; 0 where all values were kept. */
  readonly quantileError: number;
  readonly reached: Reached;
  /** What each part of the doubt would leave of the fan's width if it were the only one. */
  readonly width: FanWidth;
  readonly actual?: readonly { readonly year: number; readonly value: number; readonly percentile: number }[];
}

/** Whether and when futures reach the goal. */
export interface Reached {
  /** Of reaching it in some year of the plan. */
  readonly ever: Probability;
  /** Of reaching it, and keeping it to the end. */
  readonly staying: Probability;
  /** Of reaching it first in that year. */
  readonly first: readonly { readonly year: number; readonly probability: Probability }[];
}

/** Parts that doubt is told by. */
export type DoubtPart =
  | 'growth'
  | 'prices'
  | 'exchangeRate'
  | 'population'
  | 'base'
  | 'structure'
  | 'events'
  | 'other';

/** The distance from the 10 to the 90 % point in the last year, and what it would be with one part of the doubt alone. */
export interface FanWidth {
  readonly all: number;
  readonly alone: readonly { readonly part: DoubtPart; readonly width: number }[];
}

/** Draws without a result, by why. */
export interface FailedDraws {
  readonly count: number;
  /** The other activities outgrow the total. */
  readonly residual: number;
  /** A level outgrows all numbers. */
  readonly outgrown: number;
  /** A level or a price falls by all there is. */
  readonly nothingLeft: number;
  /** Investment below zero, or more than the ICOR allows. */
  readonly investment: number;
}

/** The odds of one scenario. */
export interface ScenarioOdds {
  readonly scenario: string;
  readonly draws: number;
  readonly seed: number;
  readonly sampling: Sampling;
  /** Names the sample: scenario, doubt, draws, seed. What rests on another sample has another. */
  readonly hash: string;
  /** What was in doubt. */
  readonly doubt: ScenarioDoubt;
  /** Names in doubt that no correlation ties to another: they are taken as independent. */
  readonly independent: readonly string[];
  readonly failed: FailedDraws;
  readonly targets: readonly TargetOdds[];
  /** Of all targets that are probable, together. */
  readonly all: Together;
  /** Of every target that can be computed, in the same future: none where one is missed in every future, as assumed. */
  readonly every: Probability;
  /** Of the sets asked for. */
  readonly together: readonly Together[];
  readonly fan?: Fan;
  /** What the odds would be if growth missed as it did under past plans; only where these were asked about. */
  readonly asPastPlans?: AsPastPlans;
}

/** By how much a past plan missed its growth. */
export interface PastError {
  readonly plan: string;
  readonly title: LocalText;
  /** Actual less target, in percentage points; of a target range its middle. */
  readonly error: number;
  /** It was not known when the plan that is asked about began. */
  readonly isHindsight: boolean;
}

/** The odds if growth is taken from the errors of past plans: Student's t around their mean. */
export interface AsPastPlans extends Pick<ScenarioOdds, 'hash' | 'failed' | 'targets' | 'all' | 'fan'> {
  readonly errors: readonly PastError[];
  /** In percentage points. */
  readonly mean: number;
  readonly degrees: number;
  /** Actual values of past plans that stated a doubt themselves, and how many lay between the 10 and 90 % points. */
  readonly calibration: { readonly inside: number; readonly all: number };
}

/** The odds of several targets being kept in the same future. */
export interface Together {
  readonly targets: readonly string[];
  readonly probability: Probability;
  /** What it would be if each were a die of its own: the product of the probabilities. */
  readonly ifIndependent: number;
}

/** What doubt makes of the scenarios of a run. */
export interface FoundOdds {
  readonly odds: readonly ScenarioOdds[];
  /** Scenarios that doubt nothing, and so have no odds. */
  readonly certain: readonly string[];
}
