import type { Observation } from './Observation.js';

/** Where the figures of each region stand in a list. */
export interface RegionIndex {
  /** In the order in which they come first. */
  readonly regions: readonly string[];
  /** Positions of a region's figures in the list, in its order. */
  readonly positionsOf: (region: string) => Uint32Array;
}

const indexes = new WeakMap<readonly Observation[], RegionIndex>();

/**
 * The regions of a list of figures, sorted once: a table may hold those of thousands of communes, and positions take
 * little memory.
 *
 * @example
 * regionIndex([]).regions // => []
 */
export function regionIndex(observations: readonly Observation[]): RegionIndex {
  const known = indexes.get(observations);
  if (known !== undefined) return known;
  const index = indexOf(observations);
  indexes.set(observations, index);
  return index;
}

function indexOf(observations: readonly Observation[]): RegionIndex {
  const numbers = new Map<string, number>();
  const sizes: number[] = [];
  const numberOf = (region: string) => {
    const number = numbers.get(region) ?? numbers.size;
    if (number === numbers.size) numbers.set(region, number);
    return number;
  };
  for (const { region } of observations) {
    const number = numberOf(region);
    sizes[number] = (sizes[number] ?? 0) + 1;
  }
  const ends = new Uint32Array(sizes.length);
  let end = 0;
  for (const [number, size] of sizes.entries()) {
    ends[number] = end;
    end += size;
  }
  const positions = new Uint32Array(observations.length);
  for (const [position, { region }] of observations.entries()) {
    const number = numberOf(region);
    const next = ends[number] ?? 0;
    positions[next] = position;
    ends[number] = next + 1;
  }
  return {
    regions: [...numbers.keys()],
    positionsOf: (region) => {
      const number = numbers.get(region);
      return number === undefined
        ? none
        : positions.subarray(number === 0 ? 0 : ends[number - 1], ends[number]);
    },
  };
}

const none = new Uint32Array();

/**
 * What finds the position of a figure in a list: at once where figures are asked for in their order, and by its region
 * where not.
 */
export function positionsIn(observations: readonly Observation[]): (one: Observation) => number | undefined {
  let next = 0;
  let region: string | undefined;
  let known: ReadonlyMap<Observation | undefined, number> = new Map();
  return (one) => {
    if (observations[next] === one) return next++;
    if (one.region !== region) {
      region = one.region;
      const positions = regionIndex(observations).positionsOf(region);
      known = new Map(Array.from(positions, (position) => [observations[position], position]));
    }
    const found = known.get(one);
    if (found !== undefined) next = found + 1;
    return found;
  };
}
