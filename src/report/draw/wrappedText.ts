import { balancedLines } from './balancedLines.js';
import { filledLines } from './filledLines.js';

/** The room a text may take. */
export interface TextRoom {
  /** Width of a line, in pixels. */
  readonly width: number;
  /** Font size, in pixels. */
  readonly size: number;
  /** Lines as equally long as the words allow, broken between clauses where that is nearly as good. */
  readonly balanced?: boolean;
}

// A figure keeps its sign, a dash the word before it, and a year the word that leads to it.
const breakable = /(?<!(?:^| )(?:năm|sánh|in)) +(?!%|[-–] )| +(?!%|[-–] |\d)/u;

/**
 * A text broken into lines that are no wider than allowed, where a line holds more than one word.
 *
 * A figure keeps its sign: `8,5 %` is not broken, and neither is `năm 2020`.
 *
 * @unit pixels
 *
 * @example
 * wrappedText('Kế hoạch, tăng trưởng 8,5 %', { width: 130, size: 12 }) // => ['Kế hoạch, tăng trưởng', '8,5 %']
 * wrappedText('Kế hoạch, tăng trưởng 8,5 %', { width: 130, size: 12, balanced: true }) // => ['Kế hoạch,', 'tăng trưởng 8,5 %']
 */
export function wrappedText(text: string, { width, size, balanced = false }: TextRoom): string[] {
  const words = text.trim().split(breakable);
  return balanced ? balancedLines(words, { width, size }) : filledLines(words, { width, size });
}
