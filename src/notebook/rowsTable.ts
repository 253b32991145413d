import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Language } from '../plan/text/LocalText.js';
import { nearestHint } from '../plan/text/nearestName.js';
import { writtenDecimals } from '../plan/text/writtenDecimals.js';
import { needsText } from '../report/language/needsText.js';
import { sentences } from '../report/language/Sentences.js';
import { type CellFigure, type ColumnOf, type Table, tableOf } from '../report/tables/Table.js';

/** Which columns of rows are shown, and in which language. */
export interface RowsOptions {
  readonly columns?: readonly string[];
  readonly language?: Language;
}

/**
 * Any rows as a table, a column for each key: what is nested is shown by its label, its id or as JSON.
 *
 * @throws ScenarioError for a column that no row has
 */
export function rowsTable(rows: readonly object[], { columns, language = 'en' }: RowsOptions): Table {
  const words = sentences(language);
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const unknown = (columns ?? []).filter((key) => keys.length > 0 && !keys.includes(key));
  if (unknown.length > 0) {
    throw new ScenarioError(
      unknown.map((key) => ({
        code: 'unknownName',
        path: ['columns'],
        value: key,
        expected: say`one of ${keys.join(', ')}`,
        hint: nearestHint(key, keys),
      })),
    );
  }
  const shown = (columns ?? keys).map((key): ColumnOf<object> => {
    return { heading: key, cell: (row) => cellOf(Reflect.get(row, key), { key, language }) };
  });
  return tableOf(words, shown, rows);
}

function cellOf(
  value: unknown,
  { key, language }: { readonly key: string; readonly language: Language },
): string | undefined | CellFigure {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { value: undefined };
    return key === 'year' ? { value, text: String(value) } : { value, decimals: decimalsOfNumber(value) };
  }
  if (typeof value !== 'object') return String(value);
  return key === 'needs' && Array.isArray(value)
    ? needsText(value, sentences(language))
    : nestedText(value, language);
}

const mostDecimals = 3;

function decimalsOfNumber(value: number): number {
  return Math.min(mostDecimals, writtenDecimals(String(value)));
}

/** What stands for something nested: its text in the language, its label, its id, or all of it. */
function nestedText(value: object, language: Language): string {
  const own: unknown = Reflect.get(value, language);
  if (typeof own === 'string') return own;
  const label: unknown = Reflect.get(value, 'label');
  if (typeof label === 'object' && label !== null) return nestedText(label, language);
  const id: unknown = Reflect.get(value, 'id');
  if (typeof id === 'string') return id;
  return Array.isArray(value)
    ? value.map((item) => (typeof item === 'object' ? JSON.stringify(item) : String(item))).join(', ')
    : JSON.stringify(value);
}
