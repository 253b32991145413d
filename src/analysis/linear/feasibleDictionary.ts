import { addRow, type Dictionary, entryOf, exchange } from './Dictionary.js';
import { type LinearExpression, type LinearRow, type LinearSystem, opposite } from './LinearSystem.js';
import { raised } from './raised.js';

/**
 * Brings conditions to a dictionary in which all hold: the equations are used up first, then one condition after the
 * other is raised to zero while those before it hold.
 *
 * @param system - the conditions, counted with its first column at 1
 * @param active - whether a row is kept
 * @returns nothing where the conditions cannot all hold
 */
export function feasibleDictionary(
  system: LinearSystem,
  active: (row: LinearRow) => boolean,
): Dictionary | undefined {
  const dictionary: Dictionary = {
    rows: [],
    columns: Array.from({ length: system.columns }, (_, column) => column),
    denominator: 1n,
  };
  const kept = [...system.rows.entries()].filter(([, row]) => active(row));
  const surplus = (position: number) => system.columns + position;
  for (const [position, { terms, sign }] of kept)
    if (sign === '=' && !usedUp(dictionary, surplus(position), terms)) return undefined;
  for (const [position, { terms, sign }] of kept)
    if (sign !== '=') addRow(dictionary, surplus(position), sign === '>=' ? terms : opposite(terms));
  for (const row of dictionary.rows) row.holds = entryOf(row, 0) >= 0n;
  let row = dictionary.rows.find(({ holds }) => !holds);
  while (row !== undefined) {
    if (raised(dictionary, row, 'zero') !== 'there') return undefined;
    row.holds = true;
    row = dictionary.rows.find(({ holds }) => !holds);
  }
  return dictionary;
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
