import { z } from 'zod';
import { say } from '../../errors/Message.js';
import { readJson } from '../../files/text/readJson.js';
import { choice, list, name, quantity, says, strict, text } from '../../plan/grammar.js';
import { parseWith } from '../../plan/parseWith.js';
import { LocalText } from '../../plan/text/LocalText.js';
import { Condition } from './Condition.js';
import type { DesignExercise, EssayExercise, PosedExercise } from './Exercise.js';
import { openedText, type SealedText } from './sealedText.js';

/** An exercise that asks for a value, with its answer and its known mistakes sealed. */
export interface SealedValue extends PosedExercise {
  readonly kind: 'sealed';
  readonly asks: 'number' | 'word';
  readonly unit: string;
  readonly decimals: number;
  readonly tolerance: number;
  readonly isChange: boolean;
  readonly hint: LocalText;
  readonly salt: string;
  /** The answer and why it matters: once for each form the answer may have. */
  readonly answers: readonly SealedText[];
  /** What known mistakes lead to, with their hints. */
  readonly mistakes: readonly SealedText[];
}

/** A scenario to be designed, without an example, and with the reason it matters sealed. */
export interface SealedDesign extends Omit<DesignExercise, 'example' | 'why'> {
  readonly salt: string;
  readonly why: SealedText;
}

/** An exercise in which no answer stands in clear. */
export type SealedExercise = SealedValue | SealedDesign | EssayExercise;

/** What a file of sealed exercises holds. */
export interface SealedExercises {
  readonly exercises: readonly SealedExercise[];
}

/** The form that the reason of a design is sealed with: it opens where all conditions are met. */
export const designForm = 'met';

const word = text(say`a text`);
const posed = {
  id: name(say`an exercise id`),
  lesson: word,
  level: choice(['read', 'compute', 'design'], say`a level`),
  points: quantity(say`a number of points`),
  question: LocalText,
};
const sealed = strict({ digest: word, text: word });
const point = strict({
  points: quantity(say`a number of points`),
  vi: text(say`a text in Vietnamese`),
  en: text(say`a text in English`),
});

const SealedExercise: z.ZodType<SealedExercise> = z.discriminatedUnion('kind', [
  strict({
    ...posed,
    kind: z.literal('sealed'),
    asks: choice(['number', 'word'], say`number or word`),
    unit: z.string(),
    decimals: quantity(say`a number of decimals`),
    tolerance: quantity(say`a number`),
    isChange: z.boolean({ error: says('badValue', say`true or false`) }),
    hint: LocalText,
    salt: word,
    answers: list(sealed, say`a list of sealed texts`),
    mistakes: list(sealed, say`a list of sealed texts`),
  }),
  strict({
    ...posed,
    kind: z.literal('design'),
    conditions: list(Condition, say`a list of conditions`),
    leaves: list(word, say`a list of keys of a scenario`),
    hint: LocalText,
    salt: word,
    why: sealed,
  }),
  strict({ ...posed, kind: z.literal('essay'), rubric: list(point, say`a list of points`) }),
]);

/** Schema of {@link SealedExercises}. */
export const SealedExercises: z.ZodType<SealedExercises> = strict({
  exercises: list(SealedExercise, say`a list of sealed exercises`),
});

/** An exercise as it is asked where its answer is sealed; designs are ready to be judged. */
export type AskedSealed = SealedValue | Omit<DesignExercise, 'example'> | EssayExercise;

/**
 * Reads sealed exercises from a file that `course build --for student` wrote.
 *
 * @throws ScenarioError for a file that is not there, no JSON, or of another shape
 */
export async function readSealedExercises(file: string): Promise<AskedSealed[]> {
  const { exercises } = parseWith(SealedExercises, await readJson(file), 'exercises');
  return exercises.map((exercise) => {
    if (exercise.kind !== 'design') return exercise;
    const { salt, why, ...open } = exercise;
    return { ...open, why: JSON.parse(openedText({ salt, form: designForm }, why)) };
  });
}
