import { read, SSF, utils, type WorkBook, write } from '@e965/xlsx';
import type { Cell } from '../text/csvFromRows.js';

const values = { dense: true, cellFormula: false, cellHTML: false } as const;

/**
 * A spreadsheet (xlsx, xls, ods) as the library reads it: values with their formats, what is hidden, no formulas.
 *
 * @throws Error for what is no spreadsheet
 */
export function bookFromBytes(bytes: Uint8Array): WorkBook {
  return quietly(() => read(bytes, { type: 'array', ...values, cellNF: true, cellStyles: true }));
}

/**
 * The same of a page with tables, or of XML, which programs save under the name of a spreadsheet. Cells of a page stay
 * texts: what is a number in them is decided as in any text.
 */
export function bookFromMarkup(text: string): WorkBook {
  return quietly(() => read(withLetters(text), { type: 'string', ...values, cellNF: true, raw: true }));
}

/** A page whose letters with marks are letters: the library leaves their names, such as those of a with an acute, and their numbers. What is in ASCII, as marks of the page itself are, is the library's. */
const withLetters = (text: string): string =>
  text
    .replace(
      /&([A-Za-z])(grave|acute|circ|tilde|uml|cedil|ring);/g,
      (_, letter: string, mark: keyof typeof marks) => `${letter}${marks[mark]}`.normalize('NFC'),
    )
    .replace(/&#(?:x([89a-f][\da-f]|[\da-f]{3,5})|([1-9]\d{2,5}));/gi, (_, sixteen?: string, ten?: string) =>
      String.fromCodePoint(sixteen === undefined ? Number(ten) : Number.parseInt(sixteen, 16)),
    );

const marks = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  ring: '\u030a',
} as const;

/** The day that a number stands for in a format of dates, as `2018-12-31`; nothing in another format, and for a number that is none. */
export function dayOfNumber(value: number, format: string): string | undefined {
  if (!SSF.is_date(format)) return undefined;
  // The types of the library do not say that it gives nothing for a number that is no day, such as one below zero.
  const day = SSF.parse_date_code(value) as ReturnType<typeof SSF.parse_date_code> | null;
  return day === null
    ? undefined
    : [String(day.y), ...[day.m, day.d].map((part) => String(part).padStart(2, '0'))].join('-');
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
