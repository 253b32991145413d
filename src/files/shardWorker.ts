/**
 * The program of a worker: counts the shards it is asked for, one message each.
 *
 * @packageDocumentation
 */
import { parentPort } from 'node:worker_threads';
import { normalDraws } from '../uncertainty/draws/normalDraws.js';
import { shardsOf, tallyOfShard } from '../uncertainty/ensemble/ensemble.js';
import { doubtModel } from '../uncertainty/rows/DoubtModel.js';
import type { CountedShard, ShardJob } from './ShardJob.js';

parentPort?.on('message', ({ scenario, plan, targets, seed, draws, keeping, first, every }: ShardJob) => {
  const model = doubtModel(scenario, plan, targets === undefined ? {} : { targets });
  const drawing = { model, sampler: normalDraws(model.columns, seed), draws };
  for (let shard = first; shard < shardsOf(draws); shard += every) {
    const counted: CountedShard = { shard, tally: tallyOfShard(drawing, shard, keeping) };
    parentPort?.postMessage(counted);
  }
});
