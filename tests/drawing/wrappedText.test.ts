import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimatedTextWidth } from '../../src/drawing/estimatedTextWidth.js';
import { wrappedText } from '../../src/drawing/wrappedText.js';

const word = fc.stringMatching(/^[a-zạếưđ]{1,12}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));

describe('wrappedText', () => {
  it('keeps a text whole that fits', () => {
    expect(wrappedText('Lạng Sơn', { width: 200, size: 12 })).toEqual(['Lạng Sơn']);
  });

  it('makes lines equally long where asked', () => {
    const text = 'GRDP bình quân đầu người của tỉnh Lạng Sơn năm 2020';
    expect(wrappedText(text, { width: 280, size: 12 })).toEqual([
      'GRDP bình quân đầu người của tỉnh Lạng Sơn năm',
      '2020',
    ]);
    expect(wrappedText(text, { width: 280, size: 12, balanced: true })).toEqual([
      'GRDP bình quân đầu người',
      'của tỉnh Lạng Sơn năm 2020',
    ]);
  });

  it('parts no figure from its per-cent sign, and no words joined by a no-break space', () => {
    const lines = wrappedText('tăng 8,5 % theo World Bank\u00a0(2023)', { width: 10, size: 12 });
    expect(lines).toEqual(['tăng', '8,5 %', 'theo', 'World', 'Bank\u00a0(2023)']);
  });

  it('loses no word and lets only a single word be wider than allowed', () => {
    fc.assert(
      fc.property(sentence, fc.boolean(), (text, balanced) => {
        const lines = wrappedText(text, { width: 120, size: 12, balanced });
        expect(lines.join(' ')).toBe(text);
        const wide = lines.filter((line) => estimatedTextWidth(line, 12) > 120);
        expect(wide.filter((line) => line.includes(' '))).toEqual([]);
      }),
      { seed: 20160101 },
    );
  });
});
