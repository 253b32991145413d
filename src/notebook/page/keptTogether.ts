import { languages } from '../../plan/text/LocalText.js';
import { sentences } from '../../report/language/Sentences.js';
import { wholeRanges } from '../../report/tables/wholeRanges.js';

const names = languages.map((language) => sentences(language).names);
const joinedBy = (words: readonly string[]) =>
  `(?<!\\p{L})(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
const before = joinedBy(
  names.flatMap(({ citation, besideNumbers }) => [...Object.values(citation), ...besideNumbers.before]),
);
const after = joinedBy(names.flatMap(({ besideNumbers }) => besideNumbers.after));

/** A blank that stays in its line: before a number or the letter of a point, between a number and its unit, before a per cent and a dash. */
const kept = new RegExp(
  `(?<=${before}) (?=\\p{N}|\\p{Ll}(?!\\p{L}))|(?<=\\p{N}) (?=${after}(?!\\p{L}))| (?=%|[-–] )`,
  'giu',
);

const joined = (text: string) => wholeRanges(text.replace(kept, '\u00a0'));

/** Markup, and elements in which every blank stands as it was written. */
const untouched = /<(pre|code|math|script|style)\b[\s\S]*?<\/\1>|<[^>]*>/g;

/**
 * A page in whose text no line ends between a word and its number, between a number and its unit or between the ends of a
 * range, in either language.
 *
 * @param html - as written by this package: no bracket stands in an attribute
 * @example
 * keptTogether('<p>clause 2, <code>unit 3</code></p>') // => '<p>clause\u00a02, <code>unit 3</code></p>'
 */
export function keptTogether(html: string): string {
  let told = '';
  let end = 0;
  for (const { 0: markup, index } of html.matchAll(untouched)) {
    told += joined(html.slice(end, index)) + markup;
    end = index + markup.length;
  }
  return told + joined(html.slice(end));
}
