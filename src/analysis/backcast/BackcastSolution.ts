import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/targets/Target.js';
import type { Need } from '../Need.js';
import type { Lever, LeverMove } from './Lever.js';

/** What is asked of a backcast. */
export interface BackcastQuestion {
  /** Id of the scenario to start from. */
  readonly scenario: string;
  /** Id of the target to reach. */
  readonly target: string;
  /** What may change; several share the change as their weights say. */
  readonly levers: readonly Lever[];
  /** The value to reach, in the unit of the target; the bound of the target nearest to being broken where left out. */
  readonly to?: number;
  /** Reach the band by this year and stay in it to the end, instead of in the target's year alone. */
  readonly stayingFrom?: number;
  /** First year that may change; the first projected year where left out. */
  readonly from?: number;
}

/**
 * `reached`: the changed scenario has the value sought. `unreachable`: the bounds stop it, and the levers say which.
 * `noEffect`: the levers do not move the target. `notComputable`: the scenario has no such figure.
 */
export type BackcastStatus = 'reached' | 'unreachable' | 'noEffect' | 'notComputable';

/** What must hold for a scenario to reach a target. */
export interface BackcastSolution {
  readonly scenario: string;
  readonly target: Target;
  readonly status: BackcastStatus;
  /** The value asked for, in the unit of the target. */
  readonly sought: number;
  readonly stayingFrom?: number;
  /** Value of the target in the scenario as it is; missing where it cannot be computed. */
  readonly before?: number;
  /** Value in the changed scenario: the one sought, or the nearest that the bounds allow. */
  readonly after?: number;
  /** The levers in the order asked for; those at a bound say so. */
  readonly levers: readonly LeverMove[];
  /** The scenario with the levers moved: simulate it, and the target has the value `after`. */
  readonly changed: Scenario;
  /** The years in which the target is then broken on its other side, such as one that has to stay within a range. */
  readonly breaks: readonly number[];
  /** What is needed to compute the target. */
  readonly needs?: readonly Need[];
}
