import type { Rows } from '../doubt/doubtColumns.js';
import { actionOf } from './rowActions.js';
import { blockSize, type Cell, insOf, outsOf, rowsOf, type Step } from './Step.js';

/** A short list of operations over rows, ready to run: the same arithmetic as the projection, for 256 draws at once. */
export interface RowProgram {
  /** The rows of what is put in, to be filled before a run. */
  readonly inputs: Rows;
  /** Runs it; `outputs` of the builder can then be read until the next run. */
  run(failed: Uint8Array): void;
  /** The row of an output; of one that is the same in all draws, a row filled with it. */
  row(of: Cell): Float64Array;
  readonly steps: number;
}

/**
 * A program of steps: each row is given a row of memory, which the next takes over when its last reader has run.
 *
 * @param steps - in their order
 * @param options - how many rows are put in, and the figures that are read off
 */
export function compiled(
  steps: readonly Step[],
  { inputs, outputs }: { readonly inputs: number; readonly outputs: readonly Cell[] },
): RowProgram {
  const lastUse = new Map<number, number>();
  steps.forEach((step, at) => {
    for (const row of [...outsOf(step), ...insOf(step)]) lastUse.set(row, at);
  });
  for (const row of rowsOf(outputs)) lastUse.set(row, steps.length);
  const places = new Map<number, Float64Array>();
  const free: Float64Array[] = [];
  const most = inputs + steps.reduce((sum, step) => sum + outsOf(step).length, 0);
  const memory = new Float64Array(most * blockSize);
  let taken = 0;
  const fresh = () => memory.subarray(taken++ * blockSize, taken * blockSize);
  const filled = Array.from({ length: inputs }, fresh);
  for (const [row, place] of filled.entries()) places.set(row, place);
  const constants = new Map<number, Float64Array>();
  const constant = (value: number) => {
    const known = constants.get(value) ?? new Float64Array(blockSize).fill(value);
    constants.set(value, known);
    return known;
  };
  const operand = (cell: Cell) =>
    'constant' in cell ? constant(cell.constant) : (places.get(cell.row) ?? constant(0));
  const actions = steps.map((step, at) => {
    const read = insOf(step).filter((row) => lastUse.get(row) === at && row >= inputs);
    for (const out of outsOf(step)) places.set(out, free.pop() ?? fresh());
    const action = actionOf(step, operand);
    for (const row of new Set(read)) {
      const place = places.get(row);
      if (place !== undefined) free.push(place);
    }
    return action;
  });
  return {
    inputs: filled,
    steps: actions.length,
    row: operand,
    run(failed) {
      failed.fill(0);
      for (const action of actions) action(failed);
    },
  };
}
