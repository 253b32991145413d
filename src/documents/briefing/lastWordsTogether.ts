/** The last three words of a title or of the name of an office on one line, so that a name is not parted, or a word alone. */
export function lastWordsTogether(text: string): string {
  return text.replace(/ (\S+) (\S+)$/u, '\u00A0$1\u00A0$2');
}
