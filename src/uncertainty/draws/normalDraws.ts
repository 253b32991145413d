import type { DoubtColumn } from '../doubt/doubtColumns.js';
import { blockSize } from '../rows/Step.js';
import { streamKey, threefry } from './counterRandom.js';
import { normalsOfWords } from './normalsOfWords.js';

/** Fills rows of standard normal numbers, a row for each column, for draws from a number on. */
export type Sampler = (first: number, rows: readonly Float64Array[]) => void;

/** A sampler that leaves out rows that are not wanted. */
export type NamedSampler = (first: number, rows: readonly (Float64Array | undefined)[]) => void;

/**
 * Standard normal numbers by name, year and number of the draw: adding an assumption or asking for more draws leaves
 * the others as they were.
 *
 * @param columns - those of a model
 * @param seed - a whole number from 0, below 2^32
 */
export function normalDraws(columns: readonly DoubtColumn[], seed: number): NamedSampler {
  const streams = columns.map(({ name, year = 0 }) => ({ key: streamKey(seed, name), year }));
  let words = new Int32Array(blockSize);
  return (first, rows) => {
    streams.forEach(({ key, year }, column) => {
      const row = rows[column];
      if (row === undefined) return;
      const size = 4 * Math.ceil(row.length / 4);
      if (words.length !== size) words = new Int32Array(size);
      threefry(key, [first / 2, year], words);
      normalsOfWords(words, row);
    });
  };
}
