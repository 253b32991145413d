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
  const first = new Map(taken.map((id) => [plain(id), id]));
  return ids.flatMap((id, position): Issue[] => {
    const other = first.get(plain(id));
    if (other === undefined) {
      first.set(plain(id), id);
      return [];
    }
    const expected = other === id ? say`an id used once` : say`an id that nobody takes for ${other}`;
    return [{ code: 'duplicate', path: pathOf(position), value: id, expected }];
  });
}

function plain(id: string): string {
  return id.normalize('NFKC').toLowerCase();
}
