/**
 * A text of which no line parts the ends of a range.
 *
 * @example
 * wholeRanges('7–8 %') // => '7\u2060–\u20608 %'
 */
export function wholeRanges(text: string): string {
  return text.replace(/(?<=\d)–(?=\d)/gu, '\u2060–\u2060');
}
