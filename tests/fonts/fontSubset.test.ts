import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Blob, Face, Font, Buffer as GlyphBuffer, shape } from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { fontFile } from '../../src/fonts/fontFile.js';
import { fontSubset } from '../../src/fonts/fontSubset.js';

const font = readFileSync(fontFile(400));

/** The advance of every glyph of a text in a font, 0 and an empty box included. */
function advances(bytes: Uint8Array, text: string): number[] {
  const buffer = new GlyphBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(new Font(new Face(new Blob(bytes))), buffer);
  return buffer.getGlyphPositions().map((glyph) => glyph.xAdvance);
}

describe('fontSubset', () => {
  test('sets its text exactly as the whole font does, kerning and ligatures included', async () => {
    const letters = fc.string({ unit: fc.constantFrom(...'AVToyăâđêôơưạảãáàựữfil 0123456789,.%–₫') });
    await fc.assert(
      fc.asyncProperty(letters, async (text) => {
        expect(advances(await fontSubset(font, text), text)).toEqual(advances(font, text));
      }),
      { seed: 20160101, numRuns: 40 },
    );
  });

  test('is small', async () => {
    const bytes = await fontSubset(font, 'Nông, lâm nghiệp và thủy sản 2016–2020, tỷ đồng');
    expect(bytes.length).toBeLessThan(font.length / 20);
  });

  test('gives the same bytes for the same characters in any order', async () => {
    const subset = await fontSubset(font, 'tỷ đồng');
    expect(await fontSubset(font, 'tỷ đồng')).toEqual(subset);
    expect(await fontSubset(font, 'gnồđ ỷttt')).toEqual(subset);
  });

  test('refuses bytes that are no font', async () => {
    await expect(fontSubset(new Uint8Array([1, 2, 3]), 'a')).rejects.toThrow('The bytes are not a font');
  });
});
