import type { Answer, PlanRun } from '../analysis/PlanRun.js';
import { answered, LazyRun, type RunChoice } from '../analysis/runOf.js';
import { type KeysOf, knownOptions } from '../plan/knownOptions.js';
import {
  aNumber,
  aText,
  byName,
  idOrIds,
  ids,
  listsOfIds,
  needed,
  oneOf,
  runs,
} from '../plan/optionKinds.js';
import { type PlanCase, simulatePlan } from '../projection/simulatePlan.js';
import type { TargetQuestion } from './askedTarget.js';
import { discover } from './discover.js';
import type { DiscoveryQuestion, FoundDiscovery } from './FoundDiscovery.js';
import type { FoundOdds, OddsQuestion } from './FoundOdds.js';
import type { FoundSensitivity, SensitivityQuestion } from './FoundSensitivity.js';
import { type FoundNeeds, neededForProbability, type ProbabilityQuestion } from './neededForProbability.js';
import { odds } from './odds.js';
import { sensitivity } from './sensitivity.js';

/** What odds can be asked with. */
const oddsKeys: KeysOf<OddsQuestion> = {
  scenario: idOrIds,
  draws: aNumber,
  seed: aNumber,
  targets: ids,
  together: listsOfIds,
  sampling: oneOf(['monteCarlo', 'rotated']),
  pastPlans: runs,
};

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

/**
 * Simulates a plan and answers what is asked of the result, how likely it is among it.
 *
 * @throws ScenarioError for an unknown scenario, with the nearest name, for none, or a figure that cannot be computed
 *
 * @example
 * const run = doubtedRun(await readPlanFolder('data/lang-son-2016-2020'));
 * const { odds } = run.odds({ scenario: 'plan-8.5', draws: 10_000 });
 * odds[0]?.targets[0]?.standing // => 'probable'
 */
export function doubtedRun(planCase: PlanCase, { scenarios, language = 'en' }: RunChoice = {}): DoubtedRun {
  const result = simulatePlan(planCase, scenarios === undefined ? {} : { scenarios });
  return new LazyDoubtedRun(result, { allScenarios: planCase.scenarios, language });
}

const targetKeys: KeysOf<TargetQuestion> = {
  scenario: aText,
  target: aText,
  seed: aNumber,
  beside: byName,
};
const probabilityKeys: KeysOf<ProbabilityQuestion> = {
  probability: needed(aNumber),
  scenario: idOrIds,
  target: aText,
  by: aText,
  seed: aNumber,
};

class LazyDoubtedRun extends LazyRun implements DoubtedRun {
  odds(question?: OddsQuestion): Answer<'odds', FoundOdds> {
    return answered(this, 'odds', odds(this, knownOptions(question, oddsKeys)));
  }

  sensitivity(question?: SensitivityQuestion): Answer<'sensitivity', FoundSensitivity> {
    return answered(
      this,
      'sensitivity',
      sensitivity(this, knownOptions(question, { ...targetKeys, draws: aNumber })),
    );
  }

  neededFor(question: ProbabilityQuestion): Answer<'neededFor', FoundNeeds> {
    return answered(
      this,
      'neededFor',
      neededForProbability(this, knownOptions(question ?? {}, probabilityKeys)),
    );
  }

  discover(question?: DiscoveryQuestion): Answer<'discover', FoundDiscovery> {
    return answered(
      this,
      'discover',
      discover(this, knownOptions(question, { ...targetKeys, draws: aNumber, density: aNumber })),
    );
  }
}
