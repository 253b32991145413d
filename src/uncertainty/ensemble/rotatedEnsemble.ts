import { streamKey, uniforms } from '../draws/counterRandom.js';
import type { Sampler } from '../draws/normalDraws.js';
import { normalQuantile } from '../draws/normalQuantile.js';
import { owenScrambled, sobolCoordinate, sobolDimensions } from '../draws/sobolPoints.js';
import type { DoubtModel } from '../rows/DoubtModel.js';
import { blockSize } from '../rows/Step.js';
import { scramblings } from './drawCounts.js';
import { type Ensemble, Gathering, tallyOfShard } from './ensemble.js';
import type { Tally } from './Tally.js';

/**
 * An ensemble of Sobol' points, turned so that their first coordinates move what is asked most; the error of a probability
 * is seen in how several scramblings differ.
 *
 * @formula error: standard deviation between scramblings over √8
 * @param model - a compiled scenario
 * @param how - the seed, and draws: eight times a power of two
 */
export function rotatedEnsemble(
  model: DoubtModel,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): Ensemble {
  const axes = axesOf(model);
  const each = draws / scramblings;
  const tallies = Array.from({ length: scramblings }, (_, turn) =>
    tallyOfShard({ model, sampler: turnedPoints(axes, { seed, turn }), draws: each }, 0, 'values'),
  );
  const gathering = new Gathering(model);
  for (const tally of tallies) gathering.add(tally);
  return {
    ...gathering.ensemble(),
    probability: (count) => {
      const shares = tallies.map((tally: Tally) => count(tally) / each);
      const value = shares.reduce((sum, share) => sum + share, 0) / scramblings;
      const squares = shares.reduce((sum, share) => sum + (share - value) * (share - value), 0);
      return { value, error: Math.sqrt(squares / (scramblings - 1) / scramblings) };
    },
  };
}

/** Normal numbers of the points of one scrambling: each axis carries a coordinate. */
function turnedPoints(
  axes: readonly Float64Array[],
  { seed, turn }: { readonly seed: number; readonly turn: number },
): Sampler {
  const keys = axes.map((_, axis) => streamKey(seed, `scrambling ${turn} of axis ${axis}`));
  return (first, rows) => {
    for (const row of rows) row.fill(0);
    const along = new Float64Array(rows[0]?.length ?? 0);
    axes.forEach((axis, rank) => {
      const key = keys[rank] ?? { first: 0, second: 0 };
      if (rank < sobolDimensions)
        for (let d = 0; d < along.length; d++)
          along[d] = (owenScrambled(sobolCoordinate(first + d, rank), key.first) + 0.5) / 2 ** 32;
      else uniforms(key, 0, { first, row: along });
      for (let d = 0; d < along.length; d++) along[d] = normalQuantile(along[d] ?? 0.5);
      rows.forEach((row, column) => {
        const weight = axis[column] ?? 0;
        if (weight !== 0)
          for (let d = 0; d < row.length; d++) row[d] = (row[d] ?? 0) + weight * (along[d] ?? 0);
      });
    });
  };
}

/** Directions at right angles, of length 1: first those in which the goal and the targets rise most, then all others. */
function axesOf(model: DoubtModel): Float64Array[] {
  const size = model.columns.length;
  const units = Array.from({ length: size }, (_, column) =>
    Float64Array.from({ length: size }, (_, other) => (other === column ? 1 : 0)),
  );
  const axes: Float64Array[] = [];
  for (const direction of [...gradients(model), ...units]) {
    const length = Math.sqrt(dot(direction, direction));
    const rest = Float64Array.from(direction);
    // Twice, so that rounding leaves no angle.
    for (const axis of [...axes, ...axes]) {
      const shared = dot(rest, axis);
      for (let at = 0; at < size; at++) rest[at] = (rest[at] ?? 0) - shared * (axis[at] ?? 0);
    }
    const left = Math.sqrt(dot(rest, rest));
    if (left > 1e-6 * length) axes.push(rest.map((value) => value / left));
  }
  return axes.slice(0, size);
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

/** How the goal's last year and each target move with each number, around the middle of all: two draws for each number. */
function gradients(model: DoubtModel): Float64Array[] {
  const { columns, goal, outcomes } = model;
  const found = Array.from({ length: 1 + outcomes.length }, () => new Float64Array(columns.length));
  const normals = columns.map(() => new Float64Array(blockSize));
  const pairs = blockSize / 2;
  for (let from = 0; from < columns.length; from += pairs) {
    const moved = normals.slice(from, from + pairs);
    for (const [pair, row] of moved.entries()) row.set([0.5, -0.5], 2 * pair);
    const { measures, path, failed } = model.block(normals);
    const rows = [goal === undefined ? undefined : path.at(-1), ...measures];
    for (const [rank, row] of rows.entries()) found[rank]?.set(differences(row, failed, moved.length), from);
    for (const row of moved) row.fill(0);
  }
  return found;
}

/** By how much the two draws of each pair differ; nothing where one of them has failed. */
function differences(row: Float64Array | undefined, failed: Uint8Array, pairs: number): Float64Array {
  return Float64Array.from({ length: pairs }, (_, pair) => {
    const [up, down] = [2 * pair, 2 * pair + 1];
    return failed[up] === 0 && failed[down] === 0 ? (row?.[up] ?? 0) - (row?.[down] ?? 0) : 0;
  });
}
