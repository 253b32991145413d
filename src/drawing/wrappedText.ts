import { estimatedTextWidth } from './estimatedTextWidth.js';

/** The room a text may take. */
export interface TextRoom {
  /** Width of a line, in pixels. */
  readonly width: number;
  /** Font size, in pixels. */
  readonly size: number;
  /** Lines as equally long as the words allow, instead of full ones and a short last. */
  readonly balanced?: boolean;
}

/**
 * A text broken into lines that are no wider than allowed, where a line holds more than one word.
 *
 * A figure keeps its sign: `8,5 %` is not broken.
 *
 * @unit pixels
 *
 * @example
 * wrappedText('Kế hoạch, tăng trưởng 8,5 %', { width: 130, size: 12 }) // => ['Kế hoạch, tăng trưởng', '8,5 %']
 * wrappedText('Kế hoạch, tăng trưởng 8,5 %', { width: 130, size: 12, balanced: true }) // => ['Kế hoạch, tăng', 'trưởng 8,5 %']
 */
export function wrappedText(text: string, { width, size, balanced = false }: TextRoom): string[] {
  const words = text.trim().split(/ +(?!%)/u);
  const lines = filledLines(words, width, size);
  if (!balanced || lines.length < 2) return lines;
  const narrower = Array.from({ length: 50 }, (_, step) => width * (0.5 + step / 100));
  return (
    narrower.map((room) => filledLines(words, room, size)).find((other) => other.length === lines.length) ??
    lines
  );
}

function filledLines(words: readonly string[], width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && estimatedTextWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
