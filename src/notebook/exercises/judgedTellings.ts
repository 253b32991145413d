import type { LocalText } from '../../plan/text/LocalText.js';
import { type Sentences, sentences } from '../../report/language/Sentences.js';
import type { JudgedAnswer } from './AnswerVerdict.js';
import { clauseMeant } from './clauseMeant.js';
import type { ExerciseAnswer } from './Exercise.js';
import { inDigits } from './inDigits.js';
import { tellingsOf } from './tellingsOf.js';
import { withoutGiven } from './withoutGiven.js';
import { withoutOperands } from './withoutOperands.js';

/**
 * Judges an answer by each number that the part which is meant tells: where all come to the same, it is that; where they do not, it is none.
 * Of one alone, what the question gives is set aside.
 *
 * @param answer - as it was given
 * @param judge - judges an answer that tells one number
 */
export function judgedTellings(
  answer: ExerciseAnswer,
  judge: (one: ExerciseAnswer) => JudgedAnswer,
  {
    unit,
    question,
    language,
  }: { readonly unit: string; readonly question: LocalText; readonly language: Sentences['language'] },
): JudgedAnswer {
  const written =
    typeof answer === 'string'
      ? clauseMeant(withoutOperands(inDigits(answer), question), { unit, question })
      : answer;
  const tellings = typeof written === 'string' ? tellingsOf(written, unit) : [];
  const one = tellings.length === 1 ? withoutGiven(String(written), question) : written;
  const [first, ...others] = tellings.length > 1 ? tellings.map(judge) : [judge(one)];
  const isOne = ({ verdict, feedback }: JudgedAnswer) =>
    verdict === first?.verdict && (verdict === 'right' || feedback === first.feedback);
  if (first !== undefined && others.every(isOne)) return first;
  return { verdict: 'unreadable', feedback: sentences(language).course.differentNumbers };
}
