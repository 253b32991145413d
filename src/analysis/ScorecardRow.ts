import type { Target } from '../plan/targets/Target.js';
import type { KnownOfTarget } from './KnownOfTarget.js';
import type { Need } from './Need.js';

/**
 * What became of a target in a scenario.
 *
 * `exceeded`: beyond a range on its better side. `metAtStart`: met, but already so in the base year, so the plan
 * asks for nothing new. `notComputable`: a figure or an assumption is missing, or levels have no rate, and the row says which.
 */
export type Verdict = 'met' | 'exceeded' | 'metAtStart' | 'missed' | 'notComputable';

/** All verdicts, in the order of a key. */
export const verdicts: readonly Verdict[] = ['met', 'exceeded', 'metAtStart', 'missed', 'notComputable'];

/** One target judged in one scenario: bounds, value and gap in the target's own unit. */
export interface ScorecardRow {
  readonly scenario: string;
  readonly target: Target;
  readonly verdict: Verdict;
  /** Vintage of the base the scenario starts from. */
  readonly vintage: string;
  /** The value that is held against the bounds; missing where it is not computable. */
  readonly value?: number;
  /** Value of the base year, for targets of a level or a share. */
  readonly start?: number;
  /**
   * Distance to the nearest bound: below zero under the range, above zero over it, zero within.
   * Missing where the value is.
   */
  readonly gap?: number;
  /** What is needed to compute it. */
  readonly needs?: readonly Need[];
  /** What can still be said of it without that. */
  readonly known?: KnownOfTarget;
}
