import { fusedAction } from './fusedActions.js';
import { memoryOf, placeOf } from './placeOf.js';
import { type Action, type Arithmetic, blockSize, type Cell, type Step } from './Step.js';

/**
 * A step with the rows that `operand` gives its figures, all of them parts of one memory: rows of one array, told apart by
 * where they begin, are worked through twice as fast as arrays of their own.
 */
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
    case 'growValue':
    case 'portion':
    case 'perUnit':
    case 'sum':
    case 'allFinite':
      return fusedAction(step, operand);
    case 'grow':
      return growing(step, { out: operand({ row: step.out }), operand });
    default:
      return computing(step, { out: operand({ row: step.out }), operand });
  }
}

function marking({ op, bound, failure }: Extract<Step, { readonly of: number }>, row: Float64Array): Action {
  const [memory, of] = [memoryOf(row), placeOf(row)];
  const isRight = {
    above: (failed: Uint8Array) => markNotAbove(memory, of, { bound, failed, failure }),
    atLeast: (failed: Uint8Array) => markBelow(memory, of, { bound, failed, failure }),
    finite: (failed: Uint8Array) => markNotFinite(memory, of, { bound, failed, failure }),
  };
  return isRight[op];
}

interface Marks {
  readonly bound: number;
  readonly failed: Uint8Array;
  readonly failure: number;
}

function markNotAbove(memory: Float64Array, of: number, { bound, failed, failure }: Marks): void {
  for (let d = 0, end = blockSize; d < end; d++)
    if (!((memory[of + d] as number) > bound)) failed[d] = (failed[d] as number) | failure;
}

function markBelow(memory: Float64Array, of: number, { bound, failed, failure }: Marks): void {
  for (let d = 0, end = blockSize; d < end; d++)
    if (!((memory[of + d] as number) >= bound)) failed[d] = (failed[d] as number) | failure;
}

function markNotFinite(memory: Float64Array, of: number, { failed, failure }: Marks): void {
  for (let d = 0, end = blockSize; d < end; d++)
    if ((memory[of + d] as number) - (memory[of + d] as number) !== 0)
      failed[d] = (failed[d] as number) | failure;
}

/** The level times one and the rate, as the projection has it, and the mark of a rate that leaves nothing: in one pass. */
function growing(
  { level, rate, shift, failure }: Extract<Step, { readonly op: 'grow' }>,
  { out, operand }: Placing,
): Action {
  const memory = memoryOf(out);
  const [to, by] = [placeOf(out), placeOf(operand({ row: rate }))];
  if ('constant' in level) {
    const first: Places & Pick<Marks, 'failure'> = { out: to, a: 0, b: by, x: shift, failure };
    const from = level.constant;
    return (failed) => growFirst(memory, first, { from, failed });
  }
  const from = placeOf(operand(level));
  const places: Places = { out: to, a: from, b: by, x: shift };
  return (failed) => grow(memory, places, { failed, failure, bound: -1 });
}

function growFirst(
  memory: Float64Array,
  { out, b, x, failure }: Places & Pick<Marks, 'failure'>,
  { from, failed }: { readonly from: number; readonly failed: Uint8Array },
): void {
  for (let d = 0, end = blockSize; d < end; d++) {
    const growth = x + (memory[b + d] as number);
    if (!(growth > -1)) failed[d] = (failed[d] as number) | failure;
    memory[out + d] = from * (1 + growth);
  }
}

/** Two draws at a time: half the turns of the loop. */
function grow(memory: Float64Array, { out, a, b, x }: Places, { failed, failure, bound }: Marks): void {
  for (let d = 0, end = blockSize; d < end; d += 2) {
    const growth = x + (memory[b + d] as number);
    const growthAfter = x + (memory[b + d + 1] as number);
    if (!(growth > bound)) failed[d] = (failed[d] as number) | failure;
    if (!(growthAfter > bound)) failed[d + 1] = (failed[d + 1] as number) | failure;
    memory[out + d] = (memory[a + d] as number) * (1 + growth);
    memory[out + d + 1] = (memory[a + d + 1] as number) * (1 + growthAfter);
  }
}

interface Placing {
  readonly out: Float64Array;
  readonly operand: (cell: Cell) => Float64Array;
}

/** Where the rows of an operation begin, and its number where one of its figures is the same in all draws. */
interface Places {
  readonly out: number;
  readonly a: number;
  readonly b: number;
  readonly x: number;
}

function computing(
  { op, one, other }: Extract<Step, { readonly one: Cell }>,
  { out, operand }: Placing,
): Action {
  const memory = memoryOf(out);
  const [a, b] = [one, other].map((cell) => ('constant' in cell ? 0 : placeOf(operand(cell))));
  const x = 'constant' in one ? one.constant : 'constant' in other ? other.constant : Number.NaN;
  const at: Places = { out: placeOf(out), a: a ?? 0, b: b ?? 0, x };
  const form = 'constant' in one ? 'first' : 'constant' in other ? 'second' : 'both';
  const compute = arithmetic[op][form];
  return () => compute(memory, at);
}

type Compute = (memory: Float64Array, at: Places) => void;

const arithmetic: Readonly<Record<Arithmetic, Readonly<Record<'both' | 'first' | 'second', Compute>>>> = {
  add: {
    both: (memory, { out, a, b }) => {
      for (let d = 0, end = blockSize; d < end; d++)
        memory[out + d] = (memory[a + d] as number) + (memory[b + d] as number);
    },
    first: (memory, { out, x, b }) => {
      for (let d = 0, end = blockSize; d < end; d++) memory[out + d] = x + (memory[b + d] as number);
    },
    second: (memory, { out, a, x }) => {
      for (let d = 0, end = blockSize; d < end; d++) memory[out + d] = (memory[a + d] as number) + x;
    },
  },
  subtract: {
    both: (memory, { out, a, b }) => {
      for (let d = 0, end = blockSize; d < end; d++)
        memory[out + d] = (memory[a + d] as number) - (memory[b + d] as number);
    },
    first: (memory, { out, x, b }) => {
      for (let d = 0, end = blockSize; d < end; d++) memory[out + d] = x - (memory[b + d] as number);
    },
    second: (memory, { out, a, x }) => {
      for (let d = 0, end = blockSize; d < end; d++) memory[out + d] = (memory[a + d] as number) - x;
    },
  },
  multiply: {
    both: (memory, { out, a, b }) => {
      for (let d = 0, end = blockSize; d < end; d++)
        memory[out + d] = (memory[a + d] as number) * (memory[b + d] as number);
    },
    first: (memory, { out, x, b }) => {
      for (let d = 0, end = blockSize; d < end; d++) memory[out + d] = x * (memory[b + d] as number);
    },
    second: (memory, { out, a, x }) => {
      for (let d = 0, end = blockSize; d < end; d++) memory[out + d] = (memory[a + d] as number) * x;
    },
  },
  divide: {
    both: (memory, { out, a, b }) => {
      for (let d = 0, end = blockSize; d < end; d++)
        memory[out + d] = (memory[a + d] as number) / (memory[b + d] as number);
    },
    first: (memory, { out, x, b }) => {
      for (let d = 0, end = blockSize; d < end; d++) memory[out + d] = x / (memory[b + d] as number);
    },
    second: (memory, { out, a, x }) => {
      for (let d = 0, end = blockSize; d < end; d++) memory[out + d] = (memory[a + d] as number) / x;
    },
  },
};
