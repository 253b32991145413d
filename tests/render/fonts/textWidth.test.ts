import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/render/fonts/textWidth.js';

/** Text, size, weight, our width, and `getComputedTextLength` of Chromium 156 with the same font (whole 64ths). */
const widths = [
  ['GRDP bình quân đầu người', 13, 400, 145.6, 145.609375],
  ['GRDP bình quân đầu người', 13, 600, 148.837, 148.84375],
  ['Tăng trưởng kinh tế 8–9 %', 17, 600, 188.598, 188.609375],
  ['Nông, lâm nghiệp và thủy sản', 13, 400, 159.679, 159.6875],
  ['Công nghiệp và xây dựng', 17, 400, 176.188, 176.203125],
  ['Dịch vụ', 13, 400, 39.936, 39.9375],
  ['Thuế sản phẩm trừ trợ cấp sản phẩm', 13, 400, 198.575, 198.578125],
  ['Tỷ lệ hộ nghèo giảm 2 điểm %', 13, 600, 164.619, 164.625],
  ['Bảo hiểm y tế ≥ 90 %', 13, 400, 111.163, 111.171875],
  ['2.600–2.700 USD/người', 13, 400, 125.489, 125.5],
] as const;

describe('textWidth', () => {
  test.each(widths)('measures $0 at $1 px, weight $2', async (...[text, size, weight, width]) => {
    expect(await textWidth(text, { size, weight })).toBeCloseTo(width, 9);
  });

  // A browser lays text out in 64ths of a pixel and rounds up.
  test.each(widths)(
    'agrees with Chromium for $0 at $1 px, weight $2',
    async (...[text, size, weight, _, inChromium]) => {
      const difference = inChromium - (await textWidth(text, { size, weight }));
      expect(difference).toBeGreaterThan(-1e-9);
      expect(difference).toBeLessThan(1 / 64);
    },
  );

  test('is regular unless a weight is asked for', async () => {
    expect(await textWidth('Dịch vụ', { size: 13 })).toBe(
      await textWidth('Dịch vụ', { size: 13, weight: 400 }),
    );
  });

  test('kerns: "AV" is narrower than "A" and "V" apart', async () => {
    const [pair, first, second] = await Promise.all(
      ['AV', 'A', 'V'].map((text) => textWidth(text, { size: 100 })),
    );
    expect(pair).toBeLessThan((first ?? 0) + (second ?? 0));
  });

  test('gives every digit the same width', async () => {
    const digits = await Promise.all([...'0123456789'].map((digit) => textWidth(digit, { size: 100 })));
    expect(new Set(digits)).toEqual(new Set([49.7]));
  });

  test('does not tell composed tones from separate ones', async () => {
    const text = 'Tỷ lệ hộ nghèo, độ che phủ rừng, thủy sản';
    expect(text.normalize('NFD')).not.toBe(text);
    expect(await textWidth(text.normalize('NFD'), { size: 13 })).toBe(await textWidth(text, { size: 13 }));
  });

  test('grows in proportion to the size', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'ăâđêôơưạảãáà 0123456789,.%') });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 40 }), async (line, size) => {
        const single = await textWidth(line, { size });
        expect(await textWidth(line, { size: 2 * size })).toBeCloseTo(2 * single, 9);
      }),
      { seed: 20160101 },
    );
  });

  test('names every character the font lacks, its text and the font', async () => {
    await expect(textWidth('Tăng trưởng 📈\n', { size: 13, weight: 600 })).rejects.toThrow(
      [
        'text: expected characters of the font Source Sans 3 (weight 600), got "U+1F4C8 📈". It stands in "Tăng trưởng 📈\\n": replace or remove it.',
        'text: expected characters of the font Source Sans 3 (weight 600), got "U+000A". It stands in "Tăng trưởng 📈\\n": replace or remove it.',
      ].join('\n'),
    );
  });

  test('refuses a size that is none', async () => {
    await expect(textWidth('a', { size: -1 })).rejects.toThrow(
      'size: expected a font size in pixels, got -1.',
    );
    await expect(textWidth('a', { size: Number.NaN })).rejects.toThrow(
      'size: expected a font size in pixels, got NaN.',
    );
  });
});
