import { stringify } from 'csv-stringify/sync';

/** A cell: a text, a number with all its digits, or nothing where it is missing. */
export type Cell = string | number | undefined;

/**
 * A CSV table in UTF-8 with a byte order mark, so that spreadsheets show Vietnamese letters; lines end in LF.
 *
 * Numbers keep all their digits and a decimal point; a missing number is an empty cell, never zero.
 *
 * @param columns - the heading, in order
 * @param rows - one record a row, keyed by column
 *
 * @example
 * csvFromRows(['year', 'value'], [{ year: 2020, value: 0.5 }]) // => '\ufeffyear,value\n2020,0.5\n'
 */
export function csvFromRows(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Cell>>[],
): string {
  const cells = rows.map((row) =>
    columns.map((column) => (row[column] === undefined ? '' : String(row[column]))),
  );
  return stringify([[...columns], ...cells], { bom: true });
}
