/**
 * The last three words of a title, of the name of an office or of a finding on one line, so that a name is not parted, or a
 * word or a number alone; a last clause of up to five words whole. A range, or a word with a hyphen, stays apart from them:
 * the line would be broken at its dash. A number stays with its word.
 */
export function lastWordsTogether(text: string): string {
  const words = text.replace(/(?<=(?:^| )\d+) (?=\p{Ll})/gu, '\u00A0').split(' ');
  if (words.length < 3) return words.join(' ');
  const isRange = (word = '') => /–|\p{L}-\p{L}/u.test(word);
  const before = words.slice(-6, -1);
  const clause = before.findLastIndex((word) => word.endsWith(';'));
  const most = clause < 0 ? 3 : before.length - clause;
  let from = words.length - 1;
  while (from > 0 && words.length - from < most && !isRange(words[from]) && !isRange(words[from - 1]))
    from -= 1;
  return [...words.slice(0, from), words.slice(from).join('\u00A0')].join(' ');
}
