/** Widths of letters in em, with the letters that have them: those of the chart font at its heavier weight, rounded up. */
const widths: readonly (readonly [width: number, letters: string])[] = [
  [0, '\u0300\u0301\u0302\u0303\u0306\u0309\u0323'],
  [0.02, '\u031b'],
  [0.2, ' \u00a0'],
  [0.26, '|'],
  [0.28, ',.:;ijl‘’·'],
  [0.3, 'I'],
  [0.32, '!f'],
  [0.34, '()-[]{}'],
  [0.36, '/\\°'],
  [0.38, 'rt'],
  [0.44, '*s'],
  [0.46, '?z'],
  [0.48, 'c–'],
  [0.5, '"J_vxy“”'],
  [0.52, '#$+0123456789<=>FLY^aeg~≥≤≈−×₫'],
  [0.54, 'EVZk'],
  [0.56, "ASTX`'hnou"],
  [0.58, 'Cbdpqđ'],
  [0.6, 'BKPR'],
  [0.64, '&DG'],
  [0.66, 'NUĐ'],
  [0.68, 'HOQ'],
  [0.76, 'Mw'],
  [0.8, 'W—'],
  [0.88, '½%m@'],
];
const widthOf = new Map(
  widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
const widest = 1;

/** Widths in em of texts that were asked for: lines are broken by trying the same words again and again. */
const known = new Map<string, number>();
const mostKnown = 20_000;

/**
 * How wide a line of text will be at most: charts are laid out without a font at hand, so that they can be in a browser.
 *
 * Letters it does not know count as one em.
 *
 * @unit that of the size
 *
 * @example
 * estimatedTextWidth('1.234', 10) // => 23.6
 */
export function estimatedTextWidth(text: string, size: number): number {
  const before = known.get(text);
  if (before !== undefined) return size * before;
  if (known.size >= mostKnown) known.clear();
  const letters = [...text.normalize('NFD')];
  const width = letters.reduce((sum, letter) => sum + (widthOf.get(letter) ?? widest), 0);
  known.set(text, width);
  return size * width;
}
