import type { PlanRun } from '../analysis/PlanRun.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import { normalDraws } from './draws/normalDraws.js';
import { sampleHash } from './draws/sampleHash.js';
import { usualDraws } from './ensemble/drawCounts.js';
import { type Ensemble, ensembleOf } from './ensemble/ensemble.js';
import { fanOf } from './ensemble/fanOf.js';
import { rotatedEnsemble } from './ensemble/rotatedEnsemble.js';
import { targetOdds, togetherOdds } from './ensemble/targetOdds.js';
import type { OddsQuestion, ScenarioOdds, TargetOdds, Together } from './FoundOdds.js';
import { isMissedAsAssumed } from './isMissedAsAssumed.js';
import { doubtModel } from './rows/DoubtModel.js';

type AskedOdds = OddsQuestion & { readonly ensemble?: Ensemble | undefined };

/**
 * The odds of one scenario.
 *
 * @param run - with its scorecard
 * @param scenario - in doubt
 * @param asked - the question, checked: targets, draws, seed and sampling; the ensemble, where it has been computed
 */
export function oddsOfScenario(run: PlanRun, scenario: Scenario, asked: AskedOdds): ScenarioOdds {
  const { targets, together = [] } = asked;
  const { sampling, seed, draws, model, sampler, ensemble } = drawn(run, scenario, asked);
  const [count = 0, residual = 0, outgrown = 0, nothingLeft = 0, investment = 0] = ensemble.tally.failed;
  const judged = targetOdds(run, { model, scenario: scenario.id, targets }, ensemble);
  const probable = judged.filter(({ standing }) => standing === 'probable').map(({ target }) => target.id);
  const doubt = scenario.doubt ?? { doubts: [], events: [], correlations: [] };
  const all = togetherOdds(probable, { model, judged }, ensemble);
  const tied = new Set(doubt.correlations.flatMap(({ between, value }) => (value === 0 ? [] : between)));
  return {
    scenario: scenario.id,
    draws,
    seed,
    sampling,
    hash: sampleHash(scenario, { draws, seed, sampling }),
    doubt,
    independent: model.names.filter((name) => !tied.has(name)),
    failed: { count, residual, outgrown, nothingLeft, investment },
    targets: judged,
    all,
    every: judged.some(isMissedAsAssumed) ? { value: 0, error: 0 } : all.probability,
    together: together.map((ids) => togetherOdds(ids, { model, judged }, ensemble)),
    ...fanOf(run, { model, sampler }, ensemble),
  };
}

/**
 * How likely targets of one scenario are to be met in the same future, and nothing else.
 *
 * @param run - with its scorecard
 * @param scenario - in doubt
 * @param targets - their ids
 */
export function oddsTogether(run: PlanRun, scenario: Scenario, targets: readonly string[]): Together {
  const { model, ensemble } = drawn(run, scenario, { targets });
  return togetherOdds(
    targets,
    { model, judged: targetOdds(run, { model, scenario: scenario.id, targets }, ensemble) },
    ensemble,
  );
}

/**
 * The odds of one target in one scenario, and nothing else: no fan, and no other target.
 *
 * @param run - with its scorecard
 * @param scenario - in doubt
 * @param asked - the id of the target; draws, seed and sampling
 */
export function oddsOfTarget(
  run: PlanRun,
  scenario: Scenario,
  { target, ...asked }: Pick<OddsQuestion, 'draws' | 'seed' | 'sampling'> & { readonly target: string },
): TargetOdds | undefined {
  const targets = [target];
  const { model, ensemble } = drawn(run, scenario, { ...asked, targets });
  return targetOdds(run, { model, scenario: scenario.id, targets }, ensemble)[0];
}

/** The futures that a question is about. */
function drawn(run: PlanRun, scenario: Scenario, asked: AskedOdds) {
  const { sampling = 'monteCarlo', seed = 1, targets } = asked;
  const { draws = usualDraws[sampling] } = asked;
  const model = doubtModel(scenario, run.plan, targets === undefined ? {} : { targets });
  const sampler = normalDraws(model.columns, seed);
  const ensemble =
    asked.ensemble ??
    (sampling === 'rotated'
      ? rotatedEnsemble(model, { seed, draws })
      : ensembleOf({ model, sampler, draws }));
  return { sampling, seed, draws, model, sampler, ensemble };
}
