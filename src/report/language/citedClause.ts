import { type Sentences, sentences } from './Sentences.js';

/**
 * Where a document states something, in the words a language cites by: its article, clause, point and paragraph, or the
 * whole of it, or that it is assumed. What a plan words in another way is left as it is written.
 *
 * @param clause - as the plan cites it, in any of the languages
 *
 * @example
 * citedClause('Article 1, clause 2, point b', sentences('en')) // => 'Article 1, clause 2, point b'
 */
export function citedClause(clause: string, say: Sentences): string {
  const own = say.names.citation;
  const parts = Object.keys(own) as (keyof typeof own)[];
  const known = (['vi', 'en'] as const).flatMap((language) =>
    parts.map((part) => [part, sentences(language).names.citation[part]] as const),
  );
  return clause.replace(/(^|[,;(]\s*)([^,;()]+)/gu, (whole, before: string, cited: string) => {
    const found = known.find(([part, word]) => {
      const end = cited.slice(word.length);
      // A part has its number or letter; the whole has none, nor has what no text states.
      const isEnded = part === 'whole' || part === 'assumed' ? end === '' : /^\s+\S{1,7}\s*$/u.test(end);
      return isEnded && cited.slice(0, word.length).toLowerCase() === word;
    });
    if (found === undefined) return whole;
    const [part, word] = found;
    const isCapital = !cited.startsWith(word);
    return `${before}${isCapital ? say.capital(own[part]) : own[part]}${cited.slice(word.length)}`;
  });
}
