import { type Message, say } from '../errors/Message.js';

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
 * @param where - More about the place.
 * @returns For instance `cell 3 (execution 2)`.
 * @example
 * textOf(cellName({ number: 3, execution: 2 }, say`line ${1}`)) // => 'cell 3 (execution 2, line 1)'
 */
export function cellName({ number, execution }: CellPlace, where?: Message): Message {
  return where === undefined
    ? say`cell ${number} (execution ${execution})`
    : say`cell ${number} (execution ${execution}, ${where})`;
}
