import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnOf } from '../../src/documents/workbook/Sheets.js';

/** What somebody did to a sheet whose protection he had taken off; rows and columns are counted from 1. */
export interface Move {
  /** An empty row before this one. */
  readonly row?: number;
  /** An empty column before this one. */
  readonly column?: number;
  /** This row once more, under the last. */
  readonly copied?: number;
  /** What stands in a cell, in another one of its row that was empty. */
  readonly cell?: { readonly from: string; readonly to: string };
}

/** A workbook as it is after somebody moved cells of its first sheet. */
export function movedIn(
  book: Uint8Array,
  { row: at = 10_000, column = 10_000, copied, cell }: Move,
): Uint8Array {
  const parts = unzipSync(book);
  const name = 'xl/worksheets/sheet1.xml';
  const written = strFromU8(parts[name] ?? new Uint8Array());
  const sheet = cell === undefined ? written : written.replace(`<c r="${cell.from}"`, `<c r="${cell.to}"`);
  const renamed = (text: string, rowOf: (row: number) => number) =>
    text
      .replace(/<row r="(\d+)"/gu, (_, row: string) => `<row r="${rowOf(Number(row))}"`)
      .replace(/<c r="([A-Z]+)(\d+)"/gu, (_, letters: string, row: string) => {
        const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
        return `<c r="${columnOf(number + (number >= column ? 1 : 0))}${rowOf(Number(row))}"`;
      });
  const again = new RegExp(`<row r="${copied ?? 0}".*?</row>`, 'su').exec(sheet)?.[0] ?? '';
  const under = renamed(again, () => 900);
  const moved = renamed(sheet, (row) => row + (row >= at ? 1 : 0)).replace(
    '</sheetData>',
    `${under}</sheetData>`,
  );
  return zipSync({ ...parts, [name]: strToU8(moved) });
}
