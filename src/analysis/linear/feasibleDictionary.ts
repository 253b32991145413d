import { addRow, copyOf, type Dictionary, type DictionaryRow, entryOf, exchange } from './Dictionary.js';
import { type LinearExpression, type LinearRow, type LinearSystem, opposite } from './LinearSystem.js';
import { raised } from './raised.js';

/** A dictionary in which all conditions hold; or, without one, conditions that cannot hold together. */
export type Start =
  | { readonly dictionary: Dictionary }
  | { readonly dictionary?: never; readonly conflict: readonly LinearRow[] };

/**
 * Brings conditions to a dictionary in which all hold: the equations are used up first, then one condition after the
 * other is raised to zero while those before it hold. One that cannot be raised names the conditions that hold it down.
 *
 * @param system - the conditions, counted with its first column at 1
 * @param active - whether a row is kept
 */
export function feasibleDictionary(system: LinearSystem, active: (row: LinearRow) => boolean): Start {
  const dictionary: Dictionary = {
    rows: [],
    columns: Array.from({ length: system.columns }, (_, column) => column),
    denominator: 1n,
  };
  const kept = [...system.rows.entries()].filter(([, row]) => active(row));
  const equations = kept.flatMap(([, row]) => (row.sign === '=' ? [row] : []));
  for (const [position, { terms, sign }] of kept)
    if (sign === '=' && !usedUp(dictionary, system.columns + position, terms)) return { conflict: equations };
  for (const [position, row] of kept)
    if (row.sign !== '=') addRow(dictionary, system.columns + position, surplus(row));
  for (const row of dictionary.rows) row.holds = entryOf(row, 0) >= 0n;
  const stuck = stuckRow(dictionary);
  if (stuck === undefined) return { dictionary };
  return { conflict: [...equations, ...holdingDown(dictionary, stuck, system)] };
}

/** Raises all that does not hold yet, one after the other; the first that cannot be, if any. */
function stuckRow(dictionary: Dictionary): DictionaryRow | undefined {
  for (;;) {
    const row = dictionary.rows.find(({ holds }) => !holds);
    if (row === undefined || raised(dictionary, row, 'zero') !== 'there') return row;
    row.holds = true;
  }
}

/**
 * A dictionary in which more conditions hold, each equation as two; nothing where they cannot.
 *
 * @param dictionary - in which some hold, left as it is
 * @param system - of all conditions
 * @param more - which of them are added
 */
export function withMore(
  dictionary: Dictionary,
  system: LinearSystem,
  more: (row: LinearRow) => boolean,
): Dictionary | undefined {
  const wider = copyOf(dictionary);
  for (const [position, row] of system.rows.entries()) {
    if (!more(row)) continue;
    const variable = system.columns + position;
    const own = addRow(wider, variable, surplus(row));
    own.holds = entryOf(own, 0) >= 0n;
    if (row.sign !== '=') continue;
    const other = addRow(wider, variable + system.rows.length, opposite(row.terms));
    other.holds = entryOf(other, 0) >= 0n;
  }
  return stuckRow(wider) === undefined ? wider : undefined;
}

/** What a row that is no equation has above its bound: not below zero. */
function surplus({ terms, sign }: LinearRow): LinearExpression {
  return sign === '<=' ? opposite(terms) : terms;
}

/** A row that is at its highest and below zero, and those at zero without which it would rise. */
function holdingDown({ columns }: Dictionary, row: DictionaryRow, system: LinearSystem): LinearRow[] {
  const stopping = columns.filter((_, position) => position > 0 && entryOf(row, position) !== 0n);
  return [row.variable, ...stopping].flatMap((variable) => system.rows[variable - system.columns] ?? []);
}

/** Writes a variable off by an equation; false where the equation has none left and does not hold. */
function usedUp(dictionary: Dictionary, variable: number, terms: LinearExpression): boolean {
  const row = addRow(dictionary, variable, terms);
  const column = row.entries.findIndex((entry, position) => position > 0 && entry !== 0n);
  if (column < 0) {
    dictionary.rows.pop();
    return entryOf(row, 0) === 0n;
  }
  exchange(dictionary, row, column);
  const others = (_: unknown, position: number) => position !== column;
  dictionary.columns = dictionary.columns.filter(others);
  for (const each of dictionary.rows) each.entries = each.entries.filter(others);
  return true;
}

/**
 * Conditions that do not hold where a dictionary stands.
 *
 * @param dictionary - left as it is
 * @param rows - conditions that are not in it
 */
export function brokenRows(dictionary: Dictionary, rows: readonly LinearRow[]): LinearRow[] {
  return rows.filter((row) => {
    const value = entryOf(addRow({ ...dictionary, rows: [...dictionary.rows] }, -1, surplus(row)), 0);
    return row.sign === '=' ? value !== 0n : value < 0n;
  });
}
