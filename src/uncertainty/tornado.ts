import type { AskedTarget } from './askedTarget.js';
import type { DoubtGroup } from './doubt/doubtGroups.js';
import { ninetyPoint } from './draws/normalQuantile.js';
import { futureValues } from './ensemble/futureValues.js';
import { blockSize } from './rows/Step.js';

/** An event at a normal number so high never begins, at one so low it does. */
const never = 9;

/** The target with one doubt at its ends and all others at their middle, events not happening; none without a result. */
export interface TornadoBar {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** Normal numbers with all doubts at their middle and no event, but for those of a group. */
function aloneIn(
  { columns: own }: DoubtGroup,
  { model }: AskedTarget,
  normals: readonly Float64Array[],
): Float64Array[] {
  return normals.map((row, column) =>
    own.includes(column) ? row : new Float64Array(row.length).fill(middleOf(model.columns[column]?.name)),
  );
}

/** Where a doubt stands that plays no part. */
export function middleOf(name = ''): number {
  return name.startsWith('event ') ? never : 0;
}

/**
 * The value of a target with each doubt alone at its 10 and its 90 % point; of an event, without it and with its one
 * beginning in the year that moves the target most.
 *
 * Where a doubt has a number for each year, or names are correlated, no one point is the 10 % point: there it is that of
 * the target over the futures in which this doubt alone is drawn, on the side to which all its numbers point.
 *
 * @param asked - scenario and target
 * @param groups - what varies together
 * @param normals - numbers of a sample, as long as a multiple of 256
 * @returns the value with all at their middle, and a bar for each group
 */
export function tornado(
  asked: AskedTarget,
  groups: readonly DoubtGroup[],
  normals: readonly Float64Array[],
): { readonly middle: number | undefined; readonly bars: readonly TornadoBar[] } {
  const still = asked.model.columns.map(({ name }) => middleOf(name));
  const moved = (columns: readonly number[], to: number) =>
    still.map((middle, column) => (columns.includes(column) ? to : middle));
  const ends = groups.map(({ columns, isEvent }) => {
    if (isEvent) return columns.map((column) => moved([column], -never));
    const far = ninetyPoint / Math.sqrt(columns.length);
    return [moved(columns, -far), moved(columns, far)];
  });
  const [middle, ...values] = valuesAt(asked, [still, ...ends.flat()]);
  const bars = groups.map((group, i): TornadoBar => {
    const from = ends.slice(0, i).reduce((count, points) => count + points.length, 0);
    const own = values.slice(from, from + (ends[i]?.length ?? 0));
    if (group.isEvent) return { low: middle, high: furthest(own, middle) };
    const [low, high] = own;
    if (group.columns.length === 1 || low === undefined || high === undefined) return { low, high };
    const [least, most] = eightyOf(asked, aloneIn(group, asked, normals));
    return low <= high ? { low: least, high: most } : { low: most, high: least };
  });
  return { middle, bars };
}

/** The value that lies furthest from the middle. */
function furthest(values: readonly (number | undefined)[], middle = 0): number | undefined {
  const known = values.flatMap((value) => value ?? []);
  const far = (value: number) => Math.abs(value - middle);
  return known.slice(1).reduce((best, value) => (far(value) > far(best) ? value : best), known[0] ?? middle);
}

/** The 10 and the 90 % point of a target over futures that have a result. */
function eightyOf({ model, outcome }: AskedTarget, normals: readonly Float64Array[]) {
  const { measures, failed } = futureValues(model, normals);
  const values = measures.filter((_, d) => failed[d] === 0).sort();
  const at = (share: number) => {
    const value = values[Math.floor(share * values.length)];
    return value === undefined ? undefined : outcome.valueOf(value);
  };
  return [at(0.1), at(0.9)] as const;
}

/** Values of the target at points of the doubt; none where a future has no result. */
function valuesAt(
  { model, outcome }: AskedTarget,
  points: readonly (readonly number[])[],
): (number | undefined)[] {
  const draws = Math.ceil(points.length / blockSize) * blockSize;
  const normals = model.columns.map((_, column) => {
    const row = new Float64Array(draws);
    for (const [d, point] of points.entries()) row[d] = point[column] ?? 0;
    return row;
  });
  const { measures, failed } = futureValues(model, normals);
  return points.map((_, d) => (failed[d] === 0 ? outcome.valueOf(measures[d] ?? 0) : undefined));
}
