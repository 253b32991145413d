import { wrapped } from '../../report/draw/text.js';
import type { Table } from '../../report/tables/Table.js';
import type { Block } from './Briefing.js';
import { columnWidths } from './columnWidths.js';
import { sizes, textWidth } from './docxMeasures.js';

/** What stands above the text of a briefing. */
interface Head {
  readonly title: string;
  readonly office: string | undefined;
}

/** Points in a millimetre. */
const point = 72 / 25.4;

/** Height of a page without its margins, in points, and of it what an estimate may take. */
const page = (297 - 2 * 20) * point * 0.97;

/** How much higher a line is than its letters: in a text, whose lines stand apart, and in a cell. */
const [ofText, ofCell] = [1.27, 1.15];

/** As wide as the white before the first line of a paragraph. */
const drawnIn = '0000';

/**
 * Whether text and tables end on the first page of the document of Word, by an estimate that is rather too high: letters
 * are measured by those of charts, which are wider.
 */
export function endsOnFirstPage(blocks: readonly Block[], { title, office }: Head): boolean {
  const letterhead = office === undefined ? 0 : 130;
  const head = sizes.title * ofCell + 2 + linesOf(title, sizes.title) * sizes.title * ofCell + 10;
  return blocks.reduce((sum, block) => sum + heightOf(block), letterhead + head) <= page;
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
    default:
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
        return wrapped(text, { width, size: sizes.table }).length;
      }),
    ) *
      sizes.table *
      ofCell +
    3.5;
  const head = high(columns.map(({ heading }) => heading));
  return rows.reduce((sum, row) => sum + high(row.map(({ text }) => text)), head);
}

/** Lines of a text in letters of so many points. */
function linesOf(text: string, size: number): number {
  return wrapped(text, { width: textWidth * point, size }).length;
}
