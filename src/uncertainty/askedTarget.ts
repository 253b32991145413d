import { soughtTarget } from '../analysis/backcast/solve.js';
import type { PlanRun } from '../analysis/PlanRun.js';
import { perCapitaTarget } from '../analysis/perCapitaTarget.js';
import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import { nearestHint } from '../plan/text/nearestName.js';
import { askedScenarios } from './askedScenarios.js';
import { isInDoubt } from './doubt/isInDoubt.js';
import { sampleHash } from './draws/sampleHash.js';
import { mostPairs, numberIssues } from './ensemble/drawCounts.js';
import type { Sampling } from './FoundOdds.js';
import { type DoubtModel, doubtModel } from './rows/DoubtModel.js';
import type { TargetOutcome } from './rows/targetOutcome.js';

/** A sample by its name, with what it was drawn with. */
export interface NamedSample {
  readonly scenario: string;
  readonly draws: number;
  readonly seed: number;
  /** Futures for odds, or pairs of futures. */
  readonly sampling: Sampling | 'pairs' | 'search';
  readonly hash: string;
}

/** One target of one scenario in doubt. */
export interface TargetQuestion {
  /** The one that stands for the plan where left out. */
  readonly scenario?: string;
  /**
   * Id of a target, or of an indicator that one target alone has; where left out the target for GRDP per capita, or the
   * first that hangs on the doubt.
   */
  readonly target?: string;
  /** A whole number from 0, below 2^32; 1 where left out. */
  readonly seed?: number;
  /** The odds that the answer is read beside: those of another scenario, or of other doubt, are refused. */
  readonly beside?: NamedSample;
}

/** The scenario and the target asked about, compiled: nothing else is computed. */
export interface AskedTarget {
  readonly scenario: Scenario;
  readonly model: DoubtModel;
  readonly outcome: TargetOutcome;
}

/**
 * The one target of the one scenario that a question speaks of.
 *
 * @throws ScenarioError for an unknown name, where nothing is in doubt or no target hangs on it, and for a sample of
 * another scenario or other doubt
 */
export function askedTarget(run: PlanRun, question: TargetQuestion): AskedTarget {
  const scenario = scenarioOf(run, question.scenario);
  if (question.beside !== undefined) refuseOther(scenario, question.beside);
  const known = doubtModel(scenario, run.plan).outcomes.filter(({ measure }) => 'row' in measure);
  const ids = known.map(({ target }) => target.id);
  const goal = perCapitaTarget(run.plan)?.id;
  const usual = goal !== undefined && ids.includes(goal) ? goal : ids[0];
  const wanted = question.target === undefined ? usual : soughtTarget(run.plan, question.target).id;
  if (wanted !== undefined && ids.includes(wanted)) {
    const model = doubtModel(scenario, run.plan, { targets: [wanted], withGoal: false });
    const [outcome] = model.outcomes;
    if (outcome !== undefined) return { scenario, model, outcome };
  }
  const expected =
    ids.length === 0
      ? say`a plan with a target that hangs on what is in doubt`
      : say`one of the targets that hang on what is in doubt: ${ids.join(', ')}`;
  const hint = wanted === undefined ? undefined : nearestHint(wanted, ids);
  throw new ScenarioError([{ code: 'unknownName', path: ['target'], value: wanted, expected, hint }]);
}

function scenarioOf(run: PlanRun, id: string | undefined): Scenario {
  const doubted = run.scenarios.filter(isInDoubt);
  const wanted = id ?? run.planScenario?.scenario.id;
  const found = doubted.find((one) => one.id === wanted) ?? (id === undefined ? doubted[0] : undefined);
  if (found !== undefined) return found;
  // A scenario that is not known, or not in doubt, is refused in the words of odds.
  askedScenarios(run, id === undefined ? {} : { scenario: id });
  throw new Error('a scenario with odds must be in doubt');
}

/**
 * Refuses a sample that does not rest on a scenario and its doubt as they are.
 *
 * @throws ScenarioError for the name of another sample
 */
function refuseOther(scenario: Scenario, { draws, seed, sampling, hash, scenario: id }: NamedSample): void {
  const own = sampleHash(scenario, { draws, seed, sampling });
  if (id === scenario.id && hash === own) return;
  const expected = say`the sample ${own}, of the scenario ${scenario.id} and its doubt as they are`;
  const hint = say`Ask again for the odds of this scenario, with the same draws and seed.`;
  const issue: Issue = { code: 'badArgument', path: ['beside', 'hash'], value: hash, expected, hint };
  throw new ScenarioError([issue]);
}

/**
 * Refuses a sample that does not rest on a scenario of a run and its doubt as they are.
 *
 * @throws ScenarioError for the name of another sample
 */
export function refuseOtherRun({ scenarios }: PlanRun, sample: NamedSample): void {
  const scenario = scenarios.find(({ id }) => id === sample.scenario) ?? scenarios[0];
  if (scenario !== undefined) refuseOther(scenario, sample);
}

/** Refuses numbers of draws and seeds that cannot be taken. */
export function refuseNumbers(draws: number, seed: number): void {
  const issues = numberIssues({ draws, seed }, [256, mostPairs]);
  if (issues.length > 0) throw new ScenarioError(issues);
}
