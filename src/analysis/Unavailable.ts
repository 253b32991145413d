import type { Issue } from '../errors/Issue.js';
import { type Message, say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';

/**
 * Why a run has no answer to a question: the plan has no such target, the run no scenario that could stand for the
 * plan, or none that is the actual; the exchange rate has no say in a target that is not in USD; growth of the scenario
 * follows from others of its assumptions; GRDP is not parted among exactly three activities, or no scenario has
 * their shares; or a projection that the answer takes cannot be made, and the issues say why.
 */
export interface Unavailable {
  readonly reason:
    | 'noTarget'
    | 'noPlanScenario'
    | 'noActual'
    | 'notInDollars'
    | 'noGrowthAssumption'
    | 'notThreeActivities'
    | 'noShares'
    | 'notProjectable';
  /** Empty but where a projection failed. */
  readonly issues: readonly Issue[];
}

/** What an answer takes that is not there, by the reason. */
export const takenFor: Readonly<Record<Unavailable['reason'], Message>> = {
  noTarget: say`a plan with a target for the level of GRDP per capita`,
  notInDollars: say`a plan whose target for GRDP per capita is in USD`,
  noPlanScenario: say`a run with a scenario that stands for the plan`,
  noActual: say`a run with the actual as a scenario, or two cases by name`,
  noGrowthAssumption: say`a scenario that assumes the growth of GRDP`,
  notThreeActivities: say`a plan with exactly three activities besides taxes on products`,
  noShares: say`a scenario with the shares of all three activities`,
  notProjectable: say`assumptions that can be projected`,
};

/**
 * Tells an answer from the reason why there is none.
 *
 * @example
 * isUnavailable({ reason: 'noActual', issues: [] }) // => true
 */
export function isUnavailable(answer: object): answer is Unavailable {
  return 'reason' in answer && 'issues' in answer;
}

/**
 * An answer that there is.
 *
 * @param path - of what was asked for, for the error
 * @throws ScenarioError with the reason why there is none
 */
export function available<Answer extends object>(
  answer: Answer | Unavailable,
  path: readonly string[],
): Answer {
  if (!isUnavailable(answer)) return answer;
  const { reason, issues } = answer;
  if (issues.length > 0) throw new ScenarioError(issues);
  throw new ScenarioError([{ code: 'notComputable', path, expected: takenFor[reason] }]);
}
