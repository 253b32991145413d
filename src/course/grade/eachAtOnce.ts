/**
 * Does something with each, so many at once and begun in their order. The first failure lets those under way come to their
 * end, and no more begin.
 *
 * @param all - the things
 * @param atOnce - how many at once; 1 for a number below
 * @param step - what is done with a thing and its place
 * @throws the first failure
 */
export async function eachAtOnce<One>(
  all: readonly One[],
  atOnce: number,
  step: (one: One, index: number) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  const left = all.entries();
  const row = async () => {
    for (const [index, one] of left) {
      if (failures.length > 0) return;
      await step(one, index).catch((failure) => failures.push(failure));
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, row));
  if (failures.length > 0) throw failures[0];
}
