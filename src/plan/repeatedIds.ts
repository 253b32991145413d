import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';

/**
 * The issues with ids that stand in a list already, or that a reader takes for one that does: upper and lower case, and
 * the ways in which Unicode writes one letter, tell no two apart.
 *
 * @param ids - in the order of the list
 * @param pathOf - the path of an id by its position
 * @param taken - ids of other lists of the same kind
 *
 * @example
 * repeatedIds(['a', 'b', 'A'], (position) => [position]).map(({ value }) => value) // => ['A']
 */
export function repeatedIds(
  ids: readonly string[],
  pathOf: (position: number) => Issue['path'],
  taken: readonly string[] = [],
): Issue[] {
  const first = new Map(taken.map((id) => [plainId(id), id]));
  return ids.flatMap((id, position): Issue[] => {
    const other = first.get(plainId(id));
    if (other === undefined) {
      first.set(plainId(id), id);
      return [];
    }
    const expected = other === id ? say`an id used once` : say`an id that nobody takes for ${other}`;
    return [{ code: 'duplicate', path: pathOf(position), value: id, expected }];
  });
}

/**
 * An id as a reader sees it: without upper case, other forms of a letter in Unicode, and what is not seen.
 *
 * @example
 * plainId('Lang\u200b-Son') // => 'lang-son'
 */
export function plainId(id: string): string {
  return id
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
}
