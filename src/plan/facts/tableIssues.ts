import type { DocumentName, Issue } from '../../errors/Issue.js';
import { say, textOf } from '../../errors/Message.js';
import { nameHint } from '../text/nearestName.js';
import type { Table } from './Table.js';

/** The columns a table must and may have. */
export interface Columns {
  readonly needed: readonly string[];
  readonly optional?: readonly string[];
}

/**
 * What is wrong with a table's heading: columns that are missing, that are not known, that come twice. A misspelt column is
 * told once, as the one it was meant to be.
 *
 * @example
 * tableIssues({ columns: ['id'], rows: [] }, { needed: ['id'] }, 'sources') // => []
 */
export function tableIssues(
  table: Table,
  { needed, optional = [] }: Columns,
  document: DocumentName,
): Issue[] {
  const known = [...needed, ...optional];
  if (table.columns.every((column) => column === '')) {
    const expected = say`a heading with the columns ${needed.join(', ')}`;
    return [{ code: 'missing', path: [], expected, document }];
  }
  const absent = needed
    .filter((column) => !table.columns.includes(column))
    .map((column): { column: string; issue: Issue } => ({
      column,
      issue: { code: 'missing', path: ['heading'], expected: say`a column ${column}`, document },
    }));
  const strange = [...new Set(table.columns)].flatMap((column): Issue[] => {
    const found = { path: ['heading', column], value: column, document };
    if (column === '') {
      const path = ['heading', table.columns.indexOf('')];
      return [{ ...found, path, code: 'missing', expected: say`a name for every column` }];
    }
    if (!known.includes(column))
      return [{ ...found, code: 'unknownKey', expected: say`a known column`, hint: nameHint(column, known) }];
    return table.columns.indexOf(column) === table.columns.lastIndexOf(column)
      ? []
      : [{ ...found, code: 'duplicate', expected: say`each column once` }];
  });
  const meant = strange.map(({ hint }) => hint && textOf(hint));
  return [
    ...absent.filter(({ column }) => !meant.includes(`Did you mean ${column}?`)).map(({ issue }) => issue),
    ...strange,
  ];
}
