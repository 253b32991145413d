import type { LocalText } from '../../plan/text/LocalText.js';
import type { Sentences } from '../../report/language/Sentences.js';
import type { JudgedAnswer } from './AnswerVerdict.js';
import type { ExerciseAnswer, ExerciseMistake } from './Exercise.js';
import { namedIn } from './namedIn.js';
import { isOneSlipOff } from './oneSlipOff.js';
import { plainAnswer } from './plainAnswer.js';
import { wordForms } from './wordForms.js';

/** What a word is held against. */
export interface AskedWord {
  /** The right one, other words for it, and why it matters; nothing where the answer does not open the seal. */
  readonly right?: { readonly word: LocalText; readonly accepts: readonly string[]; readonly why: LocalText };
  readonly mistakes: readonly ExerciseMistake[];
  readonly hint: LocalText;
}

/**
 * Judges a word: as the right one or as a known mistake, else by what it means where one letter is wrong, missing, added or
 * stands in the place of its neighbour, else by the one of them that stands among other words.
 */
export function judgedWord(asked: AskedWord, answer: ExerciseAnswer, say: Sentences): JudgedAnswer {
  const { right, mistakes, hint } = asked;
  const { course } = say;
  const given = plainAnswer(String(answer));
  const known = mistakes.map(({ value, accepts }) => ({ word: value, accepts }));
  const [spelled = [], ...wrongForms] = wordForms([right ?? { word: 0 }, ...known]);
  const wrong = mistakes.map((mistake, at) => ({ mistake, words: wrongForms[at] ?? [] }));
  const isMeant = (word: string) => isOneSlipOff(given, word);
  const optionOf = (form: string) =>
    spelled.includes(form) ? 'right' : wrong.find(({ words }) => words.includes(form))?.mistake;
  const slipped = wrong.find(({ words }) => words.some(isMeant))?.mistake;
  const isSlip = spelled.some(isMeant) || slipped !== undefined;
  const options = right === undefined ? [] : (['right', ...mistakes] as const);
  const option = optionOf(given) ?? (isSlip ? undefined : namedIn(String(answer), optionOf, options));
  if (right !== undefined && option === 'right')
    return { verdict: 'right', feedback: course.right(say.of(right.word), say.of(right.why)) };
  if (option !== undefined && option !== 'right')
    return { verdict: 'knownMistake', feedback: hintOf(option, say) };
  if (spelled.some(isMeant)) return { verdict: 'near', feedback: course.notYet(course.misspelled) };
  if (slipped === undefined || typeof slipped.value === 'number')
    return { verdict: 'wrong', feedback: course.notYet(say.of(hint)) };
  return { verdict: 'knownMistake', feedback: course.readAs(say.of(slipped.value), hintOf(slipped, say)) };
}

/** What is said of a known mistake. */
export function hintOf({ hint }: Pick<ExerciseMistake, 'hint'>, say: Sentences): string {
  return say.course.notYet(typeof hint === 'string' ? say.course.mistakes[hint] : say.of(hint));
}
