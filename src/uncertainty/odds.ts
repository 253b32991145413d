import type { PlanRun } from '../analysis/PlanRun.js';
import { askedScenarios } from './askedScenarios.js';
import { isInDoubt } from './doubt/isInDoubt.js';
import type { Ensemble } from './ensemble/ensemble.js';
import type { FoundOdds, OddsQuestion } from './FoundOdds.js';
import { asPastPlans, pastErrors } from './pastPlans.js';
import { oddsOfScenario } from './scenarioOdds.js';

/**
 * How likely scenarios are to meet targets, given what the plan folder says is uncertain.
 *
 * @param run - with its scorecard
 * @param question - scenarios, targets, draws and seed
 * @param ensembles - by scenario, where they have been computed elsewhere
 * @returns the odds of each scenario in doubt
 * @throws ScenarioError for a name that is not known, and where no scenario is in doubt
 */
export function odds(
  run: PlanRun,
  question: OddsQuestion = {},
  ensembles: ReadonlyMap<string, Ensemble> = new Map(),
): FoundOdds {
  const asked = askedScenarios(run, question);
  const doubted = asked.filter(isInDoubt);
  const past = question.pastPlans === undefined ? undefined : pastErrors(run, question.pastPlans);
  return {
    odds: doubted.map((scenario) => {
      const own = oddsOfScenario(run, scenario, { ...question, ensemble: ensembles.get(scenario.id) });
      return past === undefined ? own : { ...own, ...asPastPlans(run, { scenario, past }, question) };
    }),
    certain: asked.filter((scenario) => !isInDoubt(scenario)).map(({ id }) => id),
  };
}
