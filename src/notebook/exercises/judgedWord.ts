import { type LocalText, languages } from '../../plan/text/LocalText.js';
import type { Sentences } from '../../report/language/Sentences.js';
import type { JudgedAnswer } from './AnswerVerdict.js';
import type { AskedAnswer, ExerciseAnswer, ExerciseMistake } from './Exercise.js';
import { isOneSlipOff } from './oneSlipOff.js';
import { plainAnswer } from './plainAnswer.js';

/** What a word is held against. */
export interface AskedWord {
  /** The right one, other words for it, and why it matters; nothing where the answer does not open the seal. */
  readonly right?: { readonly word: LocalText; readonly accepts: readonly string[]; readonly why: LocalText };
  readonly mistakes: readonly ExerciseMistake[];
  readonly hint: LocalText;
}

/**
 * Judges a word: as the right one or as a known mistake, else by what it means where one letter is wrong, missing, added or
 * stands in the place of its neighbour.
 */
export function judgedWord(asked: AskedWord, answer: ExerciseAnswer, say: Sentences): JudgedAnswer {
  const { right, mistakes, hint } = asked;
  const { course } = say;
  const given = plainAnswer(String(answer));
  const spelled = right === undefined ? [] : spellingsOf(right.word, right.accepts).map(plainAnswer);
  const wrong = mistakes.map((mistake) => ({
    mistake,
    words: spellingsOf(mistake.value, mistake.accepts).map(plainAnswer),
  }));
  const isMeant = (word: string) => isOneSlipOff(given, word);
  if (right !== undefined && spelled.includes(given))
    return { verdict: 'right', feedback: course.right(say.of(right.word), say.of(right.why)) };
  const known = wrong.find(({ words }) => words.includes(given));
  if (known !== undefined) return { verdict: 'knownMistake', feedback: hintOf(known.mistake, say) };
  if (spelled.some(isMeant)) return { verdict: 'near', feedback: course.notYet(course.misspelled) };
  const meant = wrong.find(({ words }) => words.some(isMeant))?.mistake;
  if (meant === undefined || typeof meant.value === 'number')
    return { verdict: 'wrong', feedback: course.notYet(say.of(hint)) };
  return { verdict: 'knownMistake', feedback: course.readAs(say.of(meant.value), hintOf(meant, say)) };
}

/** How a word may be written: in both languages, and in the other words for it; nothing for a number. */
export function spellingsOf(word: AskedAnswer, accepts: readonly string[] = []): string[] {
  return typeof word === 'number' ? [] : [...languages.map((language) => word[language]), ...accepts];
}

/** What is said of a known mistake. */
export function hintOf({ hint }: Pick<ExerciseMistake, 'hint'>, say: Sentences): string {
  return say.course.notYet(typeof hint === 'string' ? say.course.mistakes[hint] : say.of(hint));
}
