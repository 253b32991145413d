import { onceOf } from '../analysis/onceOf.js';
import type { PlanRun } from '../analysis/PlanRun.js';
import { isInDoubt } from './doubt/isInDoubt.js';
import type { OddsQuestion, ScenarioOdds } from './FoundOdds.js';
import { odds } from './odds.js';

type PlanQuestion = Pick<OddsQuestion, 'draws' | 'seed' | 'pastPlans'>;

/**
 * The odds of the one scenario that is told where room is for one: that which stands for the plan, or the first of the
 * run that is in doubt. They are computed once a run, whatever documents and languages they are told in.
 *
 * @param run - with its scorecard
 * @param question - draws and seed
 * @returns nothing where no scenario is in doubt
 */
export function planOdds(run: PlanRun, question: PlanQuestion = {}): ScenarioOdds | undefined {
  // Past plans are runs, which have no name to be known by.
  if (question.pastPlans !== undefined) return computed(run, question);
  return onceOf(run, `planOdds ${question.draws} ${question.seed}`, () => computed(run, question));
}

function computed(run: PlanRun, question: PlanQuestion): ScenarioOdds | undefined {
  const doubted = run.scenarios.filter(isInDoubt);
  const told = doubted.find(({ id }) => id === run.planScenario?.scenario.id) ?? doubted[0];
  return told && odds(run, { ...question, scenario: told.id }).odds[0];
}
