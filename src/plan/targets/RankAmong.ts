import { say } from '../../errors/Message.js';
import { says } from '../grammar.js';
import type { Complain } from './targetBounds.js';

/** With whom a place is compared: all other provinces, or those of the same region. */
export const rankScopes = ['country', 'region'] as const;
/** Whose place is the first: who has most, or who has least. */
export const rankOrders = ['highest', 'lowest'] as const;

/** A place among the provinces that a target asks for. */
export interface RankAmong {
  /** The last place that meets it: 10 of the first ten. */
  readonly place: number;
  readonly among: (typeof rankScopes)[number];
  readonly first: (typeof rankOrders)[number];
  /** How many are compared, the own province included: where the year's figures of all are published. */
  readonly count?: number;
  /** Those figures, by vintage and source. */
  readonly vintage?: string;
  readonly source?: string;
  /** Where they are not: the last year whose figures are, and the place of the province in it. */
  readonly latest?: { readonly year: number; readonly place: number; readonly count: number };
}

/** The keys of a target that say a place, as plan.yaml writes them. */
export interface WrittenRank {
  readonly kind: string;
  readonly among?: RankAmong['among'] | undefined;
  readonly first?: RankAmong['first'] | undefined;
}

/**
 * The place that a target of the kind rank asks for, with the value as the last one that meets it.
 *
 * @param written - the keys as written
 * @param bounds - `place`: the value; `direction` as written
 * @returns nothing for another kind, nor where no place is said
 */
export function rankOf(
  { kind, among, first }: WrittenRank,
  { place, direction }: { readonly place: number | undefined; readonly direction: string },
  complain: Complain,
): RankAmong | undefined {
  if (kind !== 'rank') {
    for (const [key, value] of Object.entries({ among, first }))
      if (value !== undefined)
        complain([key], says('badValue', say`${key} only for a target of the kind ${'rank'}`), value);
    return undefined;
  }
  if (direction !== 'atMost')
    complain(
      ['direction'],
      says(
        'badValue',
        say`the direction atMost, as the first place is 1`,
        say`The first ten: value: 10, direction: atMost.`,
      ),
      direction,
    );
  if (place === undefined) return undefined;
  if (!Number.isInteger(place) || place < 1)
    complain(['value'], says('badValue', say`a place, such as 10 for the first ten`), place);
  return { place, among: among ?? 'country', first: first ?? 'highest' };
}
