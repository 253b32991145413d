import { read, SSF, utils, type WorkBook, write } from '@e965/xlsx';
import type { Cell } from '../text/csvFromRows.js';

/**
 * A spreadsheet (xlsx, xls, ods) as the library reads it: values with their formats, what is hidden, no formulas.
 *
 * @throws Error for what is no spreadsheet
 */
export function bookFromBytes(bytes: Uint8Array): WorkBook {
  const values = { dense: true, cellFormula: false, cellHTML: false } as const;
  return quietly(() => read(bytes, { type: 'array', ...values, cellNF: true, cellStyles: true }));
}

/** The day that a number stands for in a format of dates, as `2018-12-31`; nothing in another format. */
export function dayOfNumber(value: number, format: string): string | undefined {
  if (!SSF.is_date(format)) return undefined;
  const { y, m, d } = SSF.parse_date_code(value);
  return [String(y), ...[m, d].map((part) => String(part).padStart(2, '0'))].join('-');
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
