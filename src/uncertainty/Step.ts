/** How many draws are computed together: a row of each figure for all of them. */
export const blockSize = 256;

/** A figure of every draw of a block: the same for all, or a row of its own. */
export type Cell = { readonly constant: number } | { readonly row: number };

/** Why a draw has no result. */
export const failures = {
  /** The other activities outgrow the total. */
  residual: 1,
  /** A level that outgrows all numbers. */
  outgrown: 2,
  /** A level that falls by all there is, or a price at or below zero. */
  nothingLeft: 4,
  /** Investment below zero, or more than the ICOR allows. */
  investment: 8,
} as const;

/** The four operations on numbers. */
export type Arithmetic = 'add' | 'subtract' | 'multiply' | 'divide';

/** What several rows make of several rows, draw by draw, where no row operation does. */
export type RowFunction = (inputs: readonly Float64Array[], outputs: readonly Float64Array[]) => void;

/** One operation. */
export type Step =
  | { readonly op: Arithmetic; readonly out: number; readonly one: Cell; readonly other: Cell }
  | {
      readonly op: 'call';
      readonly outs: readonly number[];
      readonly inputs: readonly Cell[];
      readonly run: RowFunction;
    }
  | {
      /** A level that grows at a rate; at −1 or below nothing is left of it, and the draw has failed. */
      readonly op: 'grow';
      readonly out: number;
      readonly level: Cell;
      readonly rate: number;
      /** What is added to the rate first. */
      readonly shift: number;
      readonly failure: number;
    }
  | {
      /** The product of two rows, divided by a number. */
      readonly op: 'portion';
      readonly out: number;
      readonly one: number;
      readonly other: number;
      readonly by: number;
    }
  | {
      readonly op: 'above' | 'atLeast' | 'finite';
      readonly of: number;
      readonly bound: number;
      readonly failure: number;
    };

/** The rows among cells. */
export function rowsOf(cells: readonly Cell[]): number[] {
  return cells.flatMap((cell) => ('row' in cell ? [cell.row] : []));
}

/** The rows a step writes. */
export function outsOf(step: Step): readonly number[] {
  if ('of' in step) return [];
  return step.op === 'call' ? step.outs : [step.out];
}

/** The rows a step reads. */
export function insOf(step: Step): readonly number[] {
  if ('of' in step) return [step.of];
  if (step.op === 'grow') return [step.rate, ...rowsOf([step.level])];
  if (step.op === 'portion') return [step.one, step.other];
  return step.op === 'call' ? rowsOf(step.inputs) : rowsOf([step.one, step.other]);
}
