import type { DocumentName, Issue } from '../errors/Issue.js';
import { nameHint } from '../plan/nearestName.js';
import type { Table } from './Table.js';

/** The columns a table must and may have. */
export interface Columns {
  readonly needed: readonly string[];
  readonly optional?: readonly string[];
}

/**
 * What is wrong with a table's heading: columns that lack, that are not known, that come twice.
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
  if (table.columns.length === 1 && table.columns[0]?.includes(';')) {
    const hint =
      'The columns seem to be parted by semicolons: save the file as "CSV UTF-8" with commas, and decimal points.';
    return [
      {
        code: 'badValue',
        path: ['heading'],
        value: table.columns[0],
        expected: `the columns ${known.join(', ')}`,
        hint,
        document,
      },
    ];
  }
  const lacking = needed
    .filter((column) => !table.columns.includes(column))
    .map(
      (column): Issue => ({ code: 'missing', path: ['heading'], expected: `a column ${column}`, document }),
    );
  const strange = table.columns.flatMap((column, position): Issue[] => {
    const path = ['heading', column];
    if (!known.includes(column))
      return [
        {
          code: 'unknownKey',
          path,
          value: column,
          expected: 'a known column',
          hint: nameHint(column, known),
          document,
        },
      ];
    if (table.columns.indexOf(column) !== position)
      return [{ code: 'duplicate', path, value: column, expected: 'a column once', document }];
    return [];
  });
  return [...lacking, ...strange];
}
