/**
 * A composition with each number replaced by another, under the same names in the same order.
 *
 * @param composition - numbers by activity or by factor
 * @param change - the new number, from the old one and its name
 * @returns a new composition; the given one is left as it was
 * @example
 * mappedComposition({ agriculture: 1, services: 3 }, (value) => value / 4) // => { agriculture: 0.25, services: 0.75 }
 */
export function mappedComposition<Name extends string>(
  composition: Readonly<Record<Name, number>>,
  change: (value: number, name: Name) => number,
): Record<Name, number> {
  const changed: Record<Name, number> = { ...composition };
  for (const name in changed) changed[name] = change(changed[name], name);
  return changed;
}
