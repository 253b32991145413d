import { type Sentences, sentences } from '../../report/language/Sentences.js';
import type { JudgedAnswer } from './AnswerVerdict.js';
import type { ExerciseAnswer, PosedExercise, ValueExercise } from './Exercise.js';
import { isAnswered } from './isAnswered.js';
import { judgedTellings } from './judgedTellings.js';
import { hintOf, judgedWord } from './judgedWord.js';
import { asksFall } from './leadSense.js';
import { numbersMeant } from './numbersMeant.js';
import { toldNumber } from './toldNumber.js';
import { isOtherUnitTold, isPercentTold, powerTold } from './unitTold.js';

/** What of an exercise an answer is held against. */
export type JudgedExercise = Omit<ValueExercise, Exclude<keyof PosedExercise, 'question'> | 'kind'>;

/** Factors by which units are missed: per cent, thousands, millions. */
export const unitFactors = [100, 1000, 1_000_000];
/** How near a method comes that rounds on the way, as a part of the right answer. */
export const nearShare = 0.01;
/** Nothing further off is near, be the answer asked for ever so coarsely: 27 is not near 31. */
const nearAtMost = 0.04;

/**
 * Judges an answer: a right one is confirmed with the reason why it matters, a wrong one gets a hint.
 *
 * A number may be a text, in any notation a person writes: `21,42 %`, `2.411`. A percentage may also be a decimal (0.2142),
 * a change its factor (1.2142) or, where the factor is asked for, per cent; a word may be in either language, with or without marks. The hint goes from the particular to the
 * general: a mistake the exercise knows, too few digits, a unit, a sign, a rounding on the way, a slip of the pen, else where
 * to look. It never says the answer.
 *
 * @param exercise - what is asked
 * @param answer - a number in the unit of the exercise, or a word where a word is asked for
 * @param language - of the feedback
 */
export function judgedAnswer(
  exercise: JudgedExercise,
  answer: ExerciseAnswer,
  language: Sentences['language'],
): JudgedAnswer {
  const say = sentences(language);
  const { answer: right, accepts, why } = exercise;
  return typeof right === 'number'
    ? judgedTellings(answer, (one) => judgedNumber(exercise, right, { answer: one, say }), {
        ...exercise,
        language,
      })
    : judgedWord({ ...exercise, right: { word: right, accepts, why } }, answer, say);
}

interface Given {
  readonly answer: ExerciseAnswer;
  readonly say: Sentences;
}

function judgedNumber(exercise: JudgedExercise, right: number, { answer, say }: Given): JudgedAnswer {
  const { mistakes, decimals, unit, why } = exercise;
  const { course } = say;
  const meant = numbersMeant(answer, exercise);
  const behind = typeof answer === 'number' ? '' : (toldNumber(answer, unit)?.rest ?? '');
  const isAt = (value: number, wanted: number) => isAnswered(value, wanted, exercise);
  const [first] = meant;
  if (first === undefined) return { verdict: 'unreadable', feedback: course.noNumber };
  const shown = say.amount(right, unit, decimals);
  if (meant.some((value) => isAt(value, right)))
    return powerTold(behind, unit) === undefined
      ? { verdict: 'wrongUnit', feedback: course.notYet(course.wrongUnit(say.unit(unit))) }
      : { verdict: 'right', feedback: course.right(shown, say.of(why)) };
  const mistake = mistakes.find(({ value }) =>
    meant.some((one) => typeof value === 'number' && isAt(one, value)),
  );
  if (mistake !== undefined) return { verdict: 'knownMistake', feedback: hintOf(mistake, say) };
  if (isSaidOtherwise(exercise, right, { meant, isPercent: isPercentTold(behind) }))
    return { verdict: 'right', feedback: course.rightOtherwise(shown, say.of(why)) };
  if (isRoundedTooSoon(digitsGiven(answer, unit), { meant, right, decimals }))
    return { verdict: 'fewDigits', feedback: course.fewDigits(decimals) };
  return hinted(meant, right, { exercise, say, isOther: isOtherUnitTold(behind, unit) });
}

/**
 * Whether a number says the answer in another way: a percentage as a decimal, a change in per cent as its factor, or the
 * factor of a change in per cent.
 */
function isSaidOtherwise(
  { unit, tolerance, isChange, question }: JudgedExercise,
  right: number,
  { meant, isPercent }: { readonly meant: readonly number[]; readonly isPercent: boolean },
): boolean {
  const sign = asksFall(question) ? -1 : 1;
  const isAt = (value: number, room: number) => meant.some((one) => Math.abs(one - value) <= room);
  if (unit === 'ratio') return isChange && isPercent && isAt(sign * (right - 1), tolerance);
  if (unit !== 'percent' || isPercent) return false;
  const factor = 1 + (sign * right) / 100;
  return isAt(right / 100, tolerance / 100) || (isChange && isAt(factor, tolerance / 100));
}

/** How many digits stand after the decimal mark of an answer. */
export function digitsGiven(answer: ExerciseAnswer, unit: string): number {
  const digits = typeof answer === 'number' ? String(answer) : (toldNumber(answer, unit)?.digits ?? '');
  return /[.,](\d+)\D*$/.exec(digits)?.[1]?.length ?? 0;
}

/** Right as far as it goes, with fewer digits after the decimal mark than are asked for. */
function isRoundedTooSoon(
  digits: number,
  {
    meant,
    right,
    decimals,
  }: { readonly meant: readonly number[]; readonly right: number; readonly decimals: number },
): boolean {
  if (digits >= decimals) return false;
  const room = Math.min(Number(`0.5e-${digits}`) * (1 + 1e-9), 0.05 * Math.abs(right));
  return meant.some((value) => Math.abs(value - right) <= room);
}

/** What is said of a number that is not right: on which side it is where it is told in the unit, and in one way alone. */
function hinted(
  meant: readonly number[],
  right: number,
  {
    exercise,
    say,
    isOther,
  }: { readonly exercise: JudgedExercise; readonly say: Sentences; readonly isOther: boolean },
): JudgedAnswer {
  const { tolerance, unit, hint } = exercise;
  const [answer = 0] = meant;
  const { course } = say;
  if (isOffByUnit(answer, right, tolerance))
    return { verdict: 'wrongUnit', feedback: course.notYet(course.wrongUnit(say.unit(unit))) };
  if (Math.abs(answer + right) <= tolerance)
    return { verdict: 'wrongSign', feedback: course.notYet(course.wrongSign) };
  const size = Math.abs(right);
  const room = Math.max(Math.min(10 * tolerance, nearAtMost * size), nearShare * size);
  const isNear = Math.abs(answer - right) <= room;
  if (isNear && !Number.isInteger(right)) return { verdict: 'near', feedback: course.notYet(course.near) };
  const isHigh = answer > right;
  const side = isHigh ? course.tooHigh : course.tooLow;
  const isSided = !isOther && meant.every((one) => one > right === isHigh);
  return { verdict: 'wrong', feedback: course.notYet(isSided ? side(say.of(hint)) : say.of(hint)) };
}

/** The digits are right, but they stand for another unit; the tolerance moves with them. */
function isOffByUnit(answer: number, right: number, tolerance: number): boolean {
  if (right === 0) return false;
  return unitFactors.some(
    (factor) =>
      Math.abs(answer * factor - right) <= tolerance || Math.abs(answer / factor - right) <= tolerance,
  );
}
