import { type Cell, insOf, outsOf, rowsOf, type Step } from './Step.js';

type Grow = Extract<Step, { readonly op: 'grow' }>;

/**
 * Steps with those that only hand a row to the next worked into it, and marks left out that another implies: the same
 * figures and the same failures, to the last bit, in fewer passes over the draws.
 *
 * @param steps - in their order
 * @param outputs - the figures that are read off, whose rows stay
 */
export function fusedSteps(steps: readonly Step[], outputs: readonly Cell[]): Step[] {
  const readers = new Map<number, number>();
  for (const row of [...rowsOf(outputs), ...steps.flatMap(insOf)])
    readers.set(row, (readers.get(row) ?? 0) + 1);
  const makers = new Map(steps.flatMap((step) => outsOf(step).map((row) => [row, step] as const)));
  const gone = new Set<Step>(impliedMarks(steps));
  const handed = (row: number) => (readers.get(row) === 1 ? makers.get(row) : undefined);
  const fused = steps.map((step): Step => {
    if (step.op === 'grow') {
      const rate = handed(step.rate);
      if (rate?.op !== 'add' || !('constant' in rate.one) || !('row' in rate.other)) return step;
      gone.add(rate);
      return { ...step, rate: rate.other.row, shift: rate.one.constant };
    }
    if (step.op !== 'divide' || !('row' in step.one) || !('constant' in step.other)) return step;
    const product = handed(step.one.row);
    if (product?.op !== 'multiply' || !('row' in product.one) || !('row' in product.other)) return step;
    gone.add(product);
    const { one, other } = product;
    return { op: 'portion', out: step.out, one: one.row, other: other.row, by: step.other.constant };
  });
  return fused.filter((_, at) => !gone.has(steps[at] as Step));
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
