import type { DoubtName } from '../plan/scenarios/Doubt.js';
import type { Target } from '../plan/targets/Target.js';
import type { NamedSample, TargetQuestion } from './askedTarget.js';
import type { Probability } from './FoundOdds.js';
import type { SobolIndex } from './sobolIndices.js';

/** What is asked of the doubt behind one target. */
export interface SensitivityQuestion extends TargetQuestion {
  /** Pairs of futures; 16,384 where left out, rounded up to whole blocks of 256. */
  readonly draws?: number;
}

/** What a target owes to one doubt, or to several that are correlated. */
export interface DoubtEffect {
  readonly names: readonly DoubtName[];
  /**
   * The value of the target with this doubt alone at its 10 and at its 90 % point; for an event: never, and at once;
   * missing where it has no result there.
   */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** The doubt is an event. */
  readonly isEvent: boolean;
  /** Share of the variance that goes if this were known. */
  readonly first: SobolIndex;
  /** Share of the variance that stays if all else were known. */
  readonly total: SobolIndex;
  /** Probability of the target if this stood at its middle, or did not happen. */
  readonly without: Probability;
}

/** What one target of one scenario hangs on. */
export interface FoundSensitivity extends NamedSample {
  readonly target: Target;
  /** The value of the target with all doubts at their middle. */
  readonly middle: number | undefined;
  readonly probability: Probability;
  /** Pairs left out of the shares of the variance, as one of their futures has no result. */
  readonly failed: number;
  /** The one that moves the target furthest first. */
  readonly effects: readonly DoubtEffect[];
}
