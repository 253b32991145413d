import { type Dictionary, type DictionaryRow, entryOf, exchange } from './Dictionary.js';
import { Undecided } from './Undecided.js';

/** How far a row is to be raised: as far as it goes, from below zero to zero, or from zero to any height. */
export type Wanted = 'highest' | 'zero' | 'above';

/** How the raising of a row ends: as wanted, short of it, or rising without end. */
export type Raised = 'there' | 'short' | 'endless';

/** Bits written anew before an answer is no longer waited for: some seconds. A plan of four activities takes a thousandth. */
const patience = 2e9;

/**
 * Raises the value of a row as far as the rows that hold let it, by exchanges of the simplex method.
 *
 * The variable with which it rises most goes first; after an exchange that raises nothing, the one with the lowest
 * number, so that no dictionary comes back.
 *
 * @source Bland (1977), New finite pivoting rules for the simplex method
 * @param dictionary - what is changed
 * @param row - of which the value rises
 * @param wanted - how far
 * @throws Undecided where numbers grow so long that the answer would be waited for too long
 */
export function raised(dictionary: Dictionary, row: DictionaryRow, wanted: Wanted): Raised {
  let written = 0;
  let level = false;
  while (!isThere(row, wanted)) {
    const column = entering(dictionary, row, level);
    if (column === undefined) return wanted === 'highest' ? 'there' : 'short';
    const leaving = firstAtZero(dictionary, column, wanted === 'zero' ? row : undefined);
    if (leaving === undefined) return endless(dictionary, column, wanted);
    level = entryOf(leaving, 0) === 0n;
    exchange(dictionary, leaving, column);
    leaving.holds = true;
    if (leaving === row) return 'there';
    written += dictionary.rows.length * dictionary.columns.length * lengthOf(dictionary.denominator);
    if (written > patience) throw new Undecided('tooLarge');
  }
  return 'there';
}

function isThere(row: DictionaryRow, wanted: Wanted): boolean {
  const height = entryOf(row, 0);
  return (wanted === 'zero' && height >= 0n) || (wanted === 'above' && height > 0n);
}

function lengthOf(whole: bigint): number {
  return 4 * whole.toString(16).length;
}

/** Of the columns with which a row rises, the one with which it rises most, or the one with the lowest variable. */
function entering({ columns }: Dictionary, row: DictionaryRow, byVariable: boolean): number | undefined {
  let found: number | undefined;
  for (const [column, variable] of columns.entries()) {
    const slope = entryOf(row, column);
    if (column === 0 || slope <= 0n) continue;
    const before =
      found === undefined ||
      (byVariable ? variable < (columns[found] ?? variable) : slope > entryOf(row, found));
    if (before) found = column;
  }
  return found;
}

/** The row that is first at zero as a column rises: of those that hold, from above; the one that is raised, from below. */
function firstAtZero(
  { rows }: Dictionary,
  column: number,
  rising: DictionaryRow | undefined,
): DictionaryRow | undefined {
  let first: Meeting | undefined;
  for (const row of rows) {
    const [value, slope] = [entryOf(row, 0), entryOf(row, column)];
    let next: Meeting | undefined;
    if (row === rising) next = { row, distance: -value, speed: slope, rank: -1 };
    else if (row.holds && slope < 0n) next = { row, distance: value, speed: -slope, rank: row.variable };
    if (next !== undefined && (first === undefined || isBefore(next, first))) first = next;
  }
  return first?.row;
}

/** A row on its way to zero: how far it is, how fast it comes, and who goes first of those that come together. */
interface Meeting {
  readonly row: DictionaryRow;
  readonly distance: bigint;
  readonly speed: bigint;
  readonly rank: number;
}

function isBefore(one: Meeting, other: Meeting): boolean {
  const [sooner, later] = [one.distance * other.speed, other.distance * one.speed];
  return sooner < later || (sooner === later && one.rank < other.rank);
}

/** Where nothing stops a row: it has no end, or is counted in the column along which it rises. */
function endless(dictionary: Dictionary, column: number, wanted: Wanted): Raised {
  if (wanted !== 'above') return 'endless';
  // What stood at 1 is as nothing beside a column without an end.
  const swapped = <Value>(values: readonly Value[]): Value[] =>
    values.map((value, at) => values[at === 0 ? column : at === column ? 0 : at] ?? value);
  dictionary.columns = swapped(dictionary.columns);
  for (const row of dictionary.rows) row.entries = swapped(row.entries);
  return 'there';
}
