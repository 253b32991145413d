import { languages } from '../../plan/text/LocalText.js';
import { sentences } from '../../report/language/Sentences.js';

/** What a number word says: an amount, one that stands behind tens alone, a factor, or amount or factor by its place. */
export interface Numeral {
  readonly ones?: number;
  readonly isBehindTens?: boolean;
  readonly times?: number;
  /** The decimal mark, or nothing within a number. */
  readonly is?: 'point' | 'within';
}

const numerals = new Map<string, Numeral>();
for (const language of languages) {
  const { ones, also, behindTens, tens, times, point, within } = sentences(language).numerals;
  for (const [value, word] of ones.entries()) add(word, { ones: value });
  for (const [at, word] of tens.entries()) add(word, { ones: 10 * (at + 2) });
  for (const [word, value] of Object.entries(also)) add(word, { ones: value });
  for (const [word, value] of Object.entries(behindTens)) add(word, { ones: value, isBehindTens: true });
  for (const [word, value] of Object.entries(times)) add(word, { times: value });
  for (const word of point) add(word, { is: 'point' });
  for (const word of within) add(word, { is: 'within' });
}

const otherWords = new Set(languages.flatMap((language) => sentences(language).numerals.otherWords));

/** What was added first stays: of one spelling an amount and a factor differ by their place. */
function add(word: string, numeral: Numeral): void {
  for (const spelling of spellingsOf(word)) {
    const known = numerals.get(spelling);
    const both = { ...known, ...(numeral.times === undefined ? {} : { times: numeral.times }) };
    numerals.set(spelling, known === undefined ? numeral : both);
  }
}

/** A word as it is written, and without any of its marks: one left out, some or all. */
function spellingsOf(word: string): string[] {
  const letters = [...word.normalize('NFD')];
  const spellings = letters.reduce(
    (all: readonly string[], letter) => [
      ...(/\p{M}/u.test(letter) ? all : []),
      ...all.map((one) => one + letter),
    ],
    [''],
  );
  return spellings.map((one) => one.normalize('NFC'));
}

const written = (word: string) =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.,;:!?]+$/u, '');

/** What a word says of a number, in either language, be any of its marks left out; nothing where it is no number word. */
export function numeralOf(word: string): Numeral | undefined {
  return numerals.get(written(word));
}

/** Whether a number word is another word too. */
export function isOtherWord(word: string): boolean {
  return otherWords.has(written(word));
}
