import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { blockSize } from '../rows/Step.js';

/** Draws counted together; parts of an ensemble are computed in shards of so many, by whoever, and put together in order. */
export const shardSize = 16_384;

/** How often Sobol' points are scrambled anew. */
export const scramblings = 8;

/** Fewest and most draws of Sobol' points: those of each scrambling are a power of two, from a block to a shard. */
export const rotatedDraws = { least: scramblings * blockSize, most: scramblings * shardSize };

/** Futures of a scenario, at most. */
export const mostDraws = 100_000_000;

/** Futures drawn where nothing is said. */
export const usualDraws = { monteCarlo: 100_000, rotated: 8192 } as const;

/** Futures of one target that are held in memory, at most. */
export const mostPairs = 1_048_576;

/** What is wrong with a number of draws, and with a seed. */
export function numberIssues(
  { draws, seed }: { readonly draws?: number; readonly seed: number },
  [least, most]: readonly [number, number],
): Issue[] {
  const isDrawn = draws === undefined || isWhole(draws, least, most);
  const futures = say`a whole number of futures from ${String(least)} to ${String(most)}`;
  const whole = say`a whole number from 0, below ${'4294967296'}`;
  return [
    ...(isDrawn ? [] : [badNumber('draws', draws, futures)]),
    ...(isWhole(seed, 0, 4_294_967_295) ? [] : [badNumber('seed', seed, whole)]),
  ];
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** A number that an option cannot take. */
export function badNumber(option: string, value: number, expected: Issue['expected']): Issue {
  return { code: 'badArgument', path: [option], value, expected };
}
