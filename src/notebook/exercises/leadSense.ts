import { type LocalText, languages } from '../../plan/text/LocalText.js';
import { fillers, plainWords } from './fillers.js';

/** What the words before a number make of it: itself, below zero, the size of a fall, or another number. */
export type Sense = 'itself' | 'belowZero' | 'fall' | 'another';

interface Lead {
  readonly sense: Sense;
  /** Whether nothing but words that are known stands there. */
  readonly isKnown: boolean;
}

/** All known phrases, the longest first: `lower bound` is no fall. */
const known = (
  [
    [fillers('before', 'about'), 'itself'],
    [fillers('minus'), 'belowZero'],
    [fillers('falls'), 'fall'],
    [fillers('bounds', 'denials'), 'another'],
  ] as const
)
  .flatMap(([phrases, sense]) => phrases.map((phrase) => ({ words: plainWords(phrase), sense })))
  .sort((a, b) => b.words.length - a.words.length);

/**
 * What the words that lead to a number make of it, as its last words tell: `prices fell by about` a fall, `below` another
 * number, `no less than` another too.
 *
 * @example
 * leadSense('prices fell by about') // => { sense: 'fall', isKnown: false }
 * leadSense('it is not').sense // => 'another'
 */
export function leadSense(lead: string): Lead {
  let words = plainWords(lead);
  let sense: Sense = 'itself';
  while (words.length > 0) {
    const found = known.find((one) => isEqual(words.slice(-one.words.length), one.words));
    if (found === undefined) return { sense, isKnown: false };
    if (found.sense === 'another') return { sense: 'another', isKnown: true };
    if (sense === 'itself') sense = found.sense;
    words = words.slice(0, -found.words.length);
  }
  return { sense, isKnown: true };
}

/** Whether a text begins with a word of falls, as it stands behind a number: `133 short`. */
export function isFall(text: string): boolean {
  const words = plainWords(text.replace(/[()]/g, ' '));
  return known.find((one) => isEqual(words.slice(0, one.words.length), one.words))?.sense === 'fall';
}

/**
 * Whether a question asks for the size of a fall or a gap, which `short by 133` tells as 133: both languages name one, and
 * none asks for a sign. Elsewhere a fall is below zero.
 *
 * @example
 * asksFall({ vi: 'GRDP th\u1ea5p h\u01a1n bao nhi\u00eau %?', en: 'By how many % is GRDP lower?' }) // => true
 * asksFall({ vi: 'Ch\u1ec9 s\u1ed1 gi\u1ea3m ph\u00e1t t\u0103ng bao nhi\u00eau %?', en: 'By how many % did the deflator rise?' }) // => false
 */
export function asksFall(question: LocalText): boolean {
  const names = (kind: Sense) =>
    languages.every((language) => {
      const words = plainWords(question[language]);
      return words.some((_, at) =>
        known.some((one) => one.sense === kind && isEqual(words.slice(at, at + one.words.length), one.words)),
      );
    });
  return names('fall') && !names('belowZero');
}

const isEqual = (words: readonly string[], others: readonly string[]) =>
  words.length === others.length && words.every((word, at) => word === others[at]);
