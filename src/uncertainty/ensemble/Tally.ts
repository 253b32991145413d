import type { ComputedBlock, DoubtModel } from '../rows/DoubtModel.js';
import { blockSize, type Cell } from '../rows/Step.js';
import { type BinCounts, Bins, type Grid } from './Grid.js';

/** What is counted of one shard. */
export interface Tally {
  readonly draws: number;
  /** By bit of `failures`, how many draws; a draw may have several. The first is of all that failed. */
  readonly failed: readonly number[];
  /** By outcome. */
  readonly met: readonly number[];
  /** By outcome: how many missed below and above, and the sums of their measures. */
  readonly missed: readonly {
    readonly below: number;
    readonly belowSum: number;
    readonly above: number;
    readonly aboveSum: number;
  }[];
  /** How many draws kept the same outcomes: bits by outcome, and how many. */
  readonly sets: readonly (readonly [number, number])[];
  /** Of the goal: position of the year first reached, 0 for never; and how many stayed. */
  readonly first: readonly number[];
  readonly stayed: number;
  /** Values by series: measures by outcome, then levels of the goal by year; kept or counted in bins. */
  readonly series: readonly (Float64Array | BinCounts)[];
}

/** How values are kept: all of them, or counted in new bins of a grid for each series, or in bins that count on. */
export type Keeping = 'values' | readonly (Grid | Bins)[];

/** The cells of all series: measures by outcome, then levels of the goal by year. */
export function seriesCells({ outcomes, goal }: DoubtModel): readonly Cell[] {
  return [...outcomes.map(({ measure }) => measure), ...(goal?.cells ?? [])];
}

/** Gathers what is counted of the blocks of one shard. */
export class Tallying {
  readonly #accepted: readonly (readonly [number, number])[];
  readonly #goal: readonly [number, number];

  readonly #failed = [0, 0, 0, 0, 0];
  readonly #met: Float64Array;
  readonly #missed: Float64Array[];
  readonly #sets = new Map<number, number>();
  readonly #first: Float64Array;
  readonly #series: readonly (Float64Array | Bins)[];
  readonly #bits = new Float64Array(blockSize);
  #draws = 0;
  #stayed = 0;

  constructor(model: DoubtModel, size: number, keeping: Keeping) {
    const { outcomes, goal } = model;

    this.#accepted = outcomes.map(({ kept }) => kept);
    this.#goal = goal?.kept ?? [0, 0];
    this.#met = new Float64Array(outcomes.length);
    this.#missed = outcomes.map(() => new Float64Array(4));
    this.#first = new Float64Array(Math.max(1, goal?.cells.length ?? 1));
    this.#series = seriesCells(model).map((cell, i) => {
      const given = keeping === 'values' ? undefined : keeping[i];
      if ('constant' in cell) return new Float64Array(0);
      if (given === undefined) return new Float64Array(size);
      return given instanceof Bins ? given : new Bins(given);
    });
  }

  /** Counts the first draws of a block. */
  add(block: ComputedBlock, count: number): void {
    const { failed, measures, path } = block;
    this.#countFailures(failed, count);
    this.#bits.fill(0);
    for (const [outcome, row] of measures.entries()) this.#judge(outcome, { row, failed, count });
    this.#countSets(count);
    if (path.length > 0) this.#follow(path, failed, count);
    for (const [i, row] of [...measures, ...path].entries()) {
      const series = this.#series[i];
      if (series instanceof Bins) series.add(row, failed, count);
      else if (series !== undefined) this.#store(series, { row, failed, count });
    }
    this.#draws += count;
  }

  tally(): Tally {
    return {
      draws: this.#draws,
      failed: this.#failed,
      met: [...this.#met],
      missed: this.#missed.map(([below = 0, belowSum = 0, above = 0, aboveSum = 0]) => {
        return { below, belowSum, above, aboveSum };
      }),
      sets: [...this.#sets].sort(([one], [other]) => one - other),
      first: [...this.#first],
      stayed: this.#stayed,
      series: this.#series,
    };
  }

  /** Few sets come often: each is looked up once for draws in a row that share it. */
  #countSets(count: number): void {
    const all = this.#bits;
    let bits = all[0] as number;
    let same = 0;
    for (let d = 0; d < count; d++) {
      const here = all[d] as number;
      if (here === bits) same += 1;
      else {
        this.#sets.set(bits, (this.#sets.get(bits) ?? 0) + same);
        bits = here;
        same = 1;
      }
    }
    this.#sets.set(bits, (this.#sets.get(bits) ?? 0) + same);
  }

  #countFailures(failed: Uint8Array, count: number): void {
    for (let d = 0; d < count; d++) {
      const why = failed[d] as number;
      if (why === 0) continue;
      this.#failed[0] = (this.#failed[0] ?? 0) + 1;
      for (let bit = 0; bit < 4; bit++)
        if ((why & (1 << bit)) !== 0) this.#failed[bit + 1] = (this.#failed[bit + 1] ?? 0) + 1;
    }
  }

  #judge(outcome: number, { row, failed, count }: Counted): void {
    const accepted = this.#accepted[outcome];
    const low = accepted?.[0] ?? 0;
    const high = accepted?.[1] ?? 0;
    const missed = this.#missed[outcome] as Float64Array;
    const bits = this.#bits;
    const bit = 2 ** outcome;
    let kept = 0;
    let below = 0;
    let belowSum = 0;
    let above = 0;
    let aboveSum = 0;
    for (let d = 0; d < count; d++) {
      if ((failed[d] as number) !== 0) continue;
      const measure = row[d] as number;
      if (measure < low) {
        below += 1;
        belowSum += measure;
      } else if (measure > high) {
        above += 1;
        aboveSum += measure;
      } else if (measure >= low) {
        kept += 1;
        bits[d] = (bits[d] as number) + bit;
      }
    }
    this.#met[outcome] = (this.#met[outcome] as number) + kept;
    missed.set([
      (missed[0] as number) + below,
      (missed[1] as number) + belowSum,
      (missed[2] as number) + above,
      (missed[3] as number) + aboveSum,
    ]);
  }

  #follow(path: readonly Float64Array[], failed: Uint8Array, count: number): void {
    for (let d = 0; d < count; d++) {
      const first = (failed[d] as number) === 0 ? this.#firstMet(path, d) : 0;
      this.#first[first] = (this.#first[first] as number) + 1;
      if (first > 0 && this.#stays(path, d, first)) this.#stayed += 1;
    }
  }

  #firstMet(path: readonly Float64Array[], d: number): number {
    for (let t = 1; t < path.length; t++) if (this.#isMet(path, d, t)) return t;
    return 0;
  }

  #stays(path: readonly Float64Array[], d: number, from: number): boolean {
    for (let t = from; t < path.length; t++) if (!this.#isMet(path, d, t)) return false;
    return true;
  }

  #isMet(path: readonly Float64Array[], d: number, t: number): boolean {
    const level = (path[t] as Float64Array)[d] as number;
    return level >= this.#goal[0] && level <= this.#goal[1];
  }

  #store(into: Float64Array, { row, failed, count }: Counted): void {
    if (into.length === 0) return;
    const at = this.#draws;
    for (let d = 0; d < count; d++)
      into[at + d] = (failed[d] as number) === 0 ? (row[d] as number) : Number.NaN;
  }
}

interface Counted {
  readonly row: Float64Array;
  readonly failed: Uint8Array;
  readonly count: number;
}
