import { z } from 'zod';
import { say } from '../../errors/Message.js';
import { byName, choice, digits, list, name, quantity, says, strict, text } from '../../plan/grammar.js';
import { LocalText } from '../../plan/text/LocalText.js';
import { sentences } from '../../report/language/Sentences.js';
import { Condition } from './Condition.js';
import type { ExerciseLevel, StandardMistake } from './Exercise.js';
import { FigureDraft } from './FigureDraft.js';

/** A known mistake as it is written: a standard one by its name, or one with a hint of its own. */
export interface MistakeDraft {
  readonly is?: StandardMistake | undefined;
  readonly hint?: LocalText | undefined;
  /** The number it leads to, or the word. */
  readonly value?: FigureDraft | undefined;
  readonly word?: LocalText | undefined;
  /** Other words for the same. */
  readonly accepts?: readonly string[] | undefined;
}

/** What a designed scenario must do, as it is written. */
export interface DesignDraft {
  readonly conditions: readonly Condition[];
  readonly leaves?: readonly string[] | undefined;
  /** A scenario that meets all conditions, as scenarios.yaml writes it. */
  readonly example: Readonly<Record<string, unknown>>;
}

/** An exercise as it is written: its answer is a figure to be computed, a word, a scenario, or words that a person grades. */
export interface ExerciseDraft {
  readonly id: string;
  readonly level?: ExerciseLevel | undefined;
  readonly points?: number | undefined;
  readonly question: LocalText;
  readonly design?: DesignDraft | undefined;
  readonly rubric?: readonly (LocalText & { readonly points: number })[] | undefined;
  readonly unit?: string | undefined;
  readonly decimals?: number | undefined;
  readonly tolerance?: number | undefined;
  /** Whether the answer is a change, in per cent or as its factor: either is right. */
  readonly change?: boolean | undefined;
  readonly answer?: FigureDraft | undefined;
  readonly word?: LocalText | undefined;
  /** Other words for it, in both languages. */
  readonly accepts?: readonly string[] | undefined;
  readonly why?: LocalText | undefined;
  readonly hint?: LocalText | undefined;
  readonly mistakes?: readonly MistakeDraft[] | undefined;
}

/** What exercises.yaml holds. */
export interface ExerciseFile {
  readonly exercises: readonly ExerciseDraft[];
}

const [first = 'arithmeticMean', ...others] = Object.keys(
  sentences('en').course.mistakes,
) as StandardMistake[];

/** What an editor is told, as the schema itself cannot say it: exactly one of some keys is there. */
const oneOf = (...keys: string[]) => ({ oneOf: keys.map((key) => ({ required: [key] })) });

const either = says('badValue', say`one of the two: a figure, or a word`);

const mistake = strict({
  is: choice([first, ...others], say`a standard mistake`).optional(),
  hint: LocalText.optional(),
  value: FigureDraft.optional(),
  word: LocalText.optional(),
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

const design = strict({
  conditions: list(Condition, say`a list of conditions`),
  leaves: list(text(say`a key of a scenario`), say`a list of keys of a scenario`).optional(),
  example: byName(text(say`a key of a scenario`), z.unknown(), say`a scenario`),
}).meta({
  description: 'A scenario to be designed: what it must do, what it leaves as it is, and one that does',
});

const point = strict({
  points: quantity(say`a number of points`),
  vi: text(say`a text in Vietnamese`),
  en: text(say`a text in English`),
}).meta({
  description: 'What a good answer holds, and what it is worth',
});

const kinds = ['answer', 'word', 'design', 'rubric'] as const;

/** Schema of {@link ExerciseFile}. */
export const ExerciseFile: z.ZodType<ExerciseFile> = strict({
  exercises: list(
    strict({
      id: name(say`an id`),
      level: choice(['read', 'compute', 'design'], say`a level`).optional(),
      points: quantity(say`a number of points`).optional(),
      question: LocalText,
      unit: text(say`a unit`).optional(),
      decimals: digits.optional(),
      tolerance: quantity(say`a tolerance in the unit of the answer`).optional(),
      change: z.boolean({ error: says('badValue', say`true or false`) }).optional(),
      answer: FigureDraft.optional(),
      word: LocalText.optional(),
      design: design.optional(),
      rubric: list(point, say`a list of points`).optional(),
      accepts: list(text(say`a word`), say`a list of words`).optional(),
      why: LocalText.optional(),
      hint: LocalText.optional(),
      mistakes: list(mistake, say`a list of mistakes`).optional(),
    })
      .refine((draft) => kinds.filter((kind) => draft[kind] !== undefined).length === 1, {
        error: says('badValue', say`one of answer, word, design, rubric`),
      })
      .superRefine((draft, context) => {
        if (draft.rubric !== undefined) return;
        for (const key of ['why', 'hint'] as const) {
          const message = says('missing', say`a sentence in both languages`);
          if (draft[key] === undefined)
            context.addIssue({ code: 'custom', path: [key], message, input: undefined });
        }
      })
      .meta({
        description: 'A question, its answer and the mistakes it invites',
        ...oneOf(...kinds),
      }),
    say`a list of exercises`,
  ),
}).describe('The exercises on a plan');
