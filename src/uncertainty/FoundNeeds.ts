import type { LeverName } from '../analysis/backcast/Lever.js';
import type { Target } from '../plan/targets/Target.js';
import type { Probability } from './FoundOdds.js';

/** A question backwards from a probability. */
export interface ProbabilityQuestion {
  /** In per cent, above 0 and below 100. */
  readonly probability: number;
  /** Ids of scenarios; all that are in doubt where left out. */
  readonly scenario?: string | readonly string[];
  /** Id of a target, or of an indicator that one target alone has; that for GRDP per capita where left out. */
  readonly target?: string;
  /** The assumption that changes; growth where left out, or investment where growth follows it. */
  readonly by?: LeverName;
  /** 1 where left out; the same futures are taken at every try. */
  readonly seed?: number;
}

/** What an assumption must be for a target to be met with a probability. */
export interface NeededForProbability {
  readonly scenario: string;
  readonly by: LeverName;
  /** Of the scenario as it is. */
  readonly now: Probability;
  /** The average of the assumption a year, in `unit`. */
  readonly before: number;
  /** What it must be on average, moved alike in all years; nothing where no change within reach gives the probability. */
  readonly needed?: number;
  /** How far the needed average may be off by the luck of the draw: one standard error. */
  readonly error?: number;
  readonly unit: string;
}

/** What scenarios need for one probability of one target. */
export interface FoundNeeds {
  readonly target: Target;
  /** In per cent. */
  readonly probability: number;
  readonly draws: number;
  readonly found: readonly NeededForProbability[];
}
