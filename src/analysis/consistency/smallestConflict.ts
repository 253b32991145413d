/** Whether some members of a set can all hold. */
export type Holds = (members: ReadonlySet<string>) => boolean;

/** Beyond so many subsets the search for a smaller set ends; what stands is minimal, though there may be a smaller one elsewhere. */
const mostSubsets = 2000;

/**
 * A smallest set of members that cannot all hold, the first in their order among those of its size.
 *
 * First members are taken away one by one as long as the rest still cannot hold: what remains is minimal, every member
 * being needed. Then all smaller sets are tried, so that a conflict of two is not hidden behind one of three.
 *
 * @param members - that cannot all hold
 * @param holds - the test; what holds with more members holds with fewer
 * @returns the set, in the order of the members
 *
 * @example
 * smallestConflict(['a', 'b', 'c'], (set) => !(set.has('a') && set.has('c'))) // => ['a', 'c']
 */
export function smallestConflict(members: readonly string[], holds: Holds): string[] {
  const minimal = minimalConflict(members, holds);
  let tried = 0;
  for (let size = 1; size < minimal.length; size += 1) {
    for (const subset of subsets(members, size)) {
      tried += 1;
      if (tried > mostSubsets) return minimal;
      if (!holds(new Set(subset))) return subset;
    }
  }
  return minimal;
}

/**
 * A minimal set of members that cannot all hold: taking any one away lets the others hold.
 *
 * @param members - that cannot all hold
 * @param holds - the test
 *
 * @example
 * minimalConflict(['a', 'b', 'c'], (set) => !(set.has('a') && set.has('c'))) // => ['a', 'c']
 */
export function minimalConflict(members: readonly string[], holds: Holds): string[] {
  const kept = new Set(members);
  for (const member of members) {
    kept.delete(member);
    if (holds(kept)) kept.add(member);
  }
  return members.filter((member) => kept.has(member));
}

function* subsets(members: readonly string[], size: number): Generator<string[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [position, first] of members.entries()) {
    for (const rest of subsets(members.slice(position + 1), size - 1)) yield [first, ...rest];
  }
}
