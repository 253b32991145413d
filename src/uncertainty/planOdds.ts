import type { PlanRun } from '../analysis/PlanRun.js';
import { isInDoubt } from './doubt/isInDoubt.js';
import type { OddsQuestion, ScenarioOdds } from './FoundOdds.js';
import { odds } from './odds.js';

/**
 * The odds of the one scenario that is told where room is for one: that which stands for the plan, or the first of the
 * run that is in doubt.
 *
 * @param run - with its scorecard
 * @param question - draws and seed
 * @returns nothing where no scenario is in doubt
 */
export function planOdds(
  run: PlanRun,
  question: Pick<OddsQuestion, 'draws' | 'seed' | 'pastPlans'> = {},
): ScenarioOdds | undefined {
  const doubted = run.scenarios.filter(isInDoubt);
  const told = doubted.find(({ id }) => id === run.planScenario?.scenario.id) ?? doubted[0];
  return told && odds(run, { ...question, scenario: told.id }).odds[0];
}
