import { groupsByKey } from '../../plan/groupedBy.js';
/** Letters of Vietnamese that are not Unicode's: an encoding from before it, or UTF-8 that was opened as another. */
export interface LegacyEncoding {
  readonly name: 'TCVN3 (ABC)' | 'VNI' | 'UTF-8 opened as Windows-1252';
  readonly word: string;
  /** Where the word stands in the text. */
  readonly index: number;
}

/** Words that show an encoding: so many it takes, as one may be a name from another language. */
const telling = 3;

/** In TCVN3 vowels are signs, such as a superscript one for a with a dot below; d with a stroke is the registered sign. */
const ofTcvn =
  /\p{L}[\u00a8\u00a9\u00aa\u00ab\u00ac\u00ad\u00b5\u00b6\u00b7\u00b8\u00b9]|\u00ae[\p{L}\u00b5\u00b6\u00b7\u00b8\u00b9]/gu;

/** In VNI a mark is a letter of its own behind its vowel, such as i with two dots for a dot below. */
const ofVni =
  /[aeo][\u00e2\u00ea\u00e4\u00e5\u00eb\u00e3]|[aou\u00f6]\u00ef|\u00f6[\u00f8\u00f9\u00fb\u00f5]/giu;

/**
 * Pairs that no language has, so that one word of a line is enough: in TCVN3 a capital with a mark within small letters, a sign between two, or
 * the registered sign before a small letter; in VNI a mark behind a vowel that no language writes so.
 */
const surely = [
  {
    name: 'TCVN3 (ABC)',
    pairs:
      /\p{Ll}[\u00c6-\u00d6\u00d8-\u00de](?!\p{Lu})|\p{Ll}[\u00a8\u00a9\u00aa\u00ac\u00b5\u00b6\u00b8\u00b9]\p{Ll}|\p{L}\u00de|\u00ae\p{Ll}/gu,
  },
  {
    name: 'VNI',
    pairs:
      /u[\u00ef\u00f8\u00f9\u00fb\u00f5]|o\u00e4|e[\u00e4\u00e5]|a\u00e5|\u00f6[\u00f8\u00f9\u00fb\u00f5\u00ef]/gu,
  },
] as const;

/** Bytes of UTF-8 as another encoding shows them: the first of a Vietnamese letter, then one of those that go on. */
const goingOn =
  '\\u0080-\\u009f\\u00a1-\\u00aa\\u00ac-\\u00ba\\u00bc-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e' +
  '\\u0192\\u02c6\\u02dc\\u2013-\\u203a\\u20ac\\u2122';
const misread = new RegExp(
  `\\u00e1[\\u00ba\\u00bb][${goingOn}]|[\\u00c4\\u00c6][${goingOn}]|(?<!\\p{Lu})\\u00c3[\\u00a1-\\u00bf]`,
  'gu',
);

/** Pairs that other languages have, as in the French for naive, Christmas, stove and Israel, and the Portuguese for lion. */
const elsewhere = ['a\u00ef', 'o\u00eb', 'o\u00ea', 'a\u00eb', 'e\u00e3'];

/** Letters that only Unicode has. */
const ofUnicode = /[\u1ea0-\u1ef9]/;

/**
 * The encoding from before Unicode that a text is in, though it was saved as UTF-8: Vietnamese of the fonts .VnTime
 * (TCVN3) or VNI-Times (VNI). A text that has Vietnamese letters of Unicode is in neither.
 *
 * @example
 * legacyEncoding('L\u00b9ng S\u00acn, n\u00abng nghi\u00d6p, c\u00abng nghi\u00d6p')?.name // => 'TCVN3 (ABC)'
 * legacyEncoding('La\u00efng S\u00f4n, no\u00e2ng nghie\u00e4p, co\u00e2ng nghie\u00e4p')?.name // => 'VNI'
 * legacyEncoding('L\u1ea1ng S\u01a1n, n\u00f4ng nghi\u1ec7p') // => undefined
 */
export function legacyEncoding(text: string): LegacyEncoding | undefined {
  if (ofUnicode.test(text.normalize('NFC'))) return undefined;
  const found = [
    { name: 'TCVN3 (ABC)', pairs: [...text.matchAll(ofTcvn)] },
    { name: 'VNI', pairs: [...text.matchAll(ofVni)] },
  ] as const;
  const [best] = found.toSorted((a, b) => b.pairs.length - a.pairs.length);
  const [first] = best?.pairs ?? [];
  if (best === undefined || first === undefined) return undefined;
  const words = new Set(best.pairs.map(({ index }) => wordAround(text, index).word));
  if (words.size < telling || best.pairs.every(([pair]) => elsewhere.includes(pair))) return undefined;
  return { name: best.name, ...wordAround(text, first.index) };
}

/**
 * The line of a text that is not in the letters of Unicode, where the text as a whole is: a label that was pasted from an
 * old document, or cells that were opened in the wrong encoding.
 *
 * @example
 * strangeLetters('id: a\nlabel: { vi: D\u00dech v\u00f4 } # D\u1ecbch v\u1ee5')?.name // => 'TCVN3 (ABC)'
 * strangeLetters('label: D\u00e1\u00bb\u2039ch')?.name // => 'UTF-8 opened as Windows-1252'
 */
export function strangeLetters(text: string): LegacyEncoding | undefined {
  const found = [{ name: 'UTF-8 opened as Windows-1252', pairs: misread } as const, ...surely]
    .flatMap(({ name, pairs }) => [...text.matchAll(pairs)].slice(0, 1).map(({ index }) => ({ name, index })))
    .concat(lineOfVni(text))
    .toSorted((a, b) => a.index - b.index)[0];
  return found && { name: found.name, ...wordAround(text, found.index) };
}

/** The first line with two different pairs of VNI, or more, and no letter that only Unicode has. */
function lineOfVni(text: string): { readonly name: 'VNI'; readonly index: number }[] {
  const pairsOf = groupsByKey(text.matchAll(ofVni), ({ index }) => text.lastIndexOf('\n', index));
  for (const [start, pairs] of pairsOf) {
    const end = text.indexOf('\n', start + 1);
    const kinds = new Set(pairs.map(([pair]) => pair.toLowerCase()));
    const line = text.slice(start + 1, end === -1 ? undefined : end).normalize('NFC');
    const [first] = pairs;
    if (kinds.size < 2 || ofUnicode.test(line) || first === undefined) continue;
    if ([...kinds].some((pair) => !elsewhere.includes(pair))) return [{ name: 'VNI', index: first.index }];
  }
  return [];
}

/** Letters on either side that are looked at for the rest of a word. */
const longest = 20;

/** The word that a place in a text lies in, and where it begins. */
function wordAround(text: string, index: number): { readonly word: string; readonly index: number } {
  const before = /[^\s\p{P}\d]*$/u.exec(text.slice(Math.max(0, index - longest), index))?.[0] ?? '';
  const after = /^[^\s,;:.()[\]{}"'/\d]*/u.exec(text.slice(index, index + longest))?.[0] ?? '';
  return { word: before + after, index: index - before.length };
}
