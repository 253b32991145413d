import type { PageSetup } from 'hucre';
import { columnOf, type SheetContent } from './Sheets.js';

/** How many columns a sheet has. */
export function usedColumns(cells: SheetContent['cells']): number {
  const letters = [...cells.keys()].map((address) => address.replace(/\d+/u, ''));
  return Array.from({ length: 100 }, (_, at) => at + 1).findLast((at) => letters.includes(columnOf(at))) ?? 0;
}

/** The margins of a printed page, in inches. */
const pageMargins = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
/** Points of a digit of Arial, by which columns are measured. */
const ofDigit = 5.61;
/** Points of a row of one line. */
export const lineHeight = 13;
/** The smallest letters of a printed page beside those of a sheet: 7 points, of 10. */
const smallest = 0.7;
/** Points across a page of A4 on its side, and down. */
const across = (297 / 25.4 - pageMargins.left - pageMargins.right) * 72;
const down = (210 / 25.4 - pageMargins.top - pageMargins.bottom) * 72;
/** Digits that such a page holds across, its letters no smaller than that. */
export const acrossPage = across / ofDigit / smallest;

/** What is known of a sheet that is printed. */
interface Printed {
  /** The first columns, kept on every page, which name its rows. */
  readonly kept: number;
  /** The row of the headings, kept on every page too. */
  readonly heads: number;
  readonly isWhole: boolean;
  /** Points of the rows that are higher than a line, counted from 0. */
  readonly heights: ReadonlyMap<number, { readonly height: number }>;
}

/**
 * How a sheet is printed: on A4 on its side, on as many pages across as its letters take to be read, which is one but for
 * plans of many years; one page in all where it is whole, and no page for a few rows that letters a little smaller spare.
 */
export function pageSetupOf(
  { cells }: SheetContent,
  columns: readonly { readonly width: number }[],
  { kept, isWhole, ...rows }: Printed,
): PageSetup {
  const sum = (from: number, to: number) =>
    columns.slice(from, to).reduce((all, { width }) => all + width, 0);
  const [names, years] = [sum(0, kept), sum(kept, usedColumns(cells))];
  const isOneAcross = names + years <= acrossPage;
  return {
    orientation: 'landscape',
    paperSize: 'a4',
    margins: pageMargins,
    fitToPage: true,
    fitToWidth: isWhole || isOneAcross ? 1 : Math.ceil(years / (acrossPage - names)),
    fitToHeight: isWhole ? 1 : isOneAcross ? pagesDown(cells, across / ofDigit / (names + years), rows) : 0,
  };
}

/** How many pages a sheet is pressed on so that the last is not left to a few rows; 0 where each row may take its room. */
function pagesDown(
  cells: SheetContent['cells'],
  scale: number,
  { heads, heights }: Pick<Printed, 'heads' | 'heights'>,
): number {
  const last = Math.max(...[...cells.keys()].map((address) => Number(address.replace(/\D+/u, ''))));
  const height = Array.from({ length: last }, (_, at) => heights.get(at)?.height ?? lineHeight);
  const [first, rest] = [height.slice(0, heads), height.slice(heads)].map((each) =>
    each.reduce((all, points) => all + points, 0),
  ) as [number, number];
  // What pages hold, the headings on each, and all that stands above them on the first.
  const room = (pages: number, at: number) =>
    (pages * down) / at - first - (pages - 1) * (height[heads - 1] ?? lineHeight);
  const usual = Math.min(1, scale);
  const pages =
    Array.from({ length: 1000 }, (_, at) => at + 1).find((each) => room(each, usual) >= rest) ?? 0;
  const isFewRows = pages > 1 && rest - room(pages - 1, usual) < down / usual / 3;
  return isFewRows && room(pages - 1, smallest) >= rest ? pages - 1 : 0;
}
