import { streamKey, uniforms } from './counterRandom.js';
import type { DoubtColumn } from './doubtColumns.js';
import { normalQuantile } from './normalQuantile.js';

/** Fills rows of standard normal numbers, a row for each column, for draws from a number on. */
export type Sampler = (first: number, rows: readonly Float64Array[]) => void;

/**
 * Standard normal numbers by name, year and number of the draw: adding an assumption or asking for more draws leaves
 * the others as they were.
 *
 * @param columns - those of a model
 * @param seed - a whole number from 0, below 2^32
 */
export function normalDraws(columns: readonly DoubtColumn[], seed: number): Sampler {
  const streams = columns.map(({ name, year = 0 }) => ({ key: streamKey(seed, name), year }));
  return (first, rows) => {
    streams.forEach(({ key, year }, column) => {
      const row = rows[column];
      if (row === undefined) return;
      uniforms(key, year, { first, row });
      for (let d = 0; d < row.length; d++) row[d] = normalQuantile(row[d] ?? 0.5);
    });
  };
}
