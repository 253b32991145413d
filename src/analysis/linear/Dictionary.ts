import type { LinearExpression } from './LinearSystem.js';
import { quotient, wholeNumbers } from './wholeNumbers.js';

/** A variable as a sum of the columns of a dictionary. */
export interface DictionaryRow {
  variable: number;
  entries: readonly bigint[];
  /** It must not fall below zero, and has not. */
  holds: boolean;
}

/**
 * Variables, some written as sums of the others. The first column stands at 1 and the other columns at zero, so the
 * first entry of a row is its value, and the others say how it rises with them.
 *
 * Entries are whole numbers over one common denominator, so nothing is rounded and nothing needs a tolerance. What is
 * done to a dictionary changes it.
 *
 * @source Chvatal (1983), Linear programming
 */
export interface Dictionary {
  rows: DictionaryRow[];
  columns: readonly number[];
  /** Of all entries; above zero. */
  denominator: bigint;
}

/** A copy that changes without the first. */
export function copyOf(dictionary: Dictionary): Dictionary {
  return { ...dictionary, rows: dictionary.rows.map((row) => ({ ...row })) };
}

/** An entry of a row: above zero, zero or below it as the coefficient it stands for. */
export function entryOf({ entries }: Pick<DictionaryRow, 'entries'>, column: number): bigint {
  return entries[column] ?? 0n;
}

/** The level of a variable, to the last digit of a double; one that stands nowhere is at zero. */
export function levelOf({ rows, columns, denominator }: Dictionary, variable: number): number {
  if (columns[0] === variable) return 1;
  const row = rows.find((each) => each.variable === variable);
  return row === undefined ? 0 : quotient(entryOf(row, 0), denominator);
}

/** Adds a weighted sum of variables as a row, times a power of two; a variable that stands nowhere is at zero. */
export function addRow(dictionary: Dictionary, variable: number, terms: LinearExpression): DictionaryRow {
  const { rows, columns, denominator } = dictionary;
  const entries = columns.map(() => 0n);
  const weights = wholeNumbers(terms.map(([, coefficient]) => coefficient));
  for (const [position, [named]] of terms.entries()) {
    const weight = weights[position] ?? 0n;
    const at = columns.indexOf(named);
    const own = rows.find((row) => row.variable === named)?.entries ?? [];
    if (at >= 0) entries[at] = (entries[at] ?? 0n) + weight * denominator;
    for (const [column, entry] of own.entries())
      if (entry !== 0n) entries[column] = (entries[column] ?? 0n) + weight * entry;
  }
  const row = { variable, entries, holds: false };
  rows.push(row);
  return row;
}

/**
 * Lets the variables of a row and of a column change places.
 *
 * @formula entry · pivot - entry in the pivot's column · entry in the pivot's row, over the denominator before: it
 * divides without rest, as entries are minors of the first table
 * @source Edmonds (1967), Systems of distinct representatives and linear algebra; Bareiss (1968)
 */
export function exchange(dictionary: Dictionary, row: DictionaryRow, column: number): void {
  const { rows, columns, denominator } = dictionary;
  const pivot = entryOf(row, column);
  const turn = pivot < 0n ? -1n : 1n;
  const from = { pivot: turn * pivot, turn, denominator, column, across: row.entries };
  for (const other of rows) if (other !== row) other.entries = exchanged(other.entries, from);
  row.entries = row.entries.map((entry, at) => turn * (at === column ? denominator : -entry));
  const entering = columns[column] ?? row.variable;
  dictionary.columns = columns.map((variable, at) => (at === column ? row.variable : variable));
  row.variable = entering;
  dictionary.denominator = from.pivot;
}

interface Exchange {
  /** Without its sign, which is `turn`. */
  readonly pivot: bigint;
  readonly turn: bigint;
  readonly denominator: bigint;
  readonly column: number;
  /** The entries of the row of the pivot. */
  readonly across: readonly bigint[];
}

function exchanged(
  entries: readonly bigint[],
  { pivot, turn, denominator, column, across }: Exchange,
): readonly bigint[] {
  const down = turn * (entries[column] ?? 0n);
  if (down === 0n && pivot === denominator) return entries;
  return entries.map((entry, at) => {
    if (at === column) return down;
    const less = down === 0n ? 0n : down * (across[at] ?? 0n);
    return entry === 0n && less === 0n ? 0n : (entry * pivot - less) / denominator;
  });
}
