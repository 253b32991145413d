import type { z } from 'zod';
import { say } from '../../errors/Message.js';
import { choice, list, name, quantity, says, strict, text } from '../../plan/grammar.js';
import { LocalText } from '../../plan/LocalText.js';
import { sentences } from '../../report/language/Sentences.js';
import type { StandardMistake } from './Exercise.js';
import { FigureDraft } from './FigureDraft.js';

/** A known mistake as it is written: a standard one by its name, or one with a hint of its own. */
export interface MistakeDraft {
  readonly is?: StandardMistake | undefined;
  readonly hint?: LocalText | undefined;
  /** The number it leads to, or the word. */
  readonly value?: FigureDraft | undefined;
  readonly word?: string | undefined;
  /** Other words for the same. */
  readonly accepts?: readonly string[] | undefined;
}

/** An exercise as it is written: its answer is a figure to be computed, or a word. */
export interface ExerciseDraft {
  readonly id: string;
  readonly question: LocalText;
  readonly unit?: string | undefined;
  readonly decimals?: number | undefined;
  readonly tolerance?: number | undefined;
  readonly answer?: FigureDraft | undefined;
  readonly word?: string | undefined;
  /** Other words for it, in both languages. */
  readonly accepts?: readonly string[] | undefined;
  readonly why: LocalText;
  readonly hint: LocalText;
  readonly mistakes?: readonly MistakeDraft[] | undefined;
}

/** What exercises.yaml holds. */
export interface ExerciseFile {
  readonly exercises: readonly ExerciseDraft[];
}

const [first = 'arithmeticMean', ...others] = Object.keys(
  sentences('en').course.mistakes,
) as StandardMistake[];

/** What an editor is told of the two, as the schema itself cannot say it: exactly one is there. */
const oneOf = (one: string, other: string) => ({ oneOf: [{ required: [one] }, { required: [other] }] });

const either = says('badValue', say`one of the two: a figure, or a word`);

const mistake = strict({
  is: choice([first, ...others], say`a standard mistake`).optional(),
  hint: LocalText.optional(),
  value: FigureDraft.optional(),
  word: text(say`a word`).optional(),
  accepts: list(text(say`a word`), say`a list of words`).optional(),
})
  .refine((draft) => (draft.value === undefined) !== (draft.word === undefined), { error: either })
  .refine((draft) => draft.is !== undefined || draft.hint !== undefined, {
    error: says('missing', say`a standard mistake (is) or a hint`),
  })
  .meta({
    description: 'A known mistake: a standard one (is) or one with a hint of its own, and what it leads to',
    anyOf: [{ required: ['is'] }, { required: ['hint'] }],
    ...oneOf('value', 'word'),
  });

/** Schema of {@link ExerciseFile}. */
export const ExerciseFile: z.ZodType<ExerciseFile> = strict({
  exercises: list(
    strict({
      id: name(say`an id`),
      question: LocalText,
      unit: text(say`a unit`).optional(),
      decimals: quantity(say`a number of decimals`).optional(),
      tolerance: quantity(say`a tolerance in the unit of the answer`).optional(),
      answer: FigureDraft.optional(),
      word: text(say`a word`).optional(),
      accepts: list(text(say`a word`), say`a list of words`).optional(),
      why: LocalText,
      hint: LocalText,
      mistakes: list(mistake, say`a list of mistakes`).optional(),
    })
      .refine((draft) => (draft.answer === undefined) !== (draft.word === undefined), { error: either })
      .meta({
        description: 'A question, its answer and the mistakes it invites',
        ...oneOf('answer', 'word'),
      }),
    say`a list of exercises`,
  ),
}).describe('The exercises on a plan');
