/** Which cell of a notebook is meant. */
export interface CellPlace {
  /** Counted from 1 over all cells, prose too: what a reader counts. */
  readonly number: number;
  /** Counted from 1 over the cells executed: what stands in brackets beside the cell. */
  readonly execution: number;
}

/**
 * How an error names a cell.
 *
 * @param place - The cell.
 * @param where - More about the place, after a comma.
 * @returns For instance `cell 3 (execution 2)`.
 * @example
 * cellName({ number: 3, execution: 2 }, ', line 1') // => 'cell 3 (execution 2, line 1)'
 */
export function cellName(place: CellPlace, where = ''): string {
  return `cell ${place.number} (execution ${place.execution}${where})`;
}
