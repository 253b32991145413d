import type { Plan } from '../plan/Plan.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import type { Keeping, Tally } from '../uncertainty/ensemble/Tally.js';

/** What a worker counts: every so many shards of the futures of one scenario. */
export interface ShardJob {
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly targets: readonly string[] | undefined;
  readonly seed: number;
  readonly draws: number;
  readonly keeping: Keeping;
  readonly first: number;
  readonly every: number;
}

/** One shard, counted. */
export interface CountedShard {
  readonly shard: number;
  readonly tally: Tally;
}
