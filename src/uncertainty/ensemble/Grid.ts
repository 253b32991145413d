/** Bins of one width; what lies outside them is counted in the first and the last. */
export interface Grid {
  readonly from: number;
  readonly width: number;
  readonly bins: number;
}

/** Values counted in the bins of a grid. */
export interface BinCounts {
  readonly grid: Grid;
  readonly counts: Uint32Array;
  readonly least: number;
  readonly most: number;
}

const bins = 8192;

/**
 * A grid for values like those of a first sample: its range, with as much again on either side.
 *
 * @example
 * gridFor(Float64Array.of(0, 8192)) // => { from: -8192, width: 3, bins: 8192 }
 */
export function gridFor(sample: Float64Array): Grid {
  let [least, most] = [Infinity, -Infinity];
  for (const value of sample) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const range = most > least ? most - least : Math.max(Math.abs(most) * 1e-9, Number.MIN_VALUE);
  return Number.isFinite(range)
    ? { from: least - range, width: (3 * range) / bins, bins }
    : { from: 0, width: 1, bins };
}

/** Counts values in the bins of a grid, block by block. */
export class Bins implements BinCounts {
  readonly grid: Grid;
  readonly counts: Uint32Array;
  least = Infinity;
  most = -Infinity;

  constructor(grid: Grid) {
    this.grid = grid;
    this.counts = new Uint32Array(grid.bins);
  }

  /** Counts the first values of a row; those of draws that failed, and what is not a number, are left out. */
  add(row: Float64Array, failed: Uint8Array, count: number): void {
    const { from, width, bins: all } = this.grid;
    const { counts } = this;
    let { least, most } = this;
    for (let d = 0; d < count; d++) {
      const value = row[d] as number;
      if ((failed[d] as number) !== 0 || Number.isNaN(value)) continue;
      if (value < least) least = value;
      if (value > most) most = value;
      const place = (value - from) / width;
      const bin = place < 0 ? 0 : place >= all ? all - 1 : place | 0;
      counts[bin] = (counts[bin] as number) + 1;
    }
    this.least = least;
    this.most = most;
  }

  /** Adds counts in the same grid. */
  merge({ counts, least, most }: BinCounts): void {
    for (let bin = 0; bin < counts.length; bin++)
      this.counts[bin] = (this.counts[bin] as number) + (counts[bin] as number);
    this.least = Math.min(this.least, least);
    this.most = Math.max(this.most, most);
  }
}

/** A sample of one figure, from which quantiles are read. */
export interface Sample {
  /** How many values it holds. */
  readonly count: number;
  /** The value that a share of all lies below. */
  quantile(share: number): number;
  /** The share of values below one; half of those equal to it. */
  below(value: number): number;
  /** How far a quantile may be off: 0 where all values are kept. */
  readonly error: number;
}

/** The sample of a figure that is the same in every draw. */
export function sampleOfOne(value: number, count: number): Sample {
  const below = (other: number) => (other > value ? 1 : other === value ? 0.5 : 0);
  return { count, error: 0, quantile: () => value, below };
}

/**
 * A sample of values that are all kept; what is not a number is left out.
 *
 * Values are sorted into buckets, and a bucket only where a quantile lies in it.
 *
 * @example
 * sampleOf(Float64Array.of(3, 1, 2)).quantile(0.5) // => 2
 */
export function sampleOf(values: Float64Array): Sample {
  const { sorted, starts } = inBuckets(values);
  const count = sorted.length;
  const isSorted = new Uint8Array(starts.length);
  const at = (place: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= place) low = middle;
      else high = middle;
    }
    if (isSorted[low] === 0) sorted.subarray(starts[low], starts[low + 1]).sort();
    isSorted[low] = 1;
    return sorted[place] as number;
  };
  return {
    count,
    error: 0,
    quantile(share) {
      if (count === 0) return Number.NaN;
      const place = share * (count - 1);
      const first = Math.min(Math.floor(place), count - 1);
      const one = at(first);
      return one + (at(Math.min(first + 1, count - 1)) - one) * (place - first);
    },
    below(value) {
      let twice = 0;
      for (let d = 0; d < count; d++) {
        const other = sorted[d] as number;
        twice += other < value ? 2 : other === value ? 1 : 0;
      }
      return twice / (2 * Math.max(count, 1));
    },
  };
}

/** Values in rising buckets; the places where buckets start, and at last the number of values. */
function inBuckets(values: Float64Array): { readonly sorted: Float64Array; readonly starts: Uint32Array } {
  const { least, scale, buckets } = bucketsFor(values);
  const starts = new Uint32Array(buckets + 1);
  const bucketOf = new Uint16Array(values.length);
  for (let d = 0; d < values.length; d++) {
    const value = values[d] as number;
    if (Number.isNaN(value)) continue;
    const bucket = scale === 0 ? 0 : Math.floor((value - least) * scale);
    bucketOf[d] = bucket;
    starts[bucket + 1] = (starts[bucket + 1] as number) + 1;
  }
  for (let bucket = 1; bucket <= buckets; bucket++)
    starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number);
  const sorted = new Float64Array(starts[buckets] as number);
  const places = starts.slice();
  for (let d = 0; d < values.length; d++) {
    const value = values[d] as number;
    if (Number.isNaN(value)) continue;
    const bucket = bucketOf[d] as number;
    const place = places[bucket] as number;
    sorted[place] = value;
    places[bucket] = place + 1;
  }
  return { sorted, starts };
}

function bucketsFor(values: Float64Array) {
  let [least, most] = [Infinity, -Infinity];
  for (let d = 0; d < values.length; d++) {
    const value = values[d] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const buckets = most > least && most - least < Infinity ? 2048 : 1;
  return { least, buckets, scale: buckets === 1 ? 0 : (buckets - 0.5) / (most - least) };
}

/** A sample of values that were counted in bins, as if they lay evenly in each. */
export function sampleOfBins({ grid, counts, least, most }: BinCounts): Sample {
  const count = counts.reduce((sum, bin) => sum + bin, 0);
  const within = (value: number) => Math.min(Math.max(value, least), most);
  return {
    count,
    error: grid.width,
    quantile(share) {
      let left = share * count;
      for (let bin = 0; bin < counts.length; bin++) {
        const here = counts[bin] as number;
        if (here >= left && here > 0) return within(grid.from + grid.width * (bin + left / here));
        left -= here;
      }
      return most;
    },
    below(value) {
      const place = (value - grid.from) / grid.width;
      let sum = 0;
      for (let bin = 0; bin < counts.length && bin < place; bin++)
        sum += (counts[bin] as number) * Math.min(1, place - bin);
      return sum / Math.max(count, 1);
    },
  };
}
