import type { Table } from '../../../report/tables/Table.js';
import { wholeRanges } from '../../../report/tables/wholeRanges.js';
import { element } from './element.js';

/** What is told of the columns and cells of a table besides their texts. */
interface TableLook {
  /** Marks cells by row and column, such as verdicts. */
  readonly classes?: readonly (readonly string[])[];
  /** What each column is of; neighbours of one name stand under it. */
  readonly groups?: readonly string[];
}

/** A table with its language, caption and heading cells. */
export function tableElement(table: Table, { classes = [], groups = [] }: TableLook = {}): HTMLElement {
  const { language, caption, rows } = table;
  return element(
    'table',
    { lang: language },
    ...(caption === undefined ? [] : [element('caption', {}, caption)]),
    element('thead', {}, ...headings(table, groups)),
    element(
      'tbody',
      {},
      ...rows.map((row, line) =>
        element(
          'tr',
          {},
          ...row.map(({ text }, column) => {
            const mark = classes[line]?.[column] ?? '';
            const content =
              mark === '' ? wholeRanges(text) : element('span', { class: `verdict ${mark}` }, text);
            return column === 0
              ? element('th', { scope: 'row' }, content)
              : element(
                  'td',
                  { class: text.length > longestPhrase ? 'prose' : side(table, column) },
                  content,
                );
          }),
        ),
      ),
    ),
  );
}

/** More letters than these, such as a reason, are set in lines that can be read. */
const longestPhrase = 60;

const side = ({ columns }: Table, column: number) => (columns[column]?.numeric === true ? 'number' : '');

/** One line of headings, or two where columns stand in groups: the name of each group above its columns. */
function headings(table: Table, groups: readonly string[]): HTMLElement[] {
  const of = (column: number) => groups[column] ?? '';
  const grouped = table.columns.some((_, column) => of(column) !== '');
  const cells = table.columns.map(({ heading }, column) => {
    const rowspan = grouped && of(column) === '' ? 2 : undefined;
    return element('th', { scope: 'col', class: side(table, column), rowspan }, wholeRanges(heading));
  });
  if (!grouped) return [element('tr', {}, ...cells)];
  const above = cells.flatMap((cell, column) => {
    const name = of(column);
    if (name === '') return [cell];
    if (column > 0 && of(column - 1) === name) return [];
    const colspan = groups.filter((each) => each === name).length;
    return [element('th', { scope: 'colgroup', class: 'group', colspan }, wholeRanges(name))];
  });
  return [element('tr', {}, ...above), element('tr', {}, ...cells.filter((_, column) => of(column) !== ''))];
}
