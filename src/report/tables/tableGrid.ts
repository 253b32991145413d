import type { Language } from '../../plan/LocalText.js';
import { decimalsOf, numberText } from '../language/numberText.js';
import type { LabelledColumn, TableValue } from './LabelledTable.js';

/** A table as texts, ready to be set in any format. */
export interface TableGrid {
  readonly headings: readonly string[];
  /** Whether the column holds numbers only, which are aligned to the right. */
  readonly numeric: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
}

/** What statistical yearbooks write where a value exists but is not known. */
const missing = '…';
const mostDecimals = 3;

/**
 * The texts of a table: numbers in the language's notation, an ellipsis for what is missing.
 *
 * @param columns - The columns in order.
 * @param rows - The values of each row, in the order of the columns.
 * @param language - The language of the numbers.
 * @returns Headings and texts.
 * @example
 * tableGrid([{ key: 'year' }, { key: 'grdp' }], [[2016, 1234.5], [2017, null]], 'vi').rows
 * // => [['2016', '1.234,5'], ['2017', '…']]
 */
export function tableGrid(
  columns: readonly LabelledColumn[],
  rows: readonly (readonly TableValue[])[],
  language: Language,
): TableGrid {
  const texts = columns.map((column, index) => {
    const values = rows.map((row) => row[index] ?? null);
    const format = numberFormat(column, values, language);
    return values.map((value) =>
      value === null ? missing : typeof value === 'number' ? format(value) : value,
    );
  });
  return {
    headings: columns.map(({ key, heading = key }) => heading),
    numeric: columns.map((_, index) => holdsNumbers(rows.map((row) => row[index] ?? null))),
    rows: rows.map((_, row) => texts.map((column) => column[row] ?? missing)),
  };
}

function holdsNumbers(values: readonly TableValue[]): boolean {
  return values.some((value) => value !== null) && values.every((value) => typeof value !== 'string');
}

function numberFormat(
  column: LabelledColumn,
  values: readonly TableValue[],
  language: Language,
): (value: number) => string {
  if (column.key === 'year') return String;
  const decimals = column.decimals ?? neededDecimals(values);
  return (value) => numberText(value, { language, decimals });
}

function neededDecimals(values: readonly TableValue[]): number {
  const needed = values.map((value) => (typeof value === 'number' ? decimalsOf(value) : 0));
  return Math.min(mostDecimals, Math.max(0, ...needed));
}
