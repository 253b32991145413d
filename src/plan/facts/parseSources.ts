import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { drawableText, strangeHint } from '../grammar.js';
import { repeatedIds } from '../repeatedIds.js';
import { plainSpaces } from '../text/plainSpaces.js';
import { strangeCharacter } from '../text/strangeCharacter.js';
import type { Source } from './Source.js';
import type { Table } from './Table.js';
import { tableIssues } from './tableIssues.js';

const columns = ['id', 'publisher', 'title', 'date', 'locator', 'reliability'] as const;
const optional = ['publisherVi', 'publisherEn', 'titleVi', 'titleEn', 'locatorVi', 'locatorEn'] as const;

/**
 * Reads the sources from a table with the columns id, publisher, title, date, locator, reliability, and where publisher,
 * title or locator are worded otherwise in the other language, publisherVi, publisherEn, titleVi, titleEn and so on.
 *
 * @param taken - sources of other tables of the plan: what is the same there in every word is left out here
 * @throws ScenarioError with every problem found
 *
 * @example
 * parseSources({ columns: ['id'], rows: [] }) // => throws ScenarioError
 */
export function parseSources(table: Table, taken: readonly Source[] = []): Source[] {
  const issues = tableIssues(table, { needed: columns, optional }, 'sources');
  if (issues.length > 0) throw new ScenarioError(issues);
  const sources = table.rows.map((row) => {
    const cell = (column: (typeof columns | typeof optional)[number]) =>
      (row[column] ?? '').normalize('NFC').trim();
    return {
      id: plainSpaces(cell('id')),
      publisher: cell('publisher'),
      title: cell('title'),
      date: cell('date'),
      locator: cell('locator'),
      reliability: cell('reliability'),
      publisherVi: cell('publisherVi') || undefined,
      publisherEn: cell('publisherEn') || undefined,
      titleVi: cell('titleVi') || undefined,
      titleEn: cell('titleEn') || undefined,
      locatorVi: cell('locatorVi') || undefined,
      locatorEn: cell('locatorEn') || undefined,
    };
  });
  const wrong = [
    ...sources.flatMap(cellIssues),
    ...repeatedIds(
      sources.map(({ id }) => id),
      (row) => [row, 'id'],
      taken.filter((other) => !sources.some((source) => isSame(source, other))).map(({ id }) => id),
    ).filter(({ value }) => value !== ''),
  ];
  if (wrong.length > 0) throw new ScenarioError(wrong.map((issue) => ({ ...issue, document: 'sources' })));
  return sources.filter((source) => !taken.some((other) => isSame(source, other)));
}

function isSame(one: Source, other: Source): boolean {
  return columns.every((column) => one[column] === other[column]);
}

/** An id is missing, or a text that charts show holds what they cannot draw. */
function cellIssues(source: Source, row: number): Issue[] {
  const strange = Object.entries(source).flatMap(([column, value = '']): Issue[] => {
    const character = strangeCharacter(value);
    if (character === undefined) return [];
    const found = { path: [row, column], value, hint: strangeHint(character) };
    return [{ ...found, code: 'missingGlyph', expected: drawableText }];
  });
  if (source.id !== '') return strange;
  return [{ code: 'missing', path: [row, 'id'], expected: say`a source id` }, ...strange];
}
