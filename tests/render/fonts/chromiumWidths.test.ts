import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/render/fonts/textWidth.js';
import { chromiumWidths } from '../../tools/chromiumWidths.mjs';

/** `getComputedTextLength` of Chromium 156 for labels of the two plans and their charts, in the font they are drawn in. */
const labels = chromiumWidths();

describe('textWidth beside Chromium', () => {
  it('is held against a hundred different Vietnamese labels, in every size of a chart and both weights', () => {
    expect(new Set(labels.map(([text]) => text)).size).toBe(100);
    expect(new Set(labels.map(([, size]) => size)).size).toBe(10);
    expect(new Set(labels.map(([, , weight]) => weight))).toEqual(new Set([400, 600]));
    for (const [text] of labels) expect(text).toMatch(/[^\p{ASCII}]/u);
  });

  // Half a pixel is what charts need. Chromium lays text out in 64ths of a pixel and rounds up, so that a fiftieth holds.
  it('is within half a pixel of it for every one, and even within a fiftieth', async () => {
    const rows = await Promise.all(
      labels.map(async ([text, size, weight, inChromium]) => {
        return { text, off: Math.abs((await textWidth(text, { size, weight })) - inChromium) };
      }),
    );
    expect(rows.filter(({ off }) => off > 0.5)).toEqual([]);
    expect(rows.filter(({ off }) => off > 0.02)).toEqual([]);
  });
});
