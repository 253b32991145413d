import { read, utils, type WorkBook, write } from '@e965/xlsx';
import type { Cell } from '../text/csvFromRows.js';

/**
 * A spreadsheet (xlsx, xls, ods) as the library reads it: values, no formulas.
 *
 * @throws Error for what is no spreadsheet
 */
export function bookFromBytes(bytes: Uint8Array): WorkBook {
  return quietly(() => read(bytes, { type: 'array', dense: true, cellFormula: false, cellHTML: false }));
}

/** Calls the library without what it prints of formats that it shows otherwise: of every cell, values and dates are as they are. */
function quietly<Result>(call: () => Result): Result {
  const { error } = console;
  console.error = () => undefined;
  try {
    return call();
  } finally {
    console.error = error;
  }
}

/** Lines of cells as a spreadsheet with one sheet, `facts`. */
export function spreadsheetFromLines(lines: readonly (readonly Cell[])[]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(lines.map((line) => [...line])), 'facts');
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
}
