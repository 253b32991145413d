import type { PlanRun } from '../analysis/PlanRun.js';
import { type AskedTarget, askedTarget, refuseNumbers } from './askedTarget.js';
import { type DoubtGroup, doubtGroups } from './doubt/doubtGroups.js';
import { normalDraws } from './draws/normalDraws.js';
import { sampleHash } from './draws/sampleHash.js';
import { type FutureValues, futureValues } from './ensemble/futureValues.js';
import { probabilityOf } from './ensemble/probabilityOf.js';
import type { Probability } from './FoundOdds.js';
import type { DoubtEffect, FoundSensitivity, SensitivityQuestion } from './FoundSensitivity.js';
import { blockSize } from './rows/Step.js';
import { sobolIndices } from './sobolIndices.js';
import { middleOf, tornado } from './tornado.js';

/** Pairs of futures where nothing is said. */
const usualPairs = 16_384;

/**
 * What one target of one scenario hangs on: each doubt alone at its ends, its share of the variance, and what the odds
 * would be without it. Names that are correlated are told together.
 *
 * @param run - with its scenarios
 * @param question - `scenario`, `target`, `draws`, `seed`
 * @throws ScenarioError for an unknown name, and where nothing is in doubt
 */
export function sensitivity(run: PlanRun, question: SensitivityQuestion = {}): FoundSensitivity {
  const { draws = usualPairs, seed = 1 } = question;
  refuseNumbers(draws, seed);
  const asked = askedTarget(run, question);
  const groups = doubtGroups(asked.model);
  const pairs = Math.ceil(draws / blockSize) * blockSize;
  const paired = pairedFutures(asked, groups, { pairs, seed });
  const { middle, bars } = paired.tornado;
  const effects = groups.map(({ names, isEvent }, i): DoubtEffect => {
    const { low, high } = bars[i] ?? { low: undefined, high: undefined };
    const indices = paired.indices[i];
    const without = paired.without[i];
    if (indices === undefined || without === undefined) throw new Error('each group must have its effect');
    return { names, low, high, isEvent, ...indices, without };
  });
  const reach = ({ low, high }: DoubtEffect) =>
    low === undefined || high === undefined ? Infinity : Math.abs(high - low);
  return {
    scenario: asked.scenario.id,
    draws: pairs,
    seed,
    sampling: 'pairs',
    hash: sampleHash(asked.scenario, { draws: pairs, seed, sampling: 'pairs' }),
    target: asked.outcome.target,
    middle,
    probability: paired.probability,
    failed: paired.failed,
    effects: effects.sort((one, other) => reach(other) - reach(one)),
  };
}

interface PairedFutures {
  readonly indices: ReturnType<typeof sobolIndices>;
  readonly without: readonly Probability[];
  readonly probability: Probability;
  readonly failed: number;
  readonly tornado: ReturnType<typeof tornado>;
}

/** Two samples, and for each group the first with that group from the second, or at its middle. */
function pairedFutures(
  asked: AskedTarget,
  groups: readonly DoubtGroup[],
  { pairs, seed }: { readonly pairs: number; readonly seed: number },
): PairedFutures {
  const { model } = asked;
  const rowsOf = (from: number) => {
    const rows = model.columns.map(() => new Float64Array(pairs));
    normalDraws(model.columns, from)(0, rows);
    return rows;
  };
  const [one, other] = [rowsOf(seed), rowsOf((seed + 2_147_483_648) % 4_294_967_296)];
  const valued = (normals: readonly Float64Array[]) => futureValues(model, normals);
  const swapped = ({ columns }: DoubtGroup) =>
    one.map((row, column) => (columns.includes(column) ? (other[column] ?? row) : row));
  const stilled = ({ columns }: DoubtGroup) =>
    one.map((row, column) => {
      if (!columns.includes(column)) return row;
      return new Float64Array(pairs).fill(middleOf(model.columns[column]?.name));
    });
  const [first, second, mixed] = [valued(one), valued(other), groups.map((group) => valued(swapped(group)))];
  const whole = wholePairs([first, second, ...mixed], pairs);
  const kept = ({ measures }: FutureValues) =>
    Float64Array.from(whole, (d) => asked.outcome.valueOf(measures[d] ?? 0));
  return {
    indices: sobolIndices({ one: kept(first), other: kept(second), mixed: mixed.map(kept) }),
    without: groups.map((group) => probabilityIn(asked, valued(stilled(group)))),
    probability: probabilityIn(asked, first),
    failed: pairs - whole.length,
    tornado: tornado(asked, groups, one),
  };
}

/** Places of the futures that have a result in every sample. */
function wholePairs(samples: readonly FutureValues[], pairs: number): number[] {
  return Array.from({ length: pairs }, (_, d) => d).filter((d) =>
    samples.every(({ failed }) => failed[d] === 0),
  );
}

/** The share of futures that meet the target; those without a result do not. */
function probabilityIn(
  { outcome: { kept } }: Pick<AskedTarget, 'outcome'>,
  { measures, failed }: FutureValues,
): Probability {
  const [low, high] = kept;
  let met = 0;
  for (let d = 0; d < measures.length; d++) {
    const measure = measures[d] ?? 0;
    if (failed[d] === 0 && measure >= low && measure <= high) met++;
  }
  return probabilityOf(met, measures.length);
}
