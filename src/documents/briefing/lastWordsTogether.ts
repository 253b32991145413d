/**
 * The last three words of a title or of the name of an office on one line, so that a name is not parted, or a word alone.
 * A range stays apart from them: the line would be broken at its dash. A number stays with its word.
 */
export function lastWordsTogether(text: string): string {
  const words = text.replace(/(?<=(?:^| )\d+) (?=\p{Ll})/gu, '\u00A0').split(' ');
  if (words.length < 3) return words.join(' ');
  const isRange = (word = '') => word.includes('–');
  let from = words.length - 1;
  while (from > 0 && words.length - from < 3 && !isRange(words[from]) && !isRange(words[from - 1])) from -= 1;
  return [...words.slice(0, from), words.slice(from).join('\u00A0')].join(' ');
}
