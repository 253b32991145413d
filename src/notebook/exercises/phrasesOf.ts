import { wordsAmong } from './plainAnswer.js';
import { plainWord } from './plainWord.js';

/** Some words of an answer that follow each other. */
export interface Phrase {
  /** Its plain form. */
  readonly form: string;
  readonly from: number;
  readonly to: number;
}

/** A longer answer is no word with others around it. */
const mostWords = 12;

/** All phrases of an answer, as a word that is sought may stand among others; none of a long one. */
export function phrasesOf(text: string): Phrase[] {
  const words = wordsAmong(text);
  return words.length > mostWords ? [] : phrasesOfWords(words, words.length);
}

/** The phrases of some words, of at most so many. */
export function phrasesOfWords(words: readonly string[], most: number): Phrase[] {
  return words.flatMap((_, from) =>
    words.slice(from, from + most).map((_, at) => {
      const to = from + at + 1;
      return { form: plainWord(words.slice(from, to).join(' ')), from, to };
    }),
  );
}
