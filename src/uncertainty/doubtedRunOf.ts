import type { Answer } from '../analysis/PlanRun.js';
import { runs } from '../analysis/runKinds.js';
import { answered, LazyRun, type RunChoice } from '../analysis/runOf.js';
import { type KeysOf, knownOptions } from '../plan/knownOptions.js';
import { aNumber, aText, byName, idOrIds, ids, listsOfIds, needed, oneOf } from '../plan/optionKinds.js';
import type { PlanCase } from '../projection/PlanCase.js';
import { simulatePlan } from '../projection/simulatePlan.js';
import type { TargetQuestion } from './askedTarget.js';
import type { DoubtedRun } from './DoubtedRun.js';
import { discover } from './discover.js';
import type { DiscoveryQuestion, FoundDiscovery } from './FoundDiscovery.js';
import type { FoundNeeds, ProbabilityQuestion } from './FoundNeeds.js';
import type { FoundOdds, OddsQuestion } from './FoundOdds.js';
import type { FoundSensitivity, SensitivityQuestion } from './FoundSensitivity.js';
import { neededForProbability } from './neededForProbability.js';
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

/**
 * Simulates a plan and answers what is asked of the result, how likely it is among it.
 *
 * @throws ScenarioError for an unknown scenario, with the nearest name, for none, or a figure that cannot be computed
 *
 * @example
 * const run = doubtedRunOf(await readPlanFolder('data/lang-son-2016-2020'));
 * const { odds } = run.odds({ scenario: 'plan-8.5', draws: 10_000 });
 * odds[0]?.targets[0]?.standing // => 'probable'
 */
export function doubtedRunOf(planCase: PlanCase, { scenarios, language = 'en' }: RunChoice = {}): DoubtedRun {
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
