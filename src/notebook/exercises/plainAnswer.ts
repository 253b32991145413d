import { fillers, lengthAtStart, plainWords } from './fillers.js';
import { plainWord } from './plainWord.js';

const before = fillers('before').map(plainWords);
const kindsBefore = fillers('before', 'kinds').map(plainWords);
const kindsBehind = fillers('kinds').map((phrase) => plainWords(phrase).reverse());
/** Told by their marks, as without them they are other words too. */
const [behind, because] = [new Set(fillers('after')), new Set(fillers('because'))];

/**
 * A word that was answered, as it is compared: its plain form without what says nothing of it, before it (`it is`, `Answer:`)
 * and behind it, and without the reason that follows. What holds nothing else is left as it is.
 *
 * @example
 * plainAnswer('Answer: services, because the table says so') // => 'services'
 * plainAnswer('it is the scenario') // => 'scenario'
 * plainAnswer('%') // => 'phantram'
 */
export function plainAnswer(text: string): string {
  return plainWord(saidWords(text).join(' '));
}

/** The words of an answer without what says nothing of it. */
function saidWords(text: string): string[] {
  return without(without(wordsAmong(text), kindsBefore).reverse(), kindsBehind).reverse();
}

/** The words of an answer among which a word may stand, a kind of words too: `the scenario, not the plan`. */
export function wordsAmong(text: string): string[] {
  const written = text.slice(0, longest).replace(perCent, ' phan tram ');
  const told = named.exec(written)?.[1] ?? written;
  const words = told.split(/\s+/u).filter((word) => plainWord(word) !== '');
  const reason = words.findIndex((word, at) => at > 0 && because.has(marked(word)));
  const said = reason === -1 ? words : words.slice(0, reason);
  while (said.length > 1 && behind.has(marked(said.at(-1) ?? ''))) said.pop();
  return without(said, before);
}

/** What is longer is no word. */
const longest = 500;

/** The sign where no number stands before it: the word for it. */
const perCent = /(?<!\d\s*)%/gu;

/** Up to four words and a colon before others. */
const named = /^\s*(?:[\p{L}\p{M}]+\s+){0,3}[\p{L}\p{M}]+\s*:(?=.*\p{L})(.+)$/su;

const marked = (word: string) =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

/** What follows the phrases that words begin with; the last phrase stays where nothing does. */
function without(words: readonly string[], phrases: readonly (readonly string[])[]): string[] {
  const length = lengthAtStart(words.map(plainWord), phrases);
  return length === 0 || length >= words.length ? [...words] : without(words.slice(length), phrases);
}
