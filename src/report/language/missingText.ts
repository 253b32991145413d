import type { MissingInput } from '../../analysis/missingInputs.js';
import type { Plan } from '../../plan/Plan.js';
import type { Sentences } from './Sentences.js';

/** What a target cannot be computed without, as a list in a sentence. */
export function missingText(
  inputs: readonly MissingInput[],
  { activities }: Pick<Plan, 'activities'>,
  say: Sentences,
): string {
  const { baseFigure, otherVintage, assumption, projection, activity, unit, rate } = say.rows.inputs;
  const text = (input: MissingInput) => {
    if (input.kind === 'baseFigure')
      return input.vintages.length === 0
        ? baseFigure(input.year, input.years)
        : otherVintage(input.year, say.list(input.vintages));
    if (input.kind === 'activity') {
      const label = activities.find(({ id }) => id === input.activity)?.label;
      return activity(label === undefined ? input.activity : say.of(label), input.year);
    }
    if (input.kind === 'unit') return unit(say.unit(input.unit), say.list(input.projected.map(say.unit)));
    return { assumption, projection, rate }[input.kind];
  };
  return say.list(inputs.map(text));
}
