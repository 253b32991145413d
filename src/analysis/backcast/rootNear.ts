import type { FoundRoot } from './rootBetween.js';

const mostSteps = 40;
const closeEnough = 1e-13;

/** Where a search begins, and how far it may go. */
export interface Search {
  /** A place whose value is known. */
  readonly start: FoundRoot;
  /** Where the crossing may be. */
  readonly guess: number;
  readonly limits: readonly [number, number];
}

/**
 * Where a function that rises or falls throughout crosses zero, by chords from two places nearby: it takes three or four
 * values where the function is nearly straight.
 *
 * @param compute - the function, of the size of 1; nothing where it has no value
 * @returns nothing where it has no value on the way, or does not cross zero within the limits
 *
 * @example
 * const search = { start: { at: 1, value: -1 }, guess: 1.5, limits: [0, 2] } as const;
 * rootNear((x) => x * x - 2, search)?.toFixed(9) // => '1.414213562'
 * rootNear((x) => x + 3, search) // => undefined
 */
export function rootNear(
  compute: (at: number) => number | undefined,
  { start, guess, limits: [least, greatest] }: Search,
): number | undefined {
  const within = (at: number) => Math.min(greatest, Math.max(least, at));
  let last = start;
  let at = within(guess);
  for (let step = 0; step < mostSteps; step += 1) {
    if (Math.abs(last.value) <= closeEnough || at === last.at)
      return Math.abs(last.value) <= 1e-9 ? last.at : undefined;
    const value = compute(at);
    if (value === undefined) return undefined;
    const chord = at - (value * (at - last.at)) / (value - last.value);
    last = { at, value };
    // A level function crosses nothing.
    if (Number.isFinite(chord)) at = within(chord);
  }
  return undefined;
}
