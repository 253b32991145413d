import type { TableGrid } from './tableGrid.js';

/**
 * A table as plain text, for terminals, for front ends that show no HTML, and for comparing two runs of a notebook.
 *
 * @param grid - The texts of the table.
 * @returns Lines with columns two spaces apart, a rule under the heading, numbers aligned to the right.
 * @example
 * tableText({ headings: ['year', 'x'], numeric: [true, false], rows: [['2016', 'a']] }) // => 'year  x\n────  ─\n2016  a'
 */
export function tableText({ headings, numeric, rows }: TableGrid): string {
  const lines = [headings, ...rows].map((line) =>
    line.map((text) => text.normalize('NFC').replace(/\s+/g, ' ')),
  );
  const widths = headings.map((_, column) =>
    Math.max(...lines.map((line) => [...(line[column] ?? '')].length)),
  );
  const padded = (text: string, column: number) => {
    const gap = ' '.repeat((widths[column] ?? 0) - [...text].length);
    return numeric[column] === true ? gap + text : text + gap;
  };
  const [first = '', ...others] = lines.map((line) => line.map(padded).join('  ').trimEnd());
  return [first, widths.map((width) => '─'.repeat(width)).join('  '), ...others].join('\n');
}
