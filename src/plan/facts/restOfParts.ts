import type { BaseAccounts, BasePart } from './BaseAccounts.js';
import { baseVolumes } from './baseVolumes.js';

type Divided = Pick<BaseAccounts, 'year' | 'activities' | 'grdp' | 'shares' | 'constantPrices' | 'parts'>;

/** What an activity is made of in a base. */
export interface PartsOfActivity {
  readonly parts: readonly BasePart[];
  /** What the parts leave over, billion VND; nothing where they make up the whole. */
  readonly rest?: { readonly value: number; readonly volume: number };
}

/**
 * The parts of an activity in a base, and what they leave over of it: what digits alone leave over is nothing.
 *
 * @unit billion VND, at current prices and at those that volumes are counted at
 *
 * @example
 * const farming = { id: 'farming', whole: 'agriculture', value: 15, volume: 15 };
 * const base = { year: 2020, activities: ['agriculture', 'other'], grdp: 100, shares: [0.25, 0.75], parts: [farming] };
 * restOfParts(base, 'agriculture').rest // => { value: 10, volume: 10 }
 * restOfParts(base, 'other') // => { parts: [] }
 */
export function restOfParts(base: Divided, activity: string): PartsOfActivity {
  const parts = (base.parts ?? []).filter(({ whole }) => whole === activity);
  const at = base.activities.indexOf(activity);
  const value = base.grdp * (base.shares[at] ?? 0);
  const volume = baseVolumes(base)[at] ?? 0;
  const left = (of: number, pick: (part: BasePart) => number) =>
    parts.reduce((rest, part) => rest - pick(part), of);
  const rest = { value: left(value, (part) => part.value), volume: left(volume, (part) => part.volume) };
  const isNothing = Math.abs(rest.value) <= 1e-9 * value && Math.abs(rest.volume) <= 1e-9 * volume;
  return parts.length === 0 || isNothing ? { parts } : { parts, rest };
}
