import { roundedPixels } from './roundedPixels.js';

/**
 * Where the middle of the first line of a text stands so that all its lines together are centred on a height.
 *
 * @unit pixels
 *
 * @example
 * firstLineMiddle(100, 'one\ntwo\nthree', 20) // => 80
 */
export function firstLineMiddle(height: number, text: string, lineHeight: number): number {
  return roundedPixels(height - ((text.split('\n').length - 1) * lineHeight) / 2);
}
