/** A cell: a text, a number with all its digits, or nothing where it is missing. */
export type Cell = string | number | undefined;

/** How numbers are written: with a point between commas, or as a spreadsheet of a comma country opens them. */
export type DecimalMark = 'point' | 'comma';

/** How a table is written. */
export interface CsvOptions {
  /** With `comma`, numbers have a decimal comma and cells are parted by semicolons. Default `point`. */
  readonly decimal?: DecimalMark;
}

/** What spreadsheets take for the start of a formula. */
const formulaStart = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/;

/**
 * A CSV table in UTF-8 with a byte order mark, so that spreadsheets show Vietnamese letters; lines end in LF.
 *
 * Numbers keep all their digits; a missing number is an empty cell, never zero. A text that a spreadsheet would
 * compute as a formula begins with an apostrophe, which spreadsheets take for "this is text".
 *
 * @param columns - the heading, in order
 * @param rows - one record a row, keyed by column
 *
 * @example
 * csvFromRows(['year', 'value'], [{ year: 2020, value: 0.5 }]) // => '\ufeffyear,value\n2020,0.5\n'
 * @example
 * csvFromRows(['name', 'value'], [{ name: '=1+1', value: -0.5 }], { decimal: 'comma' }) // => "\ufeffname;value\n'=1+1;-0,5\n"
 */
export function csvFromRows<Column extends string>(
  columns: readonly Column[],
  rows: readonly { readonly [column in Column]?: Cell }[],
  options: CsvOptions = {},
): string {
  return csvFromCells([columns, ...rows.map((row) => columns.map((column) => row[column]))], options);
}

/** The same of cells in lines, the first of which is the heading. */
export function csvFromCells(lines: readonly (readonly Cell[])[], options: CsvOptions = {}): string {
  return `\ufeff${lines.map((line) => `${csvLine(line, options)}\n`).join('')}`;
}

/** One line of such a table, without its end. */
export function csvLine(line: readonly Cell[], { decimal = 'point' }: CsvOptions = {}): string {
  const delimiter = decimal === 'comma' ? ';' : ',';
  const cellText = (cell: Cell): string => {
    if (cell === undefined) return '';
    if (typeof cell === 'string') return quoted(formulaStart.test(cell) ? `'${cell}` : cell, delimiter);
    return decimal === 'comma' ? String(cell).replace('.', ',') : String(cell);
  };
  return line.map(cellText).join(delimiter);
}

function quoted(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
