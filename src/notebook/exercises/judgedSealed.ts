import { type LocalText, languages } from '../../plan/text/LocalText.js';
import { type Sentences, sentences } from '../../report/language/Sentences.js';
import type { JudgedAnswer } from './AnswerVerdict.js';
import type { AskedAnswer, ExerciseAnswer, ExerciseMistake } from './Exercise.js';
import { isAnswered } from './isAnswered.js';
import { digitsGiven, judgedAnswer, nearShare, unitFactors } from './judgedAnswer.js';
import { judgedTellings } from './judgedTellings.js';
import { hintOf, judgedWord } from './judgedWord.js';
import { gridOf } from './numberGrid.js';
import { numbersMeant } from './numbersMeant.js';
import { wordsOneSlipOff } from './oneSlipOff.js';
import { phrasesOf, phrasesOfWords } from './phrasesOf.js';
import { plainAnswer } from './plainAnswer.js';
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
  return exercise.asks === 'word'
    ? judgedSealedWord(exercise, answer, language)
    : judgedTellings(answer, (one) => judgedSealedNumber(exercise, one, language), { ...exercise, language });
}

function judgedSealedNumber(
  exercise: SealedValue,
  answer: ExerciseAnswer,
  language: Sentences['language'],
): JudgedAnswer {
  const { answers, mistakes: sealedMistakes, hint } = exercise;
  const say = sentences(language);
  const right = opened<OpenedAnswer>(
    exercise,
    answers,
    digested(exercise, formsOfAnswer(exercise, answer)),
  ).next().value;
  const near = inOrder(
    opened<ExerciseMistake>(exercise, sealedMistakes, digested(exercise, formsOfMistake(exercise, answer))),
  );
  const mistakes = near.map(({ content }) => content);
  if (right !== undefined) {
    const { value, why } = right.content;
    return judgedAnswer({ ...exercise, answer: value, why, accepts: [], mistakes }, answer, language);
  }
  const meant = numbersMeant(answer, exercise);
  if (meant.length === 0) return { verdict: 'unreadable', feedback: say.course.noNumber };
  const isAt = ({ value }: ExerciseMistake) => meant.some((one) => isAnswered(one, Number(value), exercise));
  const mistake = mistakes.find(isAt);
  if (mistake !== undefined) return { verdict: 'knownMistake', feedback: hintOf(mistake, say) };
  return { verdict: 'wrong', feedback: say.course.notYet(say.of(hint)) };
}

/**
 * What a word opens, or one that it is a slip of the pen away from, is held against the word as in clear; so are the options
 * that the question names, as an answer may deny them.
 */
function judgedSealedWord(
  exercise: SealedValue,
  answer: ExerciseAnswer,
  language: Sentences['language'],
): JudgedAnswer {
  const given = plainAnswer(String(answer));
  const phrases = [
    ...phrasesOf(String(answer)),
    ...languages.flatMap((of) => optionsIn(exercise.question[of])),
  ];
  const words = [given, ...phrases.map(({ form }) => form), ...wordsOneSlipOff(given)];
  const forms = [...digested(exercise, words)];
  const rights = [...opened<OpenedAnswer>(exercise, exercise.answers, forms)];
  const [right] = rights;
  const wrong = inOrder(opened<ExerciseMistake>(exercise, exercise.mistakes, forms));
  const mistakes = [...byContent(wrong)].map(({ content, forms: accepts }) => ({ ...content, accepts }));
  const asked = { mistakes, hint: exercise.hint };
  const say = sentences(language);
  if (right === undefined || typeof right.content.value === 'number') return judgedWord(asked, answer, say);
  const { value: word, why } = right.content;
  return judgedWord({ ...asked, right: { word, accepts: rights.map(({ form }) => form), why } }, answer, say);
}

/** The phrases of a question that may be its options. */
function optionsIn(question: string) {
  return phrasesOfWords(question.split(/[\s(),:;?]+/u), 5);
}

interface Opened<Content> {
  readonly form: string;
  /** Of what is sealed, from the first. */
  readonly place: number;
  readonly content: Content;
}

/** A form, and what tells whether something was sealed with it. */
interface Digested {
  readonly form: string;
  readonly digest: string;
}

function* digested({ salt }: SealedValue, forms: Iterable<string>): Generator<Digested> {
  for (const form of forms) yield { form, digest: digestOf({ salt, form }) };
}

/** What some forms open, in their order. */
function* opened<Content>(
  { salt }: SealedValue,
  sealed: readonly SealedText[],
  forms: Iterable<Digested>,
): Generator<Opened<Content>, undefined> {
  const places = new Map(sealed.map(({ digest }, place) => [digest, place]));
  for (const { form, digest } of forms) {
    const place = places.get(digest);
    const one = place === undefined ? undefined : sealed[place];
    if (place === undefined || one === undefined) continue;
    yield { form, place, content: JSON.parse(openedText({ salt, form }, one)) };
  }
}

/** In the order of what is sealed, each once. */
function inOrder<Content>(found: Iterable<Opened<Content>>): Opened<Content>[] {
  const byPlace = new Map([...found].map((one) => [one.place, one]));
  return [...byPlace.values()].sort((a, b) => a.place - b.place);
}

/** What was opened, each once with all the forms that opened it. */
function byContent<Content>(found: readonly Opened<Content>[]): { content: Content; forms: string[] }[] {
  const keys = new Set(found.map(({ content }) => JSON.stringify(content)));
  return [...keys].flatMap((key) => {
    const same = found.filter(({ content }) => JSON.stringify(content) === key);
    return same.slice(0, 1).map(({ content }) => ({ content, forms: same.map(({ form }) => form) }));
  });
}

/** The forms that the right answer has where an answer is right, or near it in any way that can be named. */
function* formsOfAnswer(exercise: SealedValue, answer: ExerciseAnswer): Generator<string> {
  const { unit, tolerance } = exercise;
  const { formsAround } = gridOf(exercise);
  const meant = numbersMeant(answer, exercise);
  for (const value of meant) yield* formsAround(value, tolerance);
  const ofPercent = (value: number) => [100 * value, 100 * (value - 1), 100 * (1 - value)];
  const ofRatio = (value: number) => [1 + value, 1 - value];
  const otherwise =
    unit === 'percent' ? meant.flatMap(ofPercent) : unit === 'ratio' ? meant.flatMap(ofRatio) : [];
  for (const value of otherwise) yield* formsAround(value, tolerance);
  const [first = 0] = meant;
  const inOtherUnits = unitFactors.flatMap((factor) => [first * factor, first / factor]);
  for (const value of [...inOtherUnits, -first]) yield* formsAround(value, tolerance);
  const ofDigits = Number(`0.5e-${digitsGiven(answer, unit)}`);
  for (const value of meant) {
    // The room of a few digits is at most 5% of the right answer.
    yield* formsAround(value, Math.min(ofDigits, 0.06 * Math.abs(value)));
    yield* formsAround(value, Math.max(10 * tolerance, 1.02 * nearShare * Math.abs(value)));
  }
}

function* formsOfMistake(exercise: SealedValue, answer: ExerciseAnswer): Generator<string> {
  const { formsAround } = gridOf(exercise);
  for (const value of numbersMeant(answer, exercise)) yield* formsAround(value, exercise.tolerance);
}
