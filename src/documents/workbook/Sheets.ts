/** What a cell holds: a text or a number as it is, or a formula. */
export type CellContent = string | number | { readonly formula: string };

/** How a cell looks, and whether a reader may change it. */
export type CellLook =
  | 'plain'
  | 'label'
  | 'reason'
  | 'heading'
  | 'numberHeading'
  | 'yearHeading'
  | 'verdict'
  | 'warning'
  | 'title'
  | 'input'
  | 'choice'
  | 'percent'
  | 'percentInput'
  | 'number'
  | 'ratio'
  | 'code'
  | 'difference';

/** A cell of a sheet. */
export interface SheetCell {
  readonly content: CellContent;
  readonly look: CellLook;
  /** How many decimals a number is shown with, where not those of its look. */
  readonly decimals?: number | undefined;
}

/** One sheet: its cells by their address, such as `B7`. */
export interface SheetContent {
  readonly name: string;
  readonly cells: Map<string, SheetCell>;
}

/** The letters of a column, counted from 1. */
export function columnOf(position: number): string {
  const last = String.fromCharCode(65 + ((position - 1) % 26));
  return position > 26 ? `${columnOf(Math.floor((position - 1) / 26))}${last}` : last;
}

/** Puts cells in a row, from a column on; what is undefined stays empty. */
export function put(
  sheet: SheetContent,
  [row, column]: readonly [number, number],
  contents: readonly (readonly [CellContent, CellLook, (number | undefined)?] | undefined)[],
): void {
  for (const [position, cell] of contents.entries())
    if (cell !== undefined)
      sheet.cells.set(`${columnOf(column + position)}${row}`, {
        content: cell[0],
        look: cell[1],
        decimals: cell[2],
      });
}
