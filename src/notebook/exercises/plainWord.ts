/**
 * A word as it is compared: without marks, case, an article, the link of a comparison, what stands in brackets behind it, and
 * whatever is no letter or digit.
 *
 * @example
 * plainWord('Forest Cover!') // => 'forestcover'
 * plainWord('the lower (below)') // => 'lower'
 * plainWord('higher than') // => 'higher'
 */
export function plainWord(word: string): string {
  const written = word.normalize('NFD').toLowerCase();
  const before = written.replace(/\([^()]*\)\s*$/u, '');
  return (/\p{L}/u.test(before) ? before : written)
    .replace(/^\W*(?:the|an?)\s+(?=\p{L})/u, '')
    .replace(/(?<=\p{L})\s+(?:than|as)\P{L}*$/u, '')
    .replace(/\u0111/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
