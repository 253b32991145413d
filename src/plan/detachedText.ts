/** From this length on, a piece of a text keeps all of that text in memory. */
const sliceLength = 13;

/**
 * A text in memory of its own: what is kept of a piece of it does not hold on to the file it was cut from.
 *
 * @example
 * detachedText('a note') // => 'a note'
 */
export function detachedText(text: string): string {
  return text.length < sliceLength ? text : text.split('').join('');
}
