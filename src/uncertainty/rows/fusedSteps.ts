import { type Cell, type GrowValue, insOf, outsOf, rowsOf, type Step } from './Step.js';

type Grow = Extract<Step, { readonly op: 'grow' }>;
type Computing = Extract<Step, { readonly one: Cell }>;
type Marking = Extract<Step, { readonly of: number }>;
type Portion = Extract<Step, { readonly op: 'portion' }>;

/**
 * Steps with those that only hand a row to the next worked into it, and marks left out that another implies: the same
 * figures and the same failures, to the last bit, in fewer passes over the draws.
 *
 * @param steps - in their order
 * @param outputs - the figures that are read off, whose rows stay
 */
export function fusedSteps(steps: readonly Step[], outputs: readonly Cell[]): Step[] {
  return withMarksTogether(withValues(withHanded(steps, outputs)));
}

/** A step that makes a row which one other step reads and nobody else. */
type Handed = (cell: Cell | undefined) => Step | undefined;

function withHanded(steps: readonly Step[], outputs: readonly Cell[]): Step[] {
  const readers = new Map<number, number>();
  for (const row of [...rowsOf(outputs), ...steps.flatMap(insOf)])
    readers.set(row, (readers.get(row) ?? 0) + 1);
  const makers = new Map<number, Step>();
  const gone = new Set<Step>(impliedMarks(steps));
  const handed: Handed = (cell) =>
    cell !== undefined && 'row' in cell && readers.get(cell.row) === 1 ? makers.get(cell.row) : undefined;
  const fused = steps.map((step) => {
    const whole = wholeOf(step, handed);
    for (const part of whole?.parts ?? []) gone.add(part);
    const made = whole?.step ?? step;
    for (const row of outsOf(made)) makers.set(row, made);
    return made;
  });
  return fused.filter((step, at) => !gone.has(step) && !gone.has(steps[at] as Step));
}

/** A step that does what it does and what the steps before it did that hand it their rows. */
interface Whole {
  readonly step: Step;
  readonly parts: readonly Step[];
}

function wholeOf(step: Step, handed: Handed): Whole | undefined {
  if (step.op === 'grow') return shifted(step, handed);
  if (step.op === 'add') return summed(step, handed);
  return step.op === 'divide' ? divided(step, handed) : undefined;
}

function shifted(step: Grow, handed: Handed): Whole | undefined {
  const rate = handed({ row: step.rate });
  if (rate?.op !== 'add' || !('constant' in rate.one) || !('row' in rate.other)) return undefined;
  return { step: { ...step, rate: rate.other.row, shift: rate.one.constant }, parts: [rate] };
}

function summed({ one, other, out }: Computing, handed: Handed): Whole | undefined {
  const before = handed(one);
  if (!('row' in other) || before === undefined) return undefined;
  const terms =
    before.op === 'sum' ? before.terms : before.op === 'add' ? rowsOf([before.one, before.other]) : [];
  return terms.length < 2
    ? undefined
    : { step: { op: 'sum', out, terms: [...terms, other.row] }, parts: [before] };
}

function divided({ one, other, out }: Computing, handed: Handed): Whole | undefined {
  const product = handed(one);
  if (product?.op !== 'multiply' || !('row' in product.one)) return undefined;
  if ('constant' in other) {
    if (!('row' in product.other)) return undefined;
    const [a, b] = [product.one.row, product.other.row];
    return { step: { op: 'portion', out, one: a, other: b, by: other.constant }, parts: [product] };
  }
  const ratio = handed(product.one);
  if (ratio?.op !== 'divide' || !('constant' in product.other)) return undefined;
  if (!('row' in ratio.one) || !('row' in ratio.other)) return undefined;
  const rows = { one: ratio.one.row, other: ratio.other.row, over: other.row };
  return {
    step: { op: 'perUnit', out, ...rows, times: product.other.constant },
    parts: [product, ratio],
  };
}

/** Values worked into the growth of what they are the value of, where their price is known by then. */
function withValues(steps: readonly Step[]): Step[] {
  const places = new Map(steps.flatMap((step, at) => outsOf(step).map((row) => [row, at] as const)));
  const valued = new Map<Step, GrowValue>();
  const gone = new Set<Step>();
  for (const step of steps) {
    if (step.op !== 'portion') continue;
    const [level, price] = laterFirst(step, places);
    const grow = steps[places.get(level) ?? -1];
    if (grow?.op !== 'grow' || 'constant' in grow.level || valued.has(grow) || level === price) continue;
    const { out, rate, shift, failure } = grow;
    const of = { out, level: grow.level.row, rate, shift, failure };
    valued.set(grow, { op: 'growValue', ...of, value: step.out, price, by: step.by });
    gone.add(step);
  }
  return steps.flatMap((step) => (gone.has(step) ? [] : [valued.get(step) ?? step]));
}

function laterFirst({ one, other }: Portion, places: ReadonlyMap<number, number>): [number, number] {
  return (places.get(one) ?? -1) > (places.get(other) ?? -1) ? [one, other] : [other, one];
}

/** Rows that are looked at together for numbers that have outgrown all. */
const together = 4;

/** Marks of what outgrows all numbers put together, each group where its last one stood. */
function withMarksTogether(steps: readonly Step[]): Step[] {
  const waiting: Marking[] = [];
  const flushed = (): Step[] => {
    const [first] = waiting;
    const rows = waiting.splice(0).map(({ of }) => of);
    return first === undefined ? [] : [{ op: 'allFinite', rows, failure: first.failure }];
  };
  const before = steps.flatMap((step) => {
    if (step.op !== 'finite') return [step];
    const ended = waiting.some(({ failure }) => failure !== step.failure) ? flushed() : [];
    waiting.push(step);
    return waiting.length < together ? ended : [...ended, ...flushed()];
  });
  return [...before, ...flushed()];
}

/**
 * Marks of levels that must be above 0 where what grows from them must be too, for the same reason: a rate above −1
 * makes nothing positive of a level that is not, and a rate that is not above −1 is marked itself.
 */
function impliedMarks(steps: readonly Step[]): Step[] {
  const marks = new Map(
    steps.flatMap((step) => (step.op === 'above' && step.bound === 0 ? [[step.of, step]] : [])),
  );
  const implied = ({ level, out, failure }: Grow): Step[] => {
    const mark = 'row' in level ? marks.get(level.row) : undefined;
    return mark?.failure === failure && marks.get(out)?.failure === failure ? [mark] : [];
  };
  return steps.flatMap((step) => (step.op === 'grow' ? implied(step) : []));
}
