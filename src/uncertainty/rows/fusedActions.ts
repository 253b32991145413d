import { memoryOf, placeOf } from './placeOf.js';
import { type Action, blockSize, type Cell, type GrowValue, type Step } from './Step.js';

type Of<Op extends Step['op']> = Extract<Step, { readonly op: Op }>;

/** A step that does the work of several, with the rows that `rowOf` gives its figures. */
export type FusedStep = GrowValue | Of<'portion'> | Of<'sum'> | Of<'perUnit'> | Of<'allFinite'>;

type RowOf = (cell: Cell) => Float64Array;

/** The action of a step that does the work of several. */
export function fusedAction(step: FusedStep, rowOf: RowOf): Action {
  const at = (row: number) => placeOf(rowOf({ row }));
  const inMemory = (row: number) => memoryOf(rowOf({ row }));
  switch (step.op) {
    case 'growValue':
      return growingValue(step, { memory: inMemory(step.out), at });
    case 'portion':
      return portioning(step, { memory: inMemory(step.out), at });
    case 'perUnit':
      return perUnit(step, { memory: inMemory(step.out), at });
    case 'sum':
      return summing(step, { memory: inMemory(step.out), at });
    case 'allFinite': {
      const [first = 0] = step.rows;
      return markingFinite(step, { memory: inMemory(first), at });
    }
  }
}

/** The memory of a program, and where in it rows begin. */
interface Placed {
  readonly memory: Float64Array;
  readonly at: (row: number) => number;
}

function growingValue(step: GrowValue, { memory, at }: Placed): Action {
  const [out, level, rate] = [at(step.out), at(step.level), at(step.rate)];
  const [value, price] = [at(step.value), at(step.price)];
  const places = { ...step, out, level, rate, value, price };
  return (failed) => growValue(memory, places, failed);
}

function growValue(
  memory: Float64Array,
  { out, level, rate, value, price, shift, by, failure }: GrowValue,
  failed: Uint8Array,
): void {
  for (let d = 0, end = blockSize; d < end; d += 2) {
    const growth = shift + (memory[rate + d] as number);
    const growthAfter = shift + (memory[rate + d + 1] as number);
    if (!(growth > -1)) failed[d] = (failed[d] as number) | failure;
    if (!(growthAfter > -1)) failed[d + 1] = (failed[d + 1] as number) | failure;
    const grown = (memory[level + d] as number) * (1 + growth);
    const grownAfter = (memory[level + d + 1] as number) * (1 + growthAfter);
    memory[out + d] = grown;
    memory[out + d + 1] = grownAfter;
    memory[value + d] = (grown * (memory[price + d] as number)) / by;
    memory[value + d + 1] = (grownAfter * (memory[price + d + 1] as number)) / by;
  }
}

function portioning({ out, one, other, by }: Of<'portion'>, { memory, at }: Placed): Action {
  const places = { out: at(out), one: at(one), other: at(other), by };
  return () => portion(memory, places);
}

function portion(memory: Float64Array, { out, one, other, by }: Omit<Of<'portion'>, 'op'>): void {
  for (let d = 0, end = blockSize; d < end; d++)
    memory[out + d] = ((memory[one + d] as number) * (memory[other + d] as number)) / by;
}

function perUnit({ out, one, other, times, over }: Of<'perUnit'>, { memory, at }: Placed): Action {
  const places = { out: at(out), one: at(one), other: at(other), times, over: at(over) };
  return () => convert(memory, places);
}

function convert(memory: Float64Array, { out, one, other, times, over }: Omit<Of<'perUnit'>, 'op'>): void {
  for (let d = 0, end = blockSize; d < end; d++) {
    const ratio = (memory[one + d] as number) / (memory[other + d] as number);
    memory[out + d] = (ratio * times) / (memory[over + d] as number);
  }
}

/** Where rows begin. */
interface Places {
  readonly out: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly e: number;
}

/** Four terms in a pass; of more, three to the sum of those before in each pass after it. */
function summing({ out, terms }: Of<'sum'>, { memory, at }: Placed): Action {
  const to = at(out);
  const passes: { readonly add: typeof addTwo; readonly places: Places }[] = [];
  for (let done = 0; done < terms.length; done += done === 0 ? 4 : 3) {
    const rows = terms.slice(done, done === 0 ? 4 : done + 3).map(at);
    const [a = to, b = to, c = to, e = to] = done === 0 ? rows : [to, ...rows];
    const add = [addTwo, addThree, addFour][rows.length + (done === 0 ? 0 : 1) - 2] ?? addTwo;
    passes.push({ add, places: { out: to, a, b, c, e } });
  }
  return () => {
    for (const { add, places } of passes) add(memory, places);
  };
}

function addTwo(memory: Float64Array, { out, a, b }: Places): void {
  for (let d = 0, end = blockSize; d < end; d++)
    memory[out + d] = (memory[a + d] as number) + (memory[b + d] as number);
}

function addThree(memory: Float64Array, { out, a, b, c }: Places): void {
  for (let d = 0, end = blockSize; d < end; d++)
    memory[out + d] = (memory[a + d] as number) + (memory[b + d] as number) + (memory[c + d] as number);
}

function addFour(memory: Float64Array, { out, a, b, c, e }: Places): void {
  for (let d = 0, end = blockSize; d < end; d++) {
    const two = (memory[a + d] as number) + (memory[b + d] as number);
    memory[out + d] = two + (memory[c + d] as number) + (memory[e + d] as number);
  }
}

function markingFinite({ rows, failure }: Of<'allFinite'>, { memory, at }: Placed): Action {
  const [a = 0, b = a, c = a, e = a] = rows.map(at);
  const places = { out: failure, a, b, c, e };
  return (failed) => markNotFinite(memory, places, failed);
}

/** A number less itself is 0 unless it has outgrown all, and so is a sum of such. */
function markNotFinite(memory: Float64Array, { out: failure, a, b, c, e }: Places, failed: Uint8Array): void {
  for (let d = 0, end = blockSize; d < end; d++) {
    const one = memory[a + d] as number;
    const two = memory[b + d] as number;
    const three = memory[c + d] as number;
    const four = memory[e + d] as number;
    if (one - one + (two - two) + (three - three) + (four - four) !== 0)
      failed[d] = (failed[d] as number) | failure;
  }
}
