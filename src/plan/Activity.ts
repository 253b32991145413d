import type { z } from 'zod';
import { say } from '../errors/Message.js';
import { list, name, strict } from './grammar.js';
import { LocalText } from './LocalText.js';

/** What a whole is made of in part, "trong đó": such as industry and construction within their sum. */
export interface ActivityPart {
  readonly id: string;
  readonly label: LocalText;
}

/** A component of GRDP by the plan's own classification. */
export interface Activity extends ActivityPart {
  /** "Of which" rows: known beside the activity, and never counted in totals a second time. */
  readonly parts?: readonly ActivityPart[] | undefined;
}

/** Schema of {@link Activity}. */
export const Activity: z.ZodType<Activity> = strict({
  id: name(say`an activity id`),
  label: LocalText,
  parts: list(strict({ id: name(say`an activity id`), label: LocalText }), say`a list of parts`)
    .optional()
    .describe('"Of which" rows: what the activity is made of; never counted in totals a second time'),
});

/**
 * Activities and their parts in the order of a yearbook: each whole before what it is made of.
 *
 * @example
 * const label = { vi: '', en: '' };
 * withParts([{ id: 'a', label, parts: [{ id: 'a1', label }] }, { id: 'b', label }]).map(({ id }) => id) // => ['a', 'a1', 'b']
 */
export function withParts(activities: readonly Activity[]): ActivityPart[] {
  return activities.flatMap((activity) => [activity, ...(activity.parts ?? [])]);
}

/**
 * The whole that each part belongs to, by id.
 *
 * @example
 * const label = { vi: '', en: '' };
 * wholesOfParts([{ id: 'a', label, parts: [{ id: 'a1', label }] }]).get('a1') // => 'a'
 */
export function wholesOfParts(activities: readonly Activity[]): ReadonlyMap<string, string> {
  return new Map(activities.flatMap(({ id, parts = [] }) => parts.map((part) => [part.id, id] as const)));
}
