import type { Plan } from '../../plan/Plan.js';
import type { Target } from '../../plan/targets/Target.js';

/** What a backcast reads off a projection. */
export interface Reading {
  readonly plan: Plan;
  readonly target: Target;
  /** Every year from this on counts, instead of the one the target names. */
  readonly stayingFrom?: number | undefined;
  /** Of several years, the one that counts: the least against a lower bound, the greatest against an upper. */
  readonly against: 'lower' | 'upper';
}

/** The value a backcast looks for, and where the scenario stands. */
export interface SoughtBound {
  readonly sought: number;
  readonly against: Reading['against'];
  /** Missing where the projection has no such figure. */
  readonly before?: number;
}
