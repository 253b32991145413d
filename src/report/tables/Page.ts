import type { Language } from '../../plan/text/LocalText.js';
import { escapedHtml } from './escapedHtml.js';
import type { Table } from './Table.js';

/** Lines and tables under one another: what a question found, for a terminal or a notebook. */
export interface Page {
  readonly language: Language;
  /** Lines of text, or a table; an empty line between blocks. */
  readonly blocks: readonly (readonly string[] | Table)[];
}

/** Whether a block of a page is a table. */
export function isTable(block: readonly string[] | Table): block is Table {
  return 'rows' in block;
}

/**
 * A table as HTML, with its language, its caption, and heading cells for columns; texts are escaped.
 *
 * The alignment is given twice, as an attribute and as a style: web pages that show notebooks remove styles, and
 * notebook front ends have rules of their own that are stronger than attributes.
 */
export function tableHtml({ language, caption, columns, rows }: Table): string {
  const cell = (tag: string, text: string, column: number) => {
    const side = columns[column]?.numeric === true ? 'right' : 'left';
    const [name] = tag.split(' ');
    return `<${tag} align="${side}" style="text-align: ${side}">${escapedHtml(text)}</${name}>`;
  };
  const line = (tag: string, texts: readonly string[]) =>
    `<tr>${texts.map((text, column) => cell(tag, text, column)).join('')}</tr>`;
  return [
    `<table lang="${language}">`,
    ...(caption === undefined ? [] : [`<caption>${escapedHtml(caption)}</caption>`]),
    `<thead>${line(
      'th scope="col"',
      columns.map(({ heading }) => heading),
    )}</thead>`,
    '<tbody>',
    ...rows.map((row) =>
      line(
        'td',
        row.map(({ text }) => text),
      ),
    ),
    '</tbody>',
    '</table>',
  ].join('\n');
}
