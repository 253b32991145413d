/**
 * Things by what they have in common, in their order: `Map.groupBy`, which Node 20 does not have.
 *
 * @example
 * groupsByKey(['pig', 'cow', 'bee'], (name) => name.includes('e')).get(false) // => ['pig', 'cow']
 */
export function groupsByKey<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/**
 * The groups alone.
 *
 * @example
 * groupedBy(['pig', 'cow', 'bee'], (name) => name.includes('e')) // => [['pig', 'cow'], ['bee']]
 */
export function groupedBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => unknown): (readonly Item[])[] {
  return [...groupsByKey(items, keyOf).values()];
}
