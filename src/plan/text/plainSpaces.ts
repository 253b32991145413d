/**
 * A unit or another key with plain blanks: blanks that do not break a line or are thin, as word processors and
 * spreadsheets write them, count as blanks, and several as one.
 *
 * @example
 * plainSpaces('million\u00a0VND per\u2009person') // => 'million VND per person'
 */
export function plainSpaces(text: string): string {
  return text.replace(/\p{Zs}+/gu, ' ').trim();
}
