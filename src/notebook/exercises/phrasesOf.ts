import { fillers, plainWords } from './fillers.js';
import { saidWords } from './plainAnswer.js';
import { plainWord } from './plainWord.js';

/** Some words of an answer that follow each other. */
interface Phrase {
  /** Its plain form. */
  readonly form: string;
  readonly from: number;
  readonly to: number;
}

/** A longer answer is no word with others around it. */
const mostWords = 12;
const denials = fillers('denials').map((phrase) => plainWords(phrase).join(''));

/** All phrases of an answer, as a word that is sought may stand among others; none of a long one. */
export function phrasesOf(text: string): Phrase[] {
  const words = saidWords(text);
  if (words.length > mostWords) return [];
  const places = words.map((_, from) => from);
  return places.flatMap((from) =>
    places.slice(from).map((last) => {
      return { form: plainWord(words.slice(from, last + 1).join(' ')), from, to: last + 1 };
    }),
  );
}

/**
 * Which of several options an answer of several words names, where it names one alone and does not deny it: a phrase within
 * a longer one that is known too is not meant.
 *
 * @param optionOf - the option of a plain form, where it is the form of one
 * @example
 * const options = new Map([['lower', 1], ['higher', 2]]);
 * namedIn('it will be lower', (form) => options.get(form)) // => 1
 * namedIn('it is not lower', (form) => options.get(form)) // => undefined
 */
export function namedIn<Option>(
  text: string,
  optionOf: (form: string) => Option | undefined,
): Option | undefined {
  const phrases = phrasesOf(text);
  const known = phrases.filter(({ form }) => optionOf(form) !== undefined);
  const meant = known.filter(
    (one) => !known.some((other) => other !== one && other.from <= one.from && one.to <= other.to),
  );
  const [option, ...others] = new Set(meant.map(({ form }) => optionOf(form)));
  const isDenied = phrases.some(
    ({ form, from, to }) =>
      denials.includes(form) &&
      optionOf(form) !== option &&
      !meant.some((one) => one.from <= from && to <= one.to),
  );
  return others.length > 0 || isDenied ? undefined : option;
}
