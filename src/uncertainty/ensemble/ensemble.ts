import type { Sampler } from '../draws/normalDraws.js';
import type { Probability } from '../FoundOdds.js';
import type { DoubtModel } from '../rows/DoubtModel.js';
import { blockSize } from '../rows/Step.js';
import { shardSize } from './drawCounts.js';
import { Bins, type Grid, gridFor, type Sample, sampleOf, sampleOfBins, sampleOfOne } from './Grid.js';
import { probabilityOf } from './probabilityOf.js';
import { type Keeping, seriesCells, type Tally, Tallying } from './Tally.js';

/** Up to so many draws all values are kept; beyond, they are counted in bins. */
const mostKept = 100_000;

/** Draws of which the bins are laid out: the first of the ensemble, whoever computes them. */
const pilot = 4096;

/** Everything counted over the draws of an ensemble. */
export interface Ensemble {
  readonly draws: number;
  readonly tally: Tally;
  /** By series: measures by outcome, then levels of the goal by year. */
  readonly samples: readonly Sample[];
  /** The share of draws that something counts, with its standard error. */
  readonly probability: (count: (tally: Tally) => number) => Probability;
}

/** What an ensemble is made of: a model, its numbers, and how many draws. */
export interface Drawing {
  readonly model: DoubtModel;
  readonly sampler: Sampler;
  readonly draws: number;
}

/**
 * Computes an ensemble, shard by shard.
 *
 * @param drawing - model, sampler and number of draws
 */
export function ensembleOf(drawing: Drawing): Ensemble {
  const grids = keepingFor(drawing);
  const keeping = grids === 'values' ? grids : grids.map((grid) => new Bins(grid));
  const gathering = new Gathering(drawing.model);
  for (let shard = 0; shard < shardsOf(drawing.draws); shard++)
    gathering.add(tallyOfShard(drawing, shard, keeping));
  return gathering.ensemble();
}

/** How many shards an ensemble has. */
export function shardsOf(draws: number): number {
  return Math.ceil(draws / shardSize);
}

/** How the values of an ensemble are kept: by the number of its draws, and the values of the first of them. */
export function keepingFor({ model, sampler, draws }: Drawing): 'values' | readonly Grid[] {
  if (draws <= mostKept) return 'values';
  const first = tallyOfShard({ model, sampler, draws: pilot }, 0, 'values');
  return first.series.map((series): Grid => (series instanceof Float64Array ? gridFor(series) : series.grid));
}

/** Counts one shard; shards can be counted anywhere, in any order. */
export function tallyOfShard({ model, sampler, draws }: Drawing, shard: number, keeping: Keeping): Tally {
  const from = shard * shardSize;
  const to = Math.min(from + shardSize, draws);
  const tallying = new Tallying(model, to - from, keeping);
  const normals = model.columns.map(() => new Float64Array(blockSize));
  for (let first = from; first < to; first += blockSize) {
    sampler(first, normals);
    tallying.add(model.block(normals), Math.min(blockSize, to - first));
  }
  return tallying.tally();
}

/** Gathers shards in their order, each forgotten when it has been added: sums come out the same whoever counted them. */
export class Gathering {
  readonly #model: DoubtModel;
  readonly #kept: readonly Float64Array[][];
  readonly #bins: (Bins | undefined)[] = [];
  #whole: Tally | undefined;

  constructor(model: DoubtModel) {
    this.#model = model;
    this.#kept = seriesCells(model).map(() => []);
  }

  add(tally: Tally): void {
    this.#whole = this.#whole === undefined ? tally : together(this.#whole, tally);
    for (const [i, part] of tally.series.entries()) {
      if (part instanceof Float64Array) this.#kept[i]?.push(part);
      else {
        const bins = this.#bins[i] ?? (part instanceof Bins ? part : new Bins(part.grid));
        if (bins !== part) bins.merge(part);
        this.#bins[i] = bins;
      }
    }
  }

  /** All that has been added. */
  ensemble(): Ensemble {
    const tally = this.#whole;
    if (tally === undefined) throw new Error('an ensemble must have a shard');
    return {
      draws: tally.draws,
      tally,
      probability: (count) => probabilityOf(count(tally), tally.draws),
      samples: seriesCells(this.#model).map((cell, i) => {
        if ('constant' in cell) return sampleOfOne(cell.constant, tally.draws - (tally.failed[0] ?? 0));
        const counted = this.#bins[i];
        const kept = this.#kept[i] ?? [];
        return counted === undefined ? sampleOnDemand(() => sampleOf(joined(kept))) : sampleOfBins(counted);
      }),
    };
  }
}

/** A sample that is sorted when it is first asked: many are not. */
function sampleOnDemand(make: () => Sample): Sample {
  let made: Sample | undefined;
  const sample = () => {
    made ??= make();
    return made;
  };
  return {
    get count() {
      return sample().count;
    },
    error: 0,
    quantile: (share) => sample().quantile(share),
    below: (value) => sample().below(value),
  };
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function together(one: Tally, other: Tally): Tally {
  const added = (a: readonly number[], b: readonly number[]) => a.map((value, i) => value + (b[i] ?? 0));
  const sets = new Map(one.sets);
  for (const [bits, count] of other.sets) sets.set(bits, (sets.get(bits) ?? 0) + count);
  return {
    draws: one.draws + other.draws,
    failed: added(one.failed, other.failed),
    met: added(one.met, other.met),
    missed: one.missed.map((missed, i) => {
      const more = other.missed[i] ?? { below: 0, belowSum: 0, above: 0, aboveSum: 0 };
      return {
        below: missed.below + more.below,
        belowSum: missed.belowSum + more.belowSum,
        above: missed.above + more.above,
        aboveSum: missed.aboveSum + more.aboveSum,
      };
    }),
    sets: [...sets].sort(([a], [b]) => a - b),
    first: added(one.first, other.first),
    stayed: one.stayed + other.stayed,
    series: one.series,
  };
}
