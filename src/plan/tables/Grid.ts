/** A cell of a sheet that holds something. */
export interface GridCell {
  /** As it is shown. */
  readonly text: string;
  /** Its number, where the file keeps one; a text that looks like a number has none. */
  readonly number?: number;
  /** Where it stands in the sheet, from 0: also after the table was turned. */
  readonly row: number;
  readonly column: number;
}

/** Cells that are one in the sheet, both ends included. */
export interface Span {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a spreadsheet does not show of a sheet: all of it, or rows and columns, counted from 0. */
export interface HiddenParts {
  readonly isHidden: boolean;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** A sheet of a spreadsheet, or a CSV table, as it stands in its file. */
export interface Grid {
  readonly file: string;
  /** The name of the sheet; empty in a CSV file. */
  readonly sheet: string;
  readonly rows: readonly (readonly (GridCell | undefined)[])[];
  readonly spans: readonly Span[];
  readonly hidden?: HiddenParts;
}

/**
 * The name of a cell, as spreadsheets count.
 *
 * @example
 * addressOf({ row: 6, column: 27 }) // => 'AB7'
 */
export function addressOf({ row, column }: Pick<GridCell, 'row' | 'column'>): string {
  return `${columnName(column)}${row + 1}`;
}

/** The letters of a column, counted from 0. */
export function columnName(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Rows of cells in which every part of a span holds the span's cell. */
export function filledRows({ rows, spans }: Grid): (GridCell | undefined)[][] {
  const filled = rows.map((row) => [...row]);
  for (const { top, left, bottom, right } of spans) {
    const cell = rows[top]?.[left];
    if (cell === undefined) continue;
    for (let row = top; row <= Math.min(bottom, filled.length - 1); row++)
      for (let column = left; column <= right; column++) {
        const line = filled[row];
        if (line !== undefined) line[column] = cell;
      }
  }
  return filled;
}

/** Rows turned into columns. */
export function turned(rows: readonly (readonly (GridCell | undefined)[])[]): (GridCell | undefined)[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column]));
}
