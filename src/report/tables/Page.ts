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

/** A page as plain text. */
export function pageText({ blocks }: Page): string {
  return blocks
    .map((block) => (isTable(block) ? tableText(block) : block.join('\n')))
    .filter((text) => text !== '')
    .join('\n\n');
}

/**
 * A table as plain text, for terminals, for front ends that show no HTML, and for comparing two runs of a notebook:
 * columns two spaces apart, a rule under the headings, numbers aligned to the right.
 */
function tableText({ columns, rows }: Table): string {
  const lines = [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => row.map(({ text }) => text)),
  ].map((line) => line.map((text) => text.normalize('NFC').replace(/\s+/g, ' ')));
  const lengthOf = (text: string | undefined) => [...(text ?? '')].length;
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => lengthOf(line[column]))));
  const padded = (text: string, column: number) => {
    const gap = ' '.repeat((widths[column] ?? 0) - lengthOf(text));
    return columns[column]?.numeric === true ? gap + text : text + gap;
  };
  const [first = '', ...others] = lines.map((line) => line.map(padded).join('  ').trimEnd());
  return [first, widths.map((width) => '─'.repeat(width)).join('  '), ...others].join('\n');
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
