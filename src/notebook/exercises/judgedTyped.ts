import { type Sentences, sentences } from '../../report/language/Sentences.js';
import type { JudgedAnswer } from './AnswerVerdict.js';
import type { Exercise, TypedAnswer } from './Exercise.js';
import { judgedAnswer } from './judgedAnswer.js';
import { judgedDesign, type Simulate } from './judgedDesign.js';
import { judgedSealed } from './judgedSealed.js';
import type { AskedSealed } from './SealedExercise.js';
import { isSeveral, writtenAnswer } from './writtenAnswer.js';

/** An exercise that is judged by a machine. */
type MachineJudged = Exclude<Exercise | AskedSealed, { readonly kind: 'essay' }>;

/**
 * Judges whatever was typed as an answer, in the notebook and when a class is graded. Of several answers, as a comma in a
 * number makes them (`2,616`), none is taken.
 *
 * @param exercise - open or sealed
 * @param answer - as it was typed
 * @param simulate - projects a scenario that was designed
 * @param language - of the feedback
 */
export function judgedTyped(
  exercise: MachineJudged,
  answer: TypedAnswer,
  { simulate, language }: { readonly simulate: Simulate; readonly language: Sentences['language'] },
): JudgedAnswer {
  if (isSeveral(answer))
    return { verdict: 'unreadable', feedback: sentences(language).course.severalNumbers };
  if (exercise.kind === 'design') return judgedDesign(exercise, answer, { simulate, language });
  const value = typeof answer === 'number' ? answer : writtenAnswer(answer);
  return exercise.kind === 'sealed'
    ? judgedSealed(exercise, value, language)
    : judgedAnswer(exercise, value, language);
}
