import type { LocalText } from '../../plan/LocalText.js';
import { numberText } from '../../report/language/numberText.js';
import { unitText } from '../../report/language/unitText.js';
import { answerTexts } from './answerTexts.js';
import type { Exercise, ExerciseAnswer } from './Exercise.js';

/** How an answer is: right, wrong in a way that can be named, nearly right, wrong, or no answer at all. */
export type AnswerVerdict =
  | 'right'
  | 'knownMistake'
  | 'wrongUnit'
  | 'wrongSign'
  | 'near'
  | 'wrong'
  | 'unreadable';

/** What there is to say about an answer. */
export interface JudgedAnswer {
  readonly verdict: AnswerVerdict;
  /** The confirmation with its reason, or a hint that leads on without giving the answer away. */
  readonly feedback: LocalText;
}

/** Factors by which units are missed: per cent, thousands, millions. */
const unitFactors = [100, 1000, 1_000_000];
const nearShare = 0.01;

/**
 * Judges an answer: a right one is confirmed with the reason why it matters, a wrong one gets a hint.
 *
 * The hint goes from the particular to the general: a mistake the exercise knows, a unit (8.5 for 0.085, millions for
 * billions), a sign, a rounding on the way, else where to look. It never says the answer.
 *
 * @param exercise - what is asked
 * @param answer - a number in the unit of the exercise, or a word where a word is asked for
 *
 * @example
 * const text = { vi: '-', en: '-' };
 * const exercise = { id: 'x', question: text, unit: 'percent', answer: 8.5, decimals: 1, tolerance: 0.05, why: text, hint: text, mistakes: [] };
 * judgedAnswer(exercise, 8.5).verdict // => 'right'
 * judgedAnswer(exercise, 0.085).verdict // => 'wrongUnit'
 * judgedAnswer(exercise, 8.57).verdict // => 'near'
 */
export function judgedAnswer(exercise: Exercise, answer: ExerciseAnswer): JudgedAnswer {
  return typeof exercise.answer === 'number'
    ? judgedNumber(exercise, exercise.answer, answer)
    : judgedWord(exercise, exercise.answer, answer);
}

function judgedNumber(exercise: Exercise, right: number, answer: ExerciseAnswer): JudgedAnswer {
  const { tolerance, mistakes, hint, decimals, unit, why } = exercise;
  if (typeof answer !== 'number' || !Number.isFinite(answer))
    return { verdict: 'unreadable', feedback: answerTexts.noNumber };
  const isAt = (value: number) => Math.abs(answer - value) <= tolerance;
  if (isAt(right)) {
    const shown = (language: 'vi' | 'en') =>
      `${numberText(right, { language, decimals })}${unit === 'percent' ? '%' : ` ${unitText(unit, language)}`}`.trim();
    const feedback = {
      vi: `${answerTexts.right.vi}: ${shown('vi')}. ${why.vi}`,
      en: `${answerTexts.right.en}: ${shown('en')}. ${why.en}`,
    };
    return { verdict: 'right', feedback };
  }
  const mistake = mistakes.find(({ value }) => typeof value === 'number' && isAt(value));
  if (mistake !== undefined) return { verdict: 'knownMistake', feedback: mistake.hint };
  if (isOffByUnit(answer, right, tolerance))
    return { verdict: 'wrongUnit', feedback: withUnit(answerTexts.wrongUnit, unit) };
  if (Math.abs(answer + right) <= tolerance) return { verdict: 'wrongSign', feedback: answerTexts.wrongSign };
  const isNear = Math.abs(answer - right) <= Math.max(10 * tolerance, nearShare * Math.abs(right));
  if (isNear && !Number.isInteger(right)) return { verdict: 'near', feedback: answerTexts.near };
  const side = answer > right ? answerTexts.tooHigh : answerTexts.tooLow;
  return { verdict: 'wrong', feedback: { vi: `${side.vi} ${hint.vi}`, en: `${side.en} ${hint.en}` } };
}

/** The digits are right, but they stand for another unit; the tolerance moves with them. */
function isOffByUnit(answer: number, right: number, tolerance: number): boolean {
  if (right === 0) return false;
  return unitFactors.some(
    (factor) =>
      Math.abs(answer * factor - right) <= tolerance || Math.abs(answer / factor - right) <= tolerance,
  );
}

function judgedWord({ mistakes, why, hint }: Exercise, right: string, answer: ExerciseAnswer): JudgedAnswer {
  const given = plain(String(answer));
  if (given === plain(right)) {
    const feedback = {
      vi: `${answerTexts.right.vi}: ${right}. ${why.vi}`,
      en: `${answerTexts.right.en}: ${right}. ${why.en}`,
    };
    return { verdict: 'right', feedback };
  }
  const mistake = mistakes.find(({ value }) => plain(String(value)) === given);
  if (mistake !== undefined) return { verdict: 'knownMistake', feedback: mistake.hint };
  return { verdict: 'wrong', feedback: hint };
}

function plain(word: string): string {
  return word.normalize('NFC').trim().toLowerCase();
}

function withUnit({ vi, en }: LocalText, unit: string): LocalText {
  return { vi: vi.replace('{unit}', unitText(unit, 'vi')), en: en.replace('{unit}', unitText(unit, 'en')) };
}
