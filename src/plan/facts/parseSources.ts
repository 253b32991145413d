import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Source } from './Source.js';
import type { Table } from './Table.js';
import { tableIssues } from './tableIssues.js';

const columns = ['id', 'publisher', 'title', 'date', 'locator', 'reliability'] as const;

/**
 * Reads the sources from a table with the columns id, publisher, title, date, locator, reliability.
 *
 * @param taken - ids that other tables of the plan use already
 * @throws ScenarioError with every problem found
 *
 * @example
 * parseSources({ columns: ['id'], rows: [] }) // => throws ScenarioError
 */
export function parseSources(table: Table, taken: readonly string[] = []): Source[] {
  const issues = tableIssues(table, { needed: columns }, 'sources');
  if (issues.length > 0) throw new ScenarioError(issues);
  const sources = table.rows.map((row) => {
    const cell = (column: (typeof columns)[number]) => (row[column] ?? '').normalize('NFC').trim();
    return {
      id: cell('id'),
      publisher: cell('publisher'),
      title: cell('title'),
      date: cell('date'),
      locator: cell('locator'),
      reliability: cell('reliability'),
    };
  });
  const ids = sources.map(({ id }) => id);
  const wrong = ids.flatMap((id, row): Issue[] => {
    const path = [row, 'id'];
    if (id === '') return [{ code: 'missing', path, expected: say`a source id`, document: 'sources' }];
    if (ids.indexOf(id) !== row || taken.includes(id))
      return [{ code: 'duplicate', path, value: id, expected: say`an id used once`, document: 'sources' }];
    return [];
  });
  if (wrong.length > 0) throw new ScenarioError(wrong);
  return sources;
}
