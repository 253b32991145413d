import type { Answer, PlanRun } from '../analysis/PlanRun.js';
import type { DiscoveryQuestion, FoundDiscovery } from './FoundDiscovery.js';
import type { FoundNeeds, ProbabilityQuestion } from './FoundNeeds.js';
import type { FoundOdds, OddsQuestion } from './FoundOdds.js';
import type { FoundSensitivity, SensitivityQuestion } from './FoundSensitivity.js';

/** A run that also answers how likely something is. */
export interface DoubtedRun extends PlanRun {
  /**
   * How likely scenarios are to meet targets, given what the plan says is uncertain.
   *
   * @throws ScenarioError for a name that is not known, and where no scenario is in doubt
   */
  odds(question?: OddsQuestion): Answer<'odds', FoundOdds>;
  /**
   * What one target of one scenario hangs on: each doubt alone at its ends, its share of the variance, and what the odds
   * would be without it.
   *
   * @throws ScenarioError for a name that is not known, and where nothing is in doubt
   */
  sensitivity(question?: SensitivityQuestion): Answer<'sensitivity', FoundSensitivity>;
  /**
   * What an assumption must be for a target to be met with a given probability.
   *
   * @throws ScenarioError for a name that is not known, a probability out of its range, and no scenario in doubt
   */
  neededFor(question: ProbabilityQuestion): Answer<'neededFor', FoundNeeds>;
  /**
   * Under which conditions one target of one scenario is missed in most futures.
   *
   * @throws ScenarioError for a name that is not known, and where nothing is in doubt
   */
  discover(question?: DiscoveryQuestion): Answer<'discover', FoundDiscovery>;
}
