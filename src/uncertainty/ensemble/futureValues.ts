import type { DoubtModel } from '../rows/DoubtModel.js';
import { blockSize } from '../rows/Step.js';

/** What the one outcome of a model comes to in many futures. */
export interface FutureValues {
  /** Its measure, future by future. */
  readonly measures: Float64Array;
  /** 1 where it has no result. */
  readonly failed: Uint8Array;
  /** What was put in, by column, in the terms of the assumptions; events as 0 or 1. */
  readonly inputs: readonly Float64Array[];
}

/**
 * Computes the outcome of a model for given normal numbers.
 *
 * @param model - of a scenario in doubt, with one outcome
 * @param normals - a row for each column, as long as a multiple of 256
 */
export function futureValues(model: DoubtModel, normals: readonly Float64Array[]): FutureValues {
  const draws = normals[0]?.length ?? blockSize;
  const measures = new Float64Array(draws);
  const failed = new Uint8Array(draws);
  const inputs = normals.map(() => new Float64Array(draws));
  for (let first = 0; first < draws; first += blockSize) {
    const block = model.block(normals.map((row) => row.subarray(first, first + blockSize)));
    measures.set(block.measures[0] ?? [], first);
    for (let d = 0; d < blockSize; d++) failed[first + d] = block.failed[d] === 0 ? 0 : 1;
    for (const [column, row] of inputs.entries()) row.set(block.inputs[column] ?? [], first);
  }
  return { measures, failed, inputs };
}
