import type { LocalText } from '../text/LocalText.js';
import { activityNames } from '../vocabulary/activityNames.js';
import { foldedText } from '../vocabulary/foldedText.js';
import { emptyWords } from '../vocabulary/headingWords.js';
import { withoutUnit } from './headingContext.js';
import { isTotal, lineLabel, sidesOf } from './lineLabel.js';

const empty = new Set(emptyWords.flatMap((word) => foldedText(word).split(' ')));

/**
 * What two spellings of one name share: its words without marks, order, numbering, and words that say nothing.
 *
 * @example
 * nameKey('Nong, lam nghiep va thuy san') === nameKey('I. Nong nghiep, lam nghiep - thuy san') // => true
 */
export function nameKey(name: string): string {
  const words = foldedText(lineLabel(name).name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)]
    .filter((word) => !empty.has(word))
    .sort()
    .join(' ');
}

const known: ReadonlyMap<string, string> = new Map(
  activityNames.flatMap(({ id, vi, en, also = [] }) =>
    [vi, en, ...also].map((name): [string, string] => [nameKey(name), id]),
  ),
);

/** The id by which the vocabulary knows an activity; nothing for one that it lacks. */
export function knownActivity(names: readonly string[]): string | undefined {
  return names.flatMap((name) => known.get(nameKey(name)) ?? []).at(0);
}

/** A name as printed, its sides in two languages, and what stands beside it; each without a unit behind it too. */
export function spellingsOf(label: string, also: readonly string[]): string[] {
  const names = [label, ...sidesOf(label), ...also, ...also.flatMap(sidesOf)];
  return [...new Set([...names, ...names.map(withoutUnit)])].filter((name) => name !== '');
}

/** What finds the thing that a printed name means among things with labels in both languages. */
export function byLabel<Thing extends { readonly id: string; readonly label: LocalText }>(
  things: readonly Thing[],
): (names: readonly string[]) => Thing | undefined {
  const index = new Map<string, Thing>();
  for (const thing of things) {
    const known = knownActivity([thing.label.vi, thing.label.en]);
    const keys = [thing.label.vi, thing.label.en].map(nameKey);
    for (const key of [...keys, ...(known === undefined ? [] : [`= ${known}`])])
      if (key !== '' && !index.has(key)) index.set(key, thing);
  }
  const ids = new Map(things.map((thing) => [nameKey(thing.id), thing]));
  return (names) => {
    const direct = names.flatMap((name) => index.get(nameKey(name)) ?? []).at(0);
    if (direct !== undefined) return direct;
    const known = knownActivity(names);
    // An id may be a word that the vocabulary has for something else: "Agriculture" is farming alone.
    const ofId = names.flatMap((name) => ids.get(nameKey(name)) ?? []).at(0);
    return index.get(`= ${known ?? ''}`) ?? (known === undefined || known === ofId?.id ? ofId : undefined);
  };
}

/** Whether one of the spellings is that of the whole. */
export const isWhole = (names: readonly string[]): boolean => names.some(isTotal);
