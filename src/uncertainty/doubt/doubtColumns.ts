import type { Doubt, DoubtName, ScenarioDoubt } from '../../plan/scenarios/Doubt.js';
import { normalQuantile } from '../draws/normalQuantile.js';
import { blockSize } from '../rows/Step.js';
import { distancesFrom } from './marginal.js';

/** One standard normal number that a draw takes: that of a name, of one year where years differ. */
export interface DoubtColumn {
  /** A name in doubt, or `event <id>`. */
  readonly name: DoubtName;
  readonly year?: number;
}

/** Rows of numbers, one number for each draw of a block. */
export type Rows = readonly Float64Array[];

/** How normal numbers become distances and beginnings of events. */
export interface DoubtColumns {
  readonly columns: readonly DoubtColumn[];
  /** The rows of distances by name: one, or one for each year where years differ. */
  readonly distanceRows: ReadonlyMap<DoubtName, readonly number[]>;
  /** The rows of events by id, one for each of their years: 1 where it begins, otherwise 0. */
  readonly eventRows: ReadonlyMap<string, readonly number[]>;
  /** Fills the rows of distances and events from those of independent standard normal numbers, column by column. */
  fill(normals: Rows, into: Rows): void;
}

interface Placed {
  readonly doubt: Doubt;
  readonly make: (row: Float64Array) => void;
  /** Places of its columns. */
  readonly at: readonly number[];
  /** Weights of the names before it, and its own, from Cholesky's root of the correlations. */
  readonly mix: readonly { readonly of: readonly number[]; readonly weight: number }[];
}

/**
 * The columns of a doubt: names in the order they are written, then events.
 *
 * Correlated names take part of the numbers of the names before them; what a year keeps of the error of the year before
 * is taken after that.
 *
 * @formula z(t) = persistence · z(t-1) + √(1 - persistence²) · (L e)(t), L Cholesky's root of the correlations
 */
export function doubtColumns(doubt: ScenarioDoubt, years: readonly number[]): DoubtColumns {
  const columns: DoubtColumn[] = [];
  const place = (name: string, of: readonly number[] | undefined) => {
    const from = columns.length;
    for (const year of of ?? [undefined]) columns.push(year === undefined ? { name } : { name, year });
    return columns.slice(from).map((_, rank) => from + rank);
  };
  const places = doubt.doubts.map(({ on, persistence }) =>
    place(on, persistence === undefined ? undefined : years),
  );
  const roots = choleskyRoot(doubt);
  const placed = doubt.doubts.map(
    (one, i): Placed => ({
      doubt: one,
      make: distancesFrom(one.form),
      at: places[i] ?? [],
      mix: (roots[i] ?? []).flatMap((weight, j) => (weight === 0 ? [] : [{ of: places[j] ?? [], weight }])),
    }),
  );
  const events = doubt.events.map((event) => ({
    event,
    bound: boundOf(event.probability),
    at: place(`event ${event.id}`, event.years),
  }));
  return {
    columns,
    distanceRows: new Map(placed.map(({ doubt: { on }, at }) => [on, at])),
    eventRows: new Map(events.map(({ event: { id }, at }) => [id, at])),
    fill(normals, into) {
      for (const one of placed) fillDoubt(one, normals, into);
      for (const { bound, at } of events)
        for (const column of at) begin(rowAt(normals, column), rowAt(into, column), bound);
    },
  };
}

function fillDoubt(placed: Placed, normals: Rows, into: Rows): void {
  const { at, mix, make, doubt } = placed;
  const { form, persistence = 0 } = doubt;
  if (form.kind === 'normal' && mix.length === 1 && mix[0]?.weight === 1) {
    fillNormal({ at, ...form, persistence }, normals, into);
    return;
  }
  for (const [t, column] of at.entries()) {
    const parts = mix.map(({ of, weight }) => ({ row: of[t] ?? -1, weight }));
    mixInto(rowAt(into, column), normals, parts);
  }
  if (doubt.persistence !== undefined) persist(at, into, doubt.persistence);
  for (const column of at) make(rowAt(into, column));
}

const errors = new Float64Array(blockSize);

/** Normal distances of a name that is correlated with no other before it: mixed, kept and scaled in one pass a year. */
function fillNormal({ at, mean, sd, persistence }: Persisting, normals: Rows, into: Rows): void {
  const fresh = Math.sqrt(1 - persistence * persistence);
  for (let t = 0; t < at.length; t++) {
    const column = at[t] as number;
    const [own, out] = [rowAt(normals, column), rowAt(into, column)];
    if (t === 0) scale(own, out, { mean, sd });
    else {
      const before = t === 1 ? rowAt(normals, at[0] as number) : errors;
      keepAndScale({ before, own, out }, { mean, sd, persistence, fresh });
    }
  }
}

interface Persisting {
  readonly at: readonly number[];
  readonly mean: number;
  readonly sd: number;
  readonly persistence: number;
}

function scale(
  own: Float64Array,
  out: Float64Array,
  { mean, sd }: { readonly mean: number; readonly sd: number },
): void {
  for (let d = 0, end = blockSize; d < end; d++) out[d] = mean + (own[d] as number) * sd;
}

function keepAndScale(
  { before, own, out }: { readonly [row in 'before' | 'own' | 'out']: Float64Array },
  { mean, sd, persistence, fresh }: { readonly [size in 'mean' | 'sd' | 'persistence' | 'fresh']: number },
): void {
  for (let d = 0, end = blockSize; d < end; d++) {
    const error = persistence * (before[d] as number) + fresh * (own[d] as number);
    errors[d] = error;
    out[d] = mean + error * sd;
  }
}

function rowAt(rows: Rows, place: number): Float64Array {
  return rows[place] ?? new Float64Array(0);
}

/** An event begins where its normal number lies below this. */
function boundOf(probability: number): number {
  if (probability <= 0) return -Infinity;
  return probability >= 1 ? Infinity : normalQuantile(probability);
}

function mixInto(
  out: Float64Array,
  normals: Rows,
  [only, ...others]: readonly { readonly row: number; readonly weight: number }[],
): void {
  const first = rowAt(normals, only?.row ?? -1);
  const own = only?.weight ?? 0;
  if (own === 1) out.set(first);
  else for (let d = 0; d < out.length; d++) out[d] = own * (first[d] as number);
  for (const { row, weight } of others) addScaled(out, rowAt(normals, row), weight);
}

function addScaled(out: Float64Array, row: Float64Array, weight: number): void {
  for (let d = 0; d < out.length; d++) out[d] = (out[d] as number) + weight * (row[d] as number);
}

function persist(at: readonly number[], rows: Rows, persistence: number): void {
  const fresh = Math.sqrt(1 - persistence * persistence);
  for (let t = 1; t < at.length; t++) {
    const [before, now] = [rowAt(rows, at[t - 1] ?? -1), rowAt(rows, at[t] ?? -1)];
    for (let d = 0; d < now.length; d++)
      now[d] = persistence * (before[d] as number) + fresh * (now[d] as number);
  }
}

function begin(normal: Float64Array, out: Float64Array, bound: number): void {
  for (let d = 0; d < out.length; d++) out[d] = (normal[d] as number) < bound ? 1 : 0;
}

/**
 * The lower root of the matrix of correlations, row by row; a pair that is not named has none.
 *
 * @formula L L' = correlations
 */
function choleskyRoot({ doubts, correlations }: ScenarioDoubt): number[][] {
  const names = doubts.map(({ on }) => on);
  const stated = (one: string, other: string) =>
    correlations.find(({ between }) => between.includes(one) && between.includes(other))?.value ?? 0;
  const root: number[][] = [];
  for (const [i, name] of names.entries()) {
    const row: number[] = [];
    root.push(row);
    for (let j = 0; j < i; j++) {
      const above = root[j] ?? [];
      const pivot = above[j] ?? 0;
      const rest = row.reduce(
        (left, weight, k) => left - weight * (above[k] ?? 0),
        stated(name, names[j] ?? ''),
      );
      row.push(pivot === 0 ? 0 : rest / pivot);
    }
    row.push(
      Math.sqrt(
        Math.max(
          0,
          row.reduce((left, weight) => left - weight * weight, 1),
        ),
      ),
    );
  }
  return root;
}
