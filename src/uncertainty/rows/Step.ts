/**
 * How many draws are computed together: a row of each figure for all of them. Inner loops hold it in a variable, as what
 * is imported is read anew in each turn.
 */
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

/** One operation with its rows of memory; draws that fail are marked. */
export type Action = (failed: Uint8Array) => void;

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
  | GrowValue
  | {
      /** Rows added up, from the first to the last. */
      readonly op: 'sum';
      readonly out: number;
      readonly terms: readonly number[];
    }
  | {
      /** A row over another, in a unit so many times smaller, over a third. */
      readonly op: 'perUnit';
      readonly out: number;
      readonly one: number;
      readonly other: number;
      readonly times: number;
      readonly over: number;
    }
  | {
      /** Draws have failed in which one of the rows has outgrown all numbers. */
      readonly op: 'allFinite';
      readonly rows: readonly number[];
      readonly failure: number;
    }
  | {
      readonly op: 'above' | 'atLeast' | 'finite';
      readonly of: number;
      readonly bound: number;
      readonly failure: number;
    };

/** A level that grows, and its value at a price: the level times the price, divided by a number. */
export interface GrowValue {
  readonly op: 'growValue';
  readonly out: number;
  readonly level: number;
  readonly rate: number;
  readonly shift: number;
  readonly failure: number;
  readonly value: number;
  readonly price: number;
  readonly by: number;
}

/** The rows among cells. */
export function rowsOf(cells: readonly Cell[]): number[] {
  return cells.flatMap((cell) => ('row' in cell ? [cell.row] : []));
}

/** The rows a step writes. */
export function outsOf(step: Step): readonly number[] {
  switch (step.op) {
    case 'above':
    case 'atLeast':
    case 'finite':
    case 'allFinite':
      return [];
    case 'call':
      return step.outs;
    case 'growValue':
      return [step.out, step.value];
    default:
      return [step.out];
  }
}

/** The rows a step reads. */
export function insOf(step: Step): readonly number[] {
  switch (step.op) {
    case 'above':
    case 'atLeast':
    case 'finite':
      return [step.of];
    case 'allFinite':
      return step.rows;
    case 'grow':
      return [step.rate, ...rowsOf([step.level])];
    case 'growValue':
      return [step.rate, step.level, step.price];
    case 'portion':
      return [step.one, step.other];
    case 'perUnit':
      return [step.one, step.other, step.over];
    case 'sum':
      return step.terms;
    case 'call':
      return rowsOf(step.inputs);
    default:
      return rowsOf([step.one, step.other]);
  }
}
