/** An encoding of Vietnamese from before Unicode, and a word that shows it. */
export interface LegacyEncoding {
  readonly name: 'TCVN3 (ABC)' | 'VNI';
  readonly word: string;
  /** Where the word stands in the text. */
  readonly index: number;
}

/** Words that show an encoding: so many it takes, as one may be a name from another language. */
const telling = 3;

/** In TCVN3 vowels are signs, such as ¹ in `L¹ng S¬n`, and đ is a registered sign. */
const ofTcvn = /\p{L}[¨©ª«¬\u00adµ¶·¸¹]|®[\p{L}µ¶·¸¹]/gu;

/** In VNI a mark is a letter of its own behind its vowel, such as ï in `Laïng Sôn`. */
const ofVni = /[aeo][âêäåëã]|[aouö]ï|ö[øùûõ]/giu;

/** Pairs that other languages have, as in naïve, Noël, poêle. */
const elsewhere = ['aï', 'oë', 'oê'];

/** Letters that only Unicode has. */
const ofUnicode = /[\u1ea0-\u1ef9]/;

/**
 * The encoding from before Unicode that a text is in, though it was saved as UTF-8: Vietnamese of the fonts .VnTime
 * (TCVN3) or VNI-Times (VNI). A text that has Vietnamese letters of Unicode is in neither.
 *
 * @example
 * legacyEncoding('L¹ng S¬n, n«ng nghiÖp, c«ng nghiÖp')?.name // => 'TCVN3 (ABC)'
 * legacyEncoding('Laïng Sôn, noâng nghieäp, coâng nghieäp')?.name // => 'VNI'
 * legacyEncoding('Lạng Sơn, nông nghiệp') // => undefined
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

/** Letters on either side that are looked at for the rest of a word. */
const longest = 20;

/** The word that a place in a text lies in, and where it begins. */
function wordAround(text: string, index: number): { readonly word: string; readonly index: number } {
  const before = /[^\s\p{P}\d]*$/u.exec(text.slice(Math.max(0, index - longest), index))?.[0] ?? '';
  const after = /^[^\s,;:.()[\]{}"'/\d]*/u.exec(text.slice(index, index + longest))?.[0] ?? '';
  return { word: before + after, index: index - before.length };
}
