import { isTable, type Page } from './Page.js';
import type { Table } from './Table.js';

/** How a page is set as text. */
export interface PageTextOptions {
  /** Letters to a line, as of a terminal: what is longer is broken between words. Left out, nothing is broken. */
  readonly width?: number | undefined;
}

/**
 * A page as plain text, for terminals, for front ends that show no HTML, and for comparing two runs of a notebook.
 *
 * A table has its columns two spaces apart, a rule under the headings, and numbers aligned to the right. One that is wider
 * than the line breaks texts within their columns; where words and numbers alone are wider, it stays so.
 */
export function pageText({ blocks }: Page, { width }: PageTextOptions = {}): string {
  return blocks
    .map((block) =>
      isTable(block)
        ? tableText(block, width)
        : block.flatMap((line) => brokenLines(line, width ?? Number.POSITIVE_INFINITY)).join('\n'),
    )
    .filter((text) => text !== '')
    .join('\n\n');
}

const between = '  ';
const lengthOf = (text: string): number => [...text].length;

function tableText({ columns, rows }: Table, width: number | undefined): string {
  const cells = [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => row.map(({ text }) => text)),
  ].map((line) => line.map((text) => text.normalize('NFC').replace(/[^\S\u00a0]+/gu, ' ')));
  const widths = widthsWithin(
    columns.map(({ numeric }, column) => {
      const texts = cells.map((line) => line[column] ?? '');
      const words = texts.map((text, row) => (numeric === true && row > 0 ? [text] : text.split(' ')));
      return { natural: longestOf(texts.map(lengthOf)), least: longestOf(words.flat().map(lengthOf)) };
    }),
    width,
  );
  const padded = (text: string, column: number) => {
    const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - lengthOf(text)));
    return columns[column]?.numeric === true ? gap + text : text + gap;
  };
  const [head = '', ...others] = cells.map((line) => {
    const broken = line.map((text, column) => brokenLines(text, widths[column] ?? 0));
    const height = Math.max(...broken.map(({ length }) => length));
    return Array.from({ length: height }, (_, at) =>
      broken
        .map((lines, column) => padded(lines[at] ?? '', column))
        .join(between)
        .replaceAll('\u00a0', ' ')
        .trimEnd(),
    ).join('\n');
  });
  return [head, widths.map((one) => '─'.repeat(one)).join(between), ...others].join('\n');
}

const longestOf = (lengths: readonly number[]): number =>
  lengths.reduce((most, one) => Math.max(most, one), 0);

/**
 * Widths of columns that fit a line: none below its longest word, and the others as the roots of what they hold, so that no
 * column grows tall alone.
 */
function widthsWithin(
  columns: readonly { readonly natural: number; readonly least: number }[],
  width = Number.POSITIVE_INFINITY,
): number[] {
  const room = width - between.length * (columns.length - 1);
  const widest = longestOf(columns.map(({ natural }) => natural));
  const capped = (most: number) =>
    columns.map(({ natural, least }) =>
      Math.min(natural, Math.max(least, Math.round(most * Math.sqrt(natural / widest)))),
    );
  const isFitting = (widths: readonly number[]) => widths.reduce((total, one) => total + one, 0) <= room;
  const natural = columns.map((column) => column.natural);
  if (isFitting(natural)) return natural;
  let most = widest;
  while (most > 0 && !isFitting(capped(most))) most -= 1;
  return capped(most);
}

/** A line broken between words; a word that is longer stands alone. Its indent, and that of an item, is kept. */
function brokenLines(text: string, width: number): string[] {
  if (lengthOf(text) <= width) return [text];
  const [, indent = '', mark = ''] = /^( *)([-–] )?/u.exec(text) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const word of text.slice(indent.length).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const start = lines.length === 0 ? indent : indent + ' '.repeat(mark.length);
    if (line === '' || lengthOf(start + longer) <= width) line = longer;
    else {
      lines.push(start + line);
      line = word;
    }
  }
  return [...lines, (lines.length === 0 ? indent : indent + ' '.repeat(mark.length)) + line];
}
