import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimatedTextWidth } from '../../../src/report/draw/estimatedTextWidth.js';
import { wrappedText } from '../../../src/report/draw/wrappedText.js';

const word = fc.stringMatching(/^[a-zạếưđ]{1,12}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));

describe('wrappedText', () => {
  it('keeps a text whole that fits', () => {
    expect(wrappedText('Lạng Sơn', { width: 200, size: 12 })).toEqual(['Lạng Sơn']);
  });

  it('makes lines equally long where asked', () => {
    const text = 'GRDP bình quân đầu người của tỉnh Lạng Sơn năm 2020';
    expect(wrappedText(text, { width: 280, size: 12 })).toEqual([
      'GRDP bình quân đầu người của tỉnh Lạng Sơn',
      'năm 2020',
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

  it('keeps a dash with the word before it and a year with the word that leads to it', () => {
    const room = { width: 10, size: 12 };
    expect(wrappedText('Công nghiệp - xây dựng', room)).toEqual(['Công', 'nghiệp -', 'xây', 'dựng']);
    expect(wrappedText('năm 2020, in 2020', room)).toEqual(['năm 2020,', 'in 2020']);
    expect(wrappedText('Thực tế 2016–2020', room)).toEqual(['Thực', 'tế', '2016–2020']);
  });

  it('breaks between clauses where lines stay even enough', () => {
    const title = (text: string) => wrappedText(text, { width: 540, size: 17, balanced: true });
    expect(
      title('Chỉ 3/7 kịch bản đạt đủ 3 chỉ tiêu tỷ trọng năm 2020; số công bố không đạt chỉ tiêu nào'),
    ).toEqual(['Chỉ 3/7 kịch bản đạt đủ 3 chỉ tiêu tỷ trọng năm 2020;', 'số công bố không đạt chỉ tiêu nào']);
    // A short first clause does not stand alone.
    expect(title('Số công bố: tăng trưởng thực làm giảm 334 USD, số liệu gốc 269 và giá cả 130 USD')).toEqual(
      ['Số công bố: tăng trưởng thực làm giảm 334 USD,', 'số liệu gốc 269 và giá cả 130 USD'],
    );
  });

  it('keeps brackets together where there is room for them', () => {
    expect(wrappedText('Estimate (vintage Sep 2020)', { width: 130, size: 12, balanced: true })).toEqual([
      'Estimate',
      '(vintage Sep 2020)',
    ]);
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
