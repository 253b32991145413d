import { type Sentences, sentences } from '../../report/language/Sentences.js';
import type { JudgedAnswer } from './AnswerVerdict.js';
import type { ExerciseAnswer } from './Exercise.js';
import { tellingsOf } from './tellingsOf.js';

/**
 * Judges an answer by each number that it tells: where all come to the same, it is that; where they do not, it is none.
 *
 * @param answer - as it was given
 * @param judge - judges an answer that tells one number
 */
export function judgedTellings(
  answer: ExerciseAnswer,
  judge: (one: ExerciseAnswer) => JudgedAnswer,
  { unit, language }: { readonly unit: string; readonly language: Sentences['language'] },
): JudgedAnswer {
  const tellings = typeof answer === 'string' ? tellingsOf(answer, unit) : [];
  const [first, ...others] = tellings.length > 1 ? tellings.map(judge) : [judge(answer)];
  const isOne = ({ verdict, feedback }: JudgedAnswer) =>
    verdict === first?.verdict && (verdict === 'right' || feedback === first.feedback);
  if (first !== undefined && others.every(isOne)) return first;
  return { verdict: 'unreadable', feedback: sentences(language).course.differentNumbers };
}
