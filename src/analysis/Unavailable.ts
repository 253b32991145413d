import type { Issue } from '../errors/Issue.js';

/**
 * Why a run has no answer to a question: the plan has no such target, the run no scenario that could stand for the
 * plan, or none that is the actual; the exchange rate has no say in a target that is not in USD; growth of the scenario
 * follows from others of its assumptions; GRDP is not parted among exactly three activities; or a projection that the answer takes cannot be made, and the issues say why.
 */
export interface Unavailable {
  readonly reason:
    | 'noTarget'
    | 'noPlanScenario'
    | 'noActual'
    | 'notInDollars'
    | 'noGrowthAssumption'
    | 'notThreeActivities'
    | 'notProjectable';
  /** Empty but where a projection failed. */
  readonly issues: readonly Issue[];
}

/**
 * Tells an answer from the reason why there is none.
 *
 * @example
 * isUnavailable({ reason: 'noActual', issues: [] }) // => true
 */
export function isUnavailable(answer: object): answer is Unavailable {
  return 'reason' in answer && 'issues' in answer;
}
