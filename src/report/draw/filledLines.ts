import { estimatedTextWidth } from './estimatedTextWidth.js';

/** The width of a line and the size of its letters, in pixels. */
export interface LineRoom {
  readonly width: number;
  readonly size: number;
}

/**
 * Words set in lines, each as full as it can be; a word that is too wide has a line of its own.
 *
 * @unit pixels
 *
 * @example
 * filledLines(['GRDP', 'bình', 'quân'], { width: 60, size: 12 }) // => ['GRDP bình', 'quân']
 */
export function filledLines(words: readonly string[], { width, size }: LineRoom): string[] {
  const space = estimatedTextWidth(' ', size);
  const lines: string[] = [];
  let taken = 0;
  for (const word of words) {
    const length = estimatedTextWidth(word, size);
    const longer = taken + space + length;
    if (lines.length > 0 && longer <= width) {
      lines[lines.length - 1] = `${lines.at(-1)} ${word}`;
      taken = longer;
    } else {
      lines.push(word);
      taken = length;
    }
  }
  return lines;
}
