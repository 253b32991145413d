import { wrapped } from '../../report/draw/text.js';

/** The ruler measures the letters of charts; those of slides are so much wider, and more so where they are bold. */
export const wider = { plain: 1.1, bold: 1.18 } as const;

/**
 * The largest letters in which paragraphs stand one under the other in their room; the smallest where none are small enough.
 *
 * @param sizes - points, from those one likes to the smallest one can read
 * @param space - points after a paragraph
 * @param indent - points before its lines
 */
export function textSize(
  paragraphs: readonly string[],
  { w, h }: { readonly w: number; readonly h: number },
  {
    sizes,
    letters = wider.plain,
    space = 0,
    indent = 0,
  }: {
    readonly sizes: readonly number[];
    readonly letters?: number;
    readonly space?: number;
    readonly indent?: number;
  },
): number {
  const width = (w * 72 - indent) / letters;
  const high = (size: number) =>
    paragraphs.reduce((sum, text) => sum + 1.2 * size * wrapped(text, { width, size }).length + space, 0);
  return sizes.find((size) => high(size) <= h * 72) ?? sizes.at(-1) ?? 12;
}
