import { shifted } from '../vocabulary/ownUnit.js';
import type { PathDraft } from './PathDraft.js';

type Values = number | Readonly<Record<string, number>>;

/**
 * An assumption in another unit: its numbers times a power of ten, by their digits. Published figures that it follows
 * are in the unit of their indicator as they are.
 *
 * @example
 * inUnitOf({ '2016-2020': 9.5 }, 3) // => { '2016-2020': 9500 }
 */
export function inUnitOf(draft: PathDraft, power: number): PathDraft {
  if (power === 0 || (typeof draft === 'object' && 'observed' in draft)) return draft;
  if (typeof draft === 'object' && isExplained(draft))
    return { ...draft, value: valuesTimes(draft.value, power) };
  return valuesTimes(draft as Values, power);
}

const isExplained = (draft: object): draft is Extract<PathDraft, { readonly value: Values }> =>
  'value' in draft;

function valuesTimes(values: Values, power: number): Values {
  if (typeof values === 'number') return shifted(values, power);
  return Object.fromEntries(Object.entries(values).map(([year, value]) => [year, shifted(value, power)]));
}
