/**
 * What a table holds under a name that somebody typed: nothing under `constructor`, which every object bears.
 *
 * @example
 * entryOf({ percent: 2 }, 'percent') // => 2
 * entryOf({ percent: 2 }, 'constructor') // => undefined
 */
export function entryOf<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
