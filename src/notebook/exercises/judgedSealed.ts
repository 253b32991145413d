import type { LocalText } from '../../plan/text/LocalText.js';
import { type Sentences, sentences } from '../../report/language/Sentences.js';
import type { AskedAnswer, ExerciseAnswer, ExerciseMistake } from './Exercise.js';
import {
  digitsGiven,
  hintOf,
  type JudgedAnswer,
  judgedAnswer,
  nearShare,
  unitFactors,
} from './judgedAnswer.js';
import { gridOf } from './numberGrid.js';
import { numbersMeant } from './numbersMeant.js';
import { plainWord } from './plainWord.js';
import type { SealedValue } from './SealedExercise.js';
import { digestOf, openedText, type SealedText } from './sealedText.js';

/** What a right answer opens. */
interface OpenedAnswer {
  readonly value: AskedAnswer;
  readonly why: LocalText;
}

/**
 * Judges an answer to a sealed exercise with the verdicts and the sentences of {@link judgedAnswer}.
 *
 * Whatever is so near to the right answer that more can be said of it (per cent as a decimal, another unit, the other sign,
 * few digits, a rounding on the way) leads to the form that opens it. What does not is wrong with the general hint, and
 * nobody knows whether it is too high or too low.
 *
 * @param exercise - what is asked, sealed
 * @param answer - a number in the unit of the exercise, or a word where a word is asked for
 * @param language - of the feedback
 */
export function judgedSealed(
  exercise: SealedValue,
  answer: ExerciseAnswer,
  language: Sentences['language'],
): JudgedAnswer {
  const { asks, answers, mistakes: sealedMistakes, hint, tolerance } = exercise;
  const say = sentences(language);
  const [right] = opened<OpenedAnswer>(exercise, answers, {
    forms: formsOfAnswer(exercise, answer),
    first: true,
  });
  const near = opened<ExerciseMistake>(exercise, sealedMistakes, {
    forms: formsOfMistake(exercise, answer),
  });
  if (right !== undefined) {
    const { value, why } = right;
    const accepts = asks === 'word' ? [String(answer)] : [];
    return judgedAnswer({ ...exercise, answer: value, why, accepts, mistakes: near }, answer, language);
  }
  const meant = numbersMeant(answer);
  if (asks === 'number' && meant.length === 0)
    return { verdict: 'unreadable', feedback: say.course.noNumber };
  const isAt = ({ value }: ExerciseMistake) =>
    typeof value !== 'number' || meant.some((one) => Math.abs(one - value) <= tolerance);
  const mistake = near.find(isAt);
  if (mistake !== undefined) return { verdict: 'knownMistake', feedback: hintOf(mistake, say) };
  return { verdict: 'wrong', feedback: say.course.notYet(say.of(hint)) };
}

/** What some forms open, in the order of what is sealed; one is enough where all say the same. */
function opened<Content>(
  { salt }: SealedValue,
  sealed: readonly SealedText[],
  { forms, first = false }: { readonly forms: Iterable<string>; readonly first?: boolean },
): Content[] {
  const places = new Map(sealed.map(({ digest }, place) => [digest, place]));
  const found = new Map<number, Content>();
  for (const form of forms) {
    const place = places.get(digestOf({ salt, form }));
    const one = place === undefined ? undefined : sealed[place];
    if (place === undefined || one === undefined) continue;
    found.set(place, JSON.parse(openedText({ salt, form }, one)));
    if (first) break;
  }
  return [...found].sort(([a], [b]) => a - b).map(([, content]) => content);
}

/** The forms that the right answer has where an answer is right, or near it in any way that can be named. */
function* formsOfAnswer(exercise: SealedValue, answer: ExerciseAnswer): Generator<string> {
  const { asks, unit, tolerance } = exercise;
  if (asks === 'word') return yield plainWord(String(answer));
  const { formsAround } = gridOf(exercise);
  const meant = numbersMeant(answer);
  for (const value of meant) yield* formsAround(value, tolerance);
  const otherwise = unit === 'percent' ? meant.flatMap((value) => [100 * value, 100 * (value - 1)]) : [];
  for (const value of otherwise) yield* formsAround(value, tolerance);
  const [first = 0] = meant;
  const inOtherUnits = unitFactors.flatMap((factor) => [first * factor, first / factor]);
  for (const value of [...inOtherUnits, -first]) yield* formsAround(value, tolerance);
  const ofDigits = Number(`0.5e-${digitsGiven(answer)}`);
  for (const value of meant) {
    // The room of a few digits is at most 5% of the right answer.
    yield* formsAround(value, Math.min(ofDigits, 0.06 * Math.abs(value)));
    yield* formsAround(value, Math.max(10 * tolerance, 1.02 * nearShare * Math.abs(value)));
  }
}

function* formsOfMistake(exercise: SealedValue, answer: ExerciseAnswer): Generator<string> {
  if (exercise.asks === 'word') return yield plainWord(String(answer));
  const { formsAround } = gridOf(exercise);
  for (const value of numbersMeant(answer)) yield* formsAround(value, exercise.tolerance);
}
