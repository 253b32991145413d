import { blockSize, type Cell, type Step } from './Step.js';

/** One operation with its rows of memory; draws that fail are marked. */
export type Action = (failed: Uint8Array) => void;

/** A step with the rows of memory that `operand` gives its figures. */
export function actionOf(step: Step, operand: (cell: Cell) => Float64Array): Action {
  switch (step.op) {
    case 'call': {
      const [ins, outs] = [step.inputs.map(operand), step.outs.map((row) => operand({ row }))];
      return () => step.run(ins, outs);
    }
    case 'above':
    case 'atLeast':
    case 'finite':
      return marking(step, operand({ row: step.of }));
    default:
      return computing(step, { out: operand({ row: step.out }), operand });
  }
}

function marking({ op, bound, failure }: Extract<Step, { readonly of: number }>, row: Float64Array): Action {
  const isRight = {
    above: (failed: Uint8Array) => markNotAbove(row, bound, { failed, failure }),
    atLeast: (failed: Uint8Array) => markBelow(row, bound, { failed, failure }),
    finite: (failed: Uint8Array) => markNotFinite(row, { failed, failure }),
  };
  return isRight[op];
}

interface Marks {
  readonly failed: Uint8Array;
  readonly failure: number;
}

function markNotAbove(row: Float64Array, bound: number, { failed, failure }: Marks): void {
  for (let d = 0; d < blockSize; d++)
    if (!((row[d] as number) > bound)) failed[d] = (failed[d] as number) | failure;
}

function markBelow(row: Float64Array, bound: number, { failed, failure }: Marks): void {
  for (let d = 0; d < blockSize; d++)
    if (!((row[d] as number) >= bound)) failed[d] = (failed[d] as number) | failure;
}

function markNotFinite(row: Float64Array, { failed, failure }: Marks): void {
  for (let d = 0; d < blockSize; d++)
    if ((row[d] as number) - (row[d] as number) !== 0) failed[d] = (failed[d] as number) | failure;
}

function computing(
  { op, one, other }: Extract<Step, { readonly out: number }>,
  { out, operand }: { readonly out: Float64Array; readonly operand: (cell: Cell) => Float64Array },
): Action {
  const [a, b] = [operand(one), operand(other)];
  const [x, y] = [
    'constant' in one ? one.constant : Number.NaN,
    'constant' in other ? other.constant : Number.NaN,
  ];
  const form = 'constant' in one ? 'first' : 'constant' in other ? 'second' : 'both';
  const rows = {
    add: {
      both: () => addRows(out, a, b),
      first: () => addNumber(out, b, x),
      second: () => addNumber(out, a, y),
    },
    subtract: {
      both: () => subtractRows(out, a, b),
      first: () => subtractFrom(out, x, b),
      second: () => subtractNumber(out, a, y),
    },
    multiply: {
      both: () => multiplyRows(out, a, b),
      first: () => multiplyNumber(out, b, x),
      second: () => multiplyNumber(out, a, y),
    },
    divide: {
      both: () => divideRows(out, a, b),
      first: () => divideInto(out, x, b),
      second: () => divideNumber(out, a, y),
    },
  };
  return rows[op][form];
}

function addRows(out: Float64Array, a: Float64Array, b: Float64Array): void {
  for (let d = 0; d < blockSize; d++) out[d] = (a[d] as number) + (b[d] as number);
}
function addNumber(out: Float64Array, a: Float64Array, y: number): void {
  for (let d = 0; d < blockSize; d++) out[d] = (a[d] as number) + y;
}
function subtractRows(out: Float64Array, a: Float64Array, b: Float64Array): void {
  for (let d = 0; d < blockSize; d++) out[d] = (a[d] as number) - (b[d] as number);
}
function subtractNumber(out: Float64Array, a: Float64Array, y: number): void {
  for (let d = 0; d < blockSize; d++) out[d] = (a[d] as number) - y;
}
function subtractFrom(out: Float64Array, x: number, b: Float64Array): void {
  for (let d = 0; d < blockSize; d++) out[d] = x - (b[d] as number);
}
function multiplyRows(out: Float64Array, a: Float64Array, b: Float64Array): void {
  for (let d = 0; d < blockSize; d++) out[d] = (a[d] as number) * (b[d] as number);
}
function multiplyNumber(out: Float64Array, a: Float64Array, y: number): void {
  for (let d = 0; d < blockSize; d++) out[d] = (a[d] as number) * y;
}
function divideRows(out: Float64Array, a: Float64Array, b: Float64Array): void {
  for (let d = 0; d < blockSize; d++) out[d] = (a[d] as number) / (b[d] as number);
}
function divideNumber(out: Float64Array, a: Float64Array, y: number): void {
  for (let d = 0; d < blockSize; d++) out[d] = (a[d] as number) / y;
}
function divideInto(out: Float64Array, x: number, b: Float64Array): void {
  for (let d = 0; d < blockSize; d++) out[d] = x / (b[d] as number);
}
