import { blockSize } from './Step.js';

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
