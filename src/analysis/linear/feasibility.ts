import type { Dictionary } from './Dictionary.js';
import { brokenRows, feasibleDictionary, withMore } from './feasibleDictionary.js';
import type { LinearRow, LinearSystem } from './LinearSystem.js';

/** Owners whose rows are let go for one question. */
export type Released = ReadonlySet<string>;

/** Whether a row is kept while some owners are released. */
export function keptBeside(released: Released): (row: LinearRow) => boolean {
  return ({ owners }) => !owners.some((owner) => released.has(owner));
}

/**
 * Whether the conditions of a system can hold together, for one set of released owners after the other.
 *
 * What is found for one answers for others: a conflict stays one whatever is added; and of released owners as many are
 * taken back as can be, so that a few points answer for most of the sets that can hold.
 *
 * @param system - the conditions
 */
export function feasibility(system: LinearSystem): (released: Released) => boolean {
  const broken: (readonly LinearRow[])[] = [];
  const conflicts: (readonly LinearRow[])[] = [];
  return (released) => {
    const active = keptBeside(released);
    if (conflicts.some((conflict) => conflict.every(active))) return false;
    if (broken.some((rows) => !rows.some(active))) return true;
    const start = feasibleDictionary(system, active);
    if (start.dictionary === undefined) conflicts.push(start.conflict);
    else broken.push(leastBroken(start.dictionary, system, released));
    return start.dictionary !== undefined;
  };
}

/** What does not hold once all released owners are taken back that can be, one after the other. */
function leastBroken(start: Dictionary, system: LinearSystem, released: Released): readonly LinearRow[] {
  let [dictionary, left] = [start, released];
  for (const owner of released) {
    const fewer = new Set([...left].filter((each) => each !== owner));
    const [before, after] = [keptBeside(left), keptBeside(fewer)];
    const wider = withMore(dictionary, system, (row) => after(row) && !before(row));
    if (wider !== undefined) [dictionary, left] = [wider, fewer];
  }
  const kept = keptBeside(left);
  return brokenRows(
    dictionary,
    system.rows.filter((row) => !kept(row)),
  );
}
