import { fontFaces } from './fontFaces.js';
import { fontFamily, fontWeights } from './fontFile.js';

/** Latin with all marks of Vietnamese, and the signs that texts of charts and pages use. */
const characters = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, position) => String.fromCodePoint(0x20 + position)),
  ...Array.from({ length: 0x180 - 0xa0 }, (_, position) => String.fromCodePoint(0xa0 + position)),
  ...Array.from({ length: 0x1efa - 0x1ea0 }, (_, position) => String.fromCodePoint(0x1ea0 + position)),
  ...'\u01a0\u01a1\u01af\u01b0\u0300\u0301\u0303\u0309\u0323\u2010\u2011\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2022\u20ab\u20ac\u2212\u2260\u2264\u2265\u2248\u2190\u2192\u2713\u2717\u25cf\u03c6',
].join('');

/** The style rules that carry the chart font for a page in which any text may be written. */
export function chartFontFaces(): Promise<string> {
  return fontFaces(
    fontWeights.map((weight) => ({ text: characters, weight })),
    fontFamily,
  );
}
