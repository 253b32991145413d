import type { Activity, ActivityPart } from './Activity.js';

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
