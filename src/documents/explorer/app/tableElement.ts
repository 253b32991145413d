import type { Table } from '../../../report/tables/Table.js';
import { element } from './element.js';

/** A table with its language, caption and heading cells; `classes` marks cells by row and column, such as verdicts. */
export function tableElement(
  { language, caption, columns, rows }: Table,
  classes: readonly (readonly string[])[] = [],
): HTMLElement {
  const side = (column: number) => (columns[column]?.numeric === true ? 'number' : '');
  return element(
    'table',
    { lang: language },
    ...(caption === undefined ? [] : [element('caption', {}, caption)]),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...columns.map(({ heading }, column) =>
          element('th', { scope: 'col', class: side(column) }, heading),
        ),
      ),
    ),
    element(
      'tbody',
      {},
      ...rows.map((row, line) =>
        element(
          'tr',
          {},
          ...row.map(({ text }, column) => {
            const mark = classes[line]?.[column] ?? '';
            const whole = text.replace(/(?<=\d)–(?=\d)/gu, '\u2060–\u2060'); // No line parts the ends of a range.
            const content = mark === '' ? whole : element('span', { class: `verdict ${mark}` }, text);
            return column === 0
              ? element('th', { scope: 'row' }, content)
              : element('td', { class: side(column) }, content);
          }),
        ),
      ),
    ),
  );
}
