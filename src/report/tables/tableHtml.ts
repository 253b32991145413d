import type { TableGrid } from './tableGrid.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A table as HTML.
 *
 * The alignment is given twice, as an attribute and as a style: web pages that show notebooks remove styles, and
 * notebook front ends have rules of their own that are stronger than attributes.
 *
 * @param grid - The texts of the table.
 * @returns A `table` element; texts are escaped, so that none is taken for markup.
 * @example
 * tableHtml({ headings: ['a & b'], numeric: [false], rows: [] }).includes('a &amp; b') // => true
 */
export function tableHtml({ headings, numeric, rows }: TableGrid): string {
  const cell = (tag: string, text: string, column: number) => {
    const side = numeric[column] === true ? 'right' : 'left';
    const [name] = tag.split(' ');
    return `<${tag} align="${side}" style="text-align: ${side}">${escaped(text)}</${name}>`;
  };
  const line = (tag: string, texts: readonly string[]) =>
    `<tr>${texts.map((text, column) => cell(tag, text, column)).join('')}</tr>`;
  return [
    '<table>',
    `<thead>${line('th scope="col"', headings)}</thead>`,
    '<tbody>',
    ...rows.map((texts) => line('td', texts)),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
