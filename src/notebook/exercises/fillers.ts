import { languages } from '../../plan/text/LocalText.js';
import { type Sentences, sentences } from '../../report/language/Sentences.js';
import { plainWord } from './plainWord.js';

/** A kind of phrases that stand around an answer. */
export type FillerKind = Exclude<keyof Sentences['answers'], 'alike'>;

/** The plain forms of the words of a text. */
export function plainWords(text: string): string[] {
  return text
    .split(/\s+/u)
    .map(plainWord)
    .filter((word) => word !== '');
}

/** Phrases that say nothing of an answer they stand beside, of some kinds and in all languages. */
export function fillers(...kinds: readonly FillerKind[]): string[] {
  return languages.flatMap((language) => kinds.flatMap((kind) => sentences(language).answers[kind]));
}

/** How many of some words are the longest of the phrases that they begin with; 0 where they begin with none. */
export function lengthAtStart(words: readonly string[], phrases: readonly (readonly string[])[]): number {
  const found = phrases.filter((phrase) => phrase.every((word, at) => words[at] === word));
  return Math.max(0, ...found.map(({ length }) => length));
}
