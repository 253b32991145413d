import { wrapped } from '../../report/draw/text.js';
import type { Table } from '../../report/tables/Table.js';
import type { Block } from './Briefing.js';
import { columnWidths } from './columnWidths.js';
import { sizes, textWidth } from './docxMeasures.js';
import { pictureSize } from './pictureSize.js';
import { rowsKept } from './rowsKept.js';

/** What stands above the text of a briefing. */
interface Head {
  readonly title: string;
  readonly office: string | undefined;
}

/** Points in a millimetre. */
const point = 72 / 25.4;

/** Height of a page without its margins, in points. */
const page = (297 - 2 * 20) * point;

/** The ruler measures the letters of charts; those of a text in Word are so much narrower. */
const narrower = 0.97;

/** How much higher a line is than its letters: in a text, whose lines stand apart, and in a cell. */
const [ofText, ofCell] = [1.27, 1.15];

/** As wide as the white before the first line of a paragraph. */
const drawnIn = '0000';

/**
 * Where text, tables and charts end in the document of Word, by an estimate that is a little too high: letters are
 * measured by those of charts. No page parts a chart or a short table, or leaves a heading behind.
 *
 * @returns the page, counted from 1, and the points that are left of it
 */
export function endOfText(
  blocks: readonly Block[],
  { title, office }: Head,
): { readonly page: number; readonly left: number } {
  const letterhead = office === undefined ? 0 : 130;
  const head = sizes.title * ofCell + 2 + linesOf(title, sizes.title) * sizes.title * ofCell + 10;
  const end = { page: 1, used: letterhead + head };
  const goOn = (height: number) => {
    end.used += height;
    while (end.used > page) {
      end.page += 1;
      end.used -= page;
    }
  };
  for (const [position, block] of blocks.entries()) {
    const next = blocks[position + 1];
    const together = heightTogether(block) + (block.kind === 'heading' && next ? heightTogether(next) : 0);
    if (end.used + together > page && end.used > 0) goOn(page - end.used + 1e-6);
    goOn(heightOf(block));
  }
  return { page: end.page, left: page - end.used };
}

/** How high blocks stand together, in points. */
export function heightOfAll(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + heightOf(block), 0);
}

/** What of a block no page parts, in points: two lines of a paragraph, all of what is not broken at all. */
function heightTogether(block: Block): number {
  if (block.kind === 'paragraph') return Math.min(heightOf(block), 2 * sizes.body * ofText);
  if (block.kind !== 'table' || rowsKept(block.table).whole) return heightOf(block);
  const { atEnds } = rowsKept(block.table);
  return heightOf({ ...block, table: { ...block.table, rows: block.table.rows.slice(0, atEnds) } });
}

/** How high a block stands, in points, with the white under it. */
function heightOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return 10 + sizes.heading * ofText + 4;
    case 'finding':
      return linesOf(block.text, 1.06 * sizes.body) * sizes.body * ofText + 5;
    case 'paragraph':
      return linesOf(`${drawnIn} ${block.text}`, sizes.body) * sizes.body * ofText + 5;
    case 'table':
      return (
        5 +
        linesOf(block.caption, sizes.caption) * sizes.caption * ofText +
        3 +
        heightOfTable(block.table) +
        6
      );
    case 'figure':
      return (
        4 +
        pictureSize(block.chart).height * point +
        linesOf(block.caption, sizes.caption) * sizes.caption * ofText +
        8
      );
    case 'annex':
      return page;
  }
}

function heightOfTable({ columns, rows }: Table): number {
  const widths = columnWidths({ columns, rows }, 1000);
  const high = (texts: readonly string[]) =>
    Math.max(
      1,
      ...texts.map((text, column) => {
        const width = (((widths[column] ?? 0) * textWidth) / 1000) * point - 7;
        return wrapped(text, { width, size: narrower * sizes.table }).length;
      }),
    ) *
      sizes.table *
      ofCell +
    2.5;
  const head = high(columns.map(({ heading }) => heading));
  return rows.reduce((sum, row) => sum + high(row.map(({ text }) => text)), head);
}

/** Lines of a text in letters of so many points. */
function linesOf(text: string, size: number): number {
  return wrapped(text, { width: textWidth * point, size: narrower * size }).length;
}
