import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PlanRun } from '../analysis/PlanRun.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import { isInDoubt } from '../uncertainty/doubt/isInDoubt.js';
import { normalDraws } from '../uncertainty/draws/normalDraws.js';
import { mostDraws } from '../uncertainty/ensemble/drawCounts.js';
import { type Ensemble, Gathering, keepingFor, shardsOf } from '../uncertainty/ensemble/ensemble.js';
import type { FoundOdds, OddsQuestion } from '../uncertainty/FoundOdds.js';
import { odds } from '../uncertainty/odds.js';
import { doubtModel } from '../uncertainty/rows/DoubtModel.js';
import { builtProgram } from './packageInfo.js';
import type { CountedShard, ShardJob } from './ShardJob.js';

/** For fewer futures, all scenarios taken together, workers take longer to start than they save. */
const fewest = 500_000;
/** More do not help: the shards must be put together in one place. */
const most = 4;

/**
 * The odds of scenarios, counted by several workers where there are many draws: the same bytes, however many they are.
 *
 * @param run - with its scorecard
 * @param question - as of `odds`
 * @param workers - how many; as many as the machine has processors where left out, at most four
 * @throws ScenarioError as `odds` does
 */
export async function oddsInWorkers(
  run: PlanRun,
  question: OddsQuestion = {},
  workers = Math.min(most, availableParallelism()),
): Promise<FoundOdds> {
  const { scenario, draws = 0, sampling = 'monteCarlo' } = question;
  const wanted = scenario === undefined ? undefined : [scenario].flat();
  const asked = run.scenarios.filter((one) => isInDoubt(one) && (wanted?.includes(one.id) ?? true));
  const isFew = draws * asked.length < fewest || workers < 2 || !Number.isInteger(draws);
  if (isFew || sampling === 'rotated' || draws > mostDraws) return odds(run, question);
  // With few draws it says all else that is wrong with the question.
  odds(run, { ...question, draws: 100 });
  const hands = Array.from(
    { length: workers },
    // Without what the process itself was started with, which may not be for files.
    () => new Worker(builtProgram('files/shardWorker.js'), { execArgv: [] }),
  );
  try {
    const ensembles = new Map<string, Ensemble>();
    for (const one of asked) ensembles.set(one.id, await ensembleBy(hands, jobFor(one, run, question)));
    return odds(run, question, ensembles);
  } finally {
    await Promise.all(hands.map((hand) => hand.terminate()));
  }
}

type Whole = Omit<ShardJob, 'first' | 'every'>;

function jobFor(scenario: Scenario, { plan }: PlanRun, question: OddsQuestion): Whole {
  const { targets, seed = 1, draws = 0 } = question;
  const model = doubtModel(scenario, plan, targets === undefined ? {} : { targets });
  const keeping = keepingFor({ model, sampler: normalDraws(model.columns, seed), draws });
  return { scenario, plan, targets, seed, draws, keeping };
}

/** Each worker counts every so many shards; they are put together in their order, whenever they come. */
function ensembleBy(hands: readonly Worker[], job: Whole): Promise<Ensemble> {
  const { scenario, plan, targets, draws } = job;
  const gathering = new Gathering(doubtModel(scenario, plan, targets === undefined ? {} : { targets }));
  const waiting = new Map<number, CountedShard['tally']>();
  let next = 0;
  return new Promise((resolve, reject) => {
    const take = ({ shard, tally }: CountedShard) => {
      waiting.set(shard, tally);
      for (let found = waiting.get(next); found !== undefined; found = waiting.get(next)) {
        gathering.add(found);
        waiting.delete(next);
        next++;
      }
      if (next < shardsOf(draws)) return;
      for (const hand of hands) hand.off('message', take).off('error', reject);
      resolve(gathering.ensemble());
    };
    for (const [first, hand] of hands.entries()) {
      hand.on('message', take).on('error', reject);
      hand.postMessage({ ...job, first, every: hands.length } satisfies ShardJob);
    }
  });
}
