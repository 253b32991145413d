import { createHash } from 'node:crypto';
import type { AskedAnswer, DesignExercise, Exercise, ValueExercise } from './Exercise.js';
import { gridOf } from './numberGrid.js';
import {
  designForm,
  type SealedDesign,
  type SealedExercise,
  type SealedExercises,
  type SealedValue,
} from './SealedExercise.js';
import { type SealedText, sealedText } from './sealedText.js';
import { wordForms } from './wordForms.js';

/** Where a student's notebook finds them, beside it. */
export const sealedName = 'exercises.sealed.json';

/**
 * Exercises for students, in which no answer stands in clear.
 *
 * An answer and what known mistakes lead to are salted digests of one form each: a number on the grid of the decimals
 * asked (a wider grid where the tolerance is wider), a word in each accepted spelling without marks, case and punctuation.
 * The reason why it matters, and the hint of a mistake, are encrypted with a key that derives from the salt and that form,
 * so that they open with that answer alone. Exercises of design keep their conditions, by which they are judged, and lose
 * their example; their reason is sealed with a form that the program knows. Essays keep their rubric.
 *
 * It protects from reading: who opens the file sees no answer, and cannot show one by chance. It does not protect from
 * trying: a number of two decimals has few neighbours, and a program finds it in a second. Nor from the exercise files of
 * the plan folder itself, which say how each answer is computed. Grades are therefore given outside of the student's
 * notebook.
 *
 * @param exercises - with their answers
 * @param plan - id of the plan; with the id of the exercise it gives the salt, so that the same exercises give the same
 * file
 */
export function sealedExercises(exercises: readonly Exercise[], plan: string): SealedExercises {
  return { exercises: exercises.map((exercise) => sealedExercise(exercise, saltOf(plan, exercise.id))) };
}

function saltOf(plan: string, id: string): string {
  return createHash('sha256').update(`${plan}\n${id}`).digest('base64url').slice(0, 22);
}

function sealedExercise(exercise: Exercise, salt: string): SealedExercise {
  if (exercise.kind === 'essay') return exercise;
  return exercise.kind === 'design' ? sealedDesign(exercise, salt) : sealedValue(exercise, salt);
}

function sealedDesign({ example: _, why, ...open }: DesignExercise, salt: string): SealedDesign {
  return { ...open, salt, why: sealedText({ salt, form: designForm }, JSON.stringify(why)) };
}

function sealedValue(exercise: ValueExercise, salt: string): SealedValue {
  const { kind: _, answer, accepts, mistakes, why, ...open } = exercise;
  const asks = typeof answer === 'number' ? 'number' : 'word';
  const { formOf } = gridOf(exercise);
  const known = mistakes.map(({ value, accepts: words }) => ({ word: value, accepts: words }));
  const [spelled = [], ...wrongForms] = wordForms([{ word: answer, accepts }, ...known]);
  const formsOf = (value: AskedAnswer, words: readonly string[]) =>
    typeof value === 'number' ? [formOf(value)] : words;
  const used = new Set<string>();
  const seal = (forms: readonly string[], content: unknown): SealedText[] => {
    const unused = [...new Set(forms)].filter((form) => !used.has(form));
    for (const form of unused) used.add(form);
    return unused.map((form) => sealedText({ salt, form }, JSON.stringify(content)));
  };
  const answers = seal(formsOf(answer, spelled), { value: answer, why });
  const wrong = mistakes.flatMap(({ value, hint }, at) =>
    seal(formsOf(value, wrongForms[at] ?? []), { value, hint }),
  );
  return { ...open, kind: 'sealed', asks, salt, answers, mistakes: wrong };
}
