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
 * a longer one that is known too is not meant, nor is one that a denial stands before. Where no is an option, a sentence that
 * begins with it means it.
 *
 * @param optionOf - the option of a plain form, where it is the form of one
 * @example
 * const options = new Map([['lower', 1], ['higher', 2]]);
 * namedIn('it will be lower', (form) => options.get(form)) // => 1
 * namedIn('lower, not higher', (form) => options.get(form)) // => 1
 * namedIn('it is not lower', (form) => options.get(form)) // => undefined
 */
export function namedIn<Option>(
  text: string,
  optionOf: (form: string) => Option | undefined,
): Option | undefined {
  const phrases = phrasesOf(text);
  const named = longestOf(phrases.filter(({ form }) => optionOf(form) !== undefined));
  const denied = longestOf(phrases.filter(({ form }) => denials.includes(form))).filter(
    (one) => !named.some((other) => isWithin(one, other)),
  );
  const meant = named.filter((one) => !denied.some(({ to }) => to === one.from));
  const [option, ...others] = new Set(meant.map(({ form }) => optionOf(form)));
  const isDenied = denied.some(
    ({ form, to }) => optionOf(form) !== option && !named.some(({ from }) => from === to),
  );
  if (others.length === 0 && !isDenied) return option;
  const [no, ...rest] = named;
  const isNo = no?.from === 0 && denials.includes(no.form) && rest.every(({ from }) => from > no.to);
  return isNo ? optionOf(no.form) : undefined;
}

/** Those that lie within no other. */
function longestOf(phrases: readonly Phrase[]): Phrase[] {
  return phrases.filter((one) => !phrases.some((other) => other !== one && isWithin(one, other)));
}

const isWithin = (one: Phrase, other: Phrase) => other.from <= one.from && one.to <= other.to;
