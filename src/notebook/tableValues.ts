import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';

/** What a cell can hold; null where the value is missing. */
type TableValue = string | number | null;

/**
 * The keys that occur in rows.
 *
 * @param rows - The rows of a table.
 * @returns Each key once, in the order in which it first occurs.
 * @example
 * rowKeys([{ year: 2016 }, { year: 2017, grdp: 5 }]) // => ['year', 'grdp']
 */
export function rowKeys(rows: readonly object[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

/**
 * The values of rows in the order of the keys.
 *
 * @param rows - The rows of a table.
 * @param keys - The columns to take.
 * @returns The values of each row; null where a row lacks the key.
 * @throws ScenarioError for every value that is no text, no finite number and not null.
 * @example
 * tableValues([{ year: 2016 }, { year: 2017, grdp: 5 }], ['grdp', 'year']) // => [[null, 2016], [5, 2017]]
 */
export function tableValues(rows: readonly object[], keys: readonly string[]): TableValue[][] {
  const issues: Issue[] = [];
  const values = rows.map((row, index) =>
    keys.map((key) => {
      const value: unknown = Reflect.get(row, key) ?? null;
      if (value === null || typeof value === 'string' || Number.isFinite(value)) return tableValue(value);
      const code = typeof value === 'number' ? 'badNumber' : 'badValue';
      issues.push({
        code,
        path: ['rows', index, key],
        value,
        expected: say`a text, a finite number or null`,
      });
      return null;
    }),
  );
  if (issues.length > 0) throw new ScenarioError(issues);
  return values;
}

/**
 * A value out of a DataFrame, which marks what is missing with NaN.
 *
 * @param value - Anything a DataFrame holds.
 * @returns Texts and finite numbers as they are, null for what is missing, the text of anything else.
 * @example
 * tableValue(Number.NaN) // => null
 */
export function tableValue(value: unknown): TableValue {
  if (value === null || value === undefined || Number.isNaN(value)) return null;
  return typeof value === 'number' && Number.isFinite(value) ? value : String(value);
}
