import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Blob, Face, Font, Buffer as GlyphBuffer, shape } from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { fontFile } from '../../../src/render/fonts/fontFile.js';
import { fontSubset } from '../../../src/render/fonts/fontSubset.js';

const font = readFileSync(fontFile(400));

/** The advance of every glyph of a text in a font, 0 and an empty box included. */
function advances(bytes: Uint8Array, text: string): number[] {
  const buffer = new GlyphBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(new Font(new Face(new Blob(bytes))), buffer);
  return buffer.getGlyphPositions().map((glyph) => glyph.xAdvance);
}

const subset = await fontSubset(font);

describe('fontSubset', () => {
  test('sets its text exactly as the whole font does, kerning and ligatures included', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'AVToyăâđêôơưạảãáàựữfil 0123456789,.%–₫') });
    fc.assert(
      fc.property(letters, (text) => {
        expect(advances(subset(text), text)).toEqual(advances(font, text));
      }),
      { seed: 20160101, numRuns: 40 },
    );
  });

  test('keeps the fractions that a fraction slash makes', () => {
    const fraction = 'khoảng 19\u204420';
    expect(advances(subset(fraction), fraction)).toEqual(advances(font, fraction));
    expect(advances(font, fraction)).not.toEqual(advances(font, fraction.replace('\u2044', '/')));
  });

  test('is small', () => {
    const bytes = subset('Nông, lâm nghiệp và thủy sản 2016–2020, tỷ đồng');
    expect(bytes.length).toBeLessThan(font.length / 20);
  });

  test('gives the same bytes for the same characters in any order', () => {
    const bytes = subset('tỷ đồng');
    expect(subset('tỷ đồng')).toEqual(bytes);
    expect(subset('gnồđ ỷttt')).toEqual(bytes);
  });

  test('refuses bytes that are no font', async () => {
    const nothing = await fontSubset(new Uint8Array([1, 2, 3]));
    expect(() => nothing('a')).toThrow('The bytes are not a font');
  });
});
