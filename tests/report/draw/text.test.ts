import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth as drawnWidth } from '../../../src/render/fonts/textWidth.js';
import { clipped, textWidth as estimated, wrapped } from '../../../src/report/draw/text.js';

const word = fc.stringMatching(/^[a-zạếưđ]{1,12}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));

describe('wrapped', () => {
  it('keeps a text whole that fits', () => {
    expect(wrapped('Lạng Sơn', { width: 200, size: 12 })).toEqual(['Lạng Sơn']);
  });

  it('makes lines equally long where asked', () => {
    const text = 'GRDP bình quân đầu người của tỉnh Lạng Sơn năm 2020';
    expect(wrapped(text, { width: 280, size: 12 })).toEqual([
      'GRDP bình quân đầu người của tỉnh Lạng Sơn',
      'năm 2020',
    ]);
    expect(wrapped(text, { width: 280, size: 12, balanced: true })).toEqual([
      'GRDP bình quân đầu người',
      'của tỉnh Lạng Sơn năm 2020',
    ]);
  });

  it('breaks words joined by no-break spaces where nothing else fits, at any width', () => {
    const label = Array.from({ length: 20 }, (_, position) => `khu${'v'.repeat(position % 7)}`).join(
      '\u00a0',
    );
    for (let width = 1; width < 300; width++) {
      const lines = wrapped(label, { width, size: 12 });
      expect(lines.join('').replace(/[ \u00a0]/g, '')).toBe(label.replace(/\u00a0/g, ''));
    }
  });

  it('parts no figure from its per-cent sign, and no words joined by a no-break space', () => {
    expect(wrapped('tăng 8,5 % theo', { width: 62, size: 12 })).toEqual(['tăng 8,5 %', 'theo']);
    expect(wrapped('World Bank\u00a0(2023)', { width: 90, size: 12 })).toEqual(['World', 'Bank\u00a0(2023)']);
  });

  it('keeps a dash with the word before it and a year with the word that leads to it', () => {
    const room = { width: 62, size: 12 };
    expect(wrapped('Công nghiệp - xây dựng', room)).toEqual(['Công', 'nghiệp -', 'xây dựng']);
    expect(wrapped('năm 2020, in 2020', room)).toEqual(['năm 2020,', 'in 2020']);
    // No first syllable of a name stands alone, though its second is short.
    expect(wrapped('Thực tế 2016–2020', { width: 80, size: 12 })).toEqual(['Thực tế', '2016–2020']);
    expect(wrapped('“Thực tế 2016–2020', { width: 80, size: 12 })).toEqual(['“Thực tế', '2016–2020']);
    // Where both have no room on a line, the years still stay together.
    expect(wrapped('Thực tế 2016–2020 (số liệu)', room)).toEqual(['Thực tế', '2016–2020', '(số liệu)']);
    // What no space stood in has none where it is parted.
    expect(wrapped('8–9%/năm', { width: 40, size: 12 })).toEqual(['8–9%/', 'năm']);
  });

  it('breaks between clauses where lines stay even enough', () => {
    const title = (text: string) => wrapped(text, { width: 540, size: 17, balanced: true });
    expect(
      title('Chỉ 3/7 kịch bản đạt đủ 3 chỉ tiêu tỷ trọng năm 2020; số công bố không đạt chỉ tiêu nào'),
    ).toEqual(['Chỉ 3/7 kịch bản đạt đủ 3 chỉ tiêu tỷ trọng năm 2020;', 'số công bố không đạt chỉ tiêu nào']);
    // A short first clause does not stand alone.
    expect(title('Số công bố: tăng trưởng thực làm giảm 334 USD, số liệu gốc 269 và giá cả 130 USD')).toEqual(
      ['Số công bố: tăng trưởng thực làm giảm 334 USD,', 'số liệu gốc 269 và giá cả 130 USD'],
    );
  });

  it('keeps brackets together where there is room for them', () => {
    expect(wrapped('Estimate (vintage Sep 2020)', { width: 130, size: 12, balanced: true })).toEqual([
      'Estimate',
      '(vintage Sep 2020)',
    ]);
  });

  it('loses no word and lets only a single word be wider than allowed', () => {
    fc.assert(
      fc.property(sentence, fc.boolean(), (text, balanced) => {
        const lines = wrapped(text, { width: 120, size: 12, balanced });
        expect(lines.join(' ')).toBe(text);
        const wide = lines.filter((line) => estimated(line, 12) > 120);
        expect(wide.filter((line) => line.includes(' '))).toEqual([]);
      }),
      { seed: 20160101 },
    );
  });
});

describe('clipped', () => {
  it('ends between words, without the mark that parted them', () => {
    const name = 'Theo kế hoạch được Hội đồng nhân dân thông qua, tăng trưởng 8,5%';
    for (let width = 60; width < 300; width += 7) {
      const [line = ''] = clipped(name, { width, size: 10 }, 1);
      const kept = line.replace(/…$/u, '');
      expect(name.startsWith(kept)).toBe(true);
      expect(name.slice(kept.length)).toMatch(/^($|[ ,])/u);
    }
  });

  it('ends in an ellipsis where words had to go, and leaves what fits as it is', () => {
    const room = { width: 120, size: 12 };
    expect(clipped('Lạng Sơn', room, 2)).toEqual(['Lạng Sơn']);
    const lines = clipped('x'.repeat(168), room, 2);
    expect(lines.length).toBe(2);
    expect(lines[1]?.endsWith('…')).toBe(true);
    for (const line of lines) expect(estimated(line, 12)).toBeLessThanOrEqual(120);
  });
});

const texts = [
  'Kế hoạch, tăng trưởng 8,5%',
  'Thực tế 2016–2020 (đánh giá 2020)',
  'CỬA KHẨU GIÁN ĐOẠN NĂM 2019',
  'Led by border trade',
  'Mục tiêu 2020: khoảng 2.600–2.700 USD/người',
  '1.937 Ước thực hiện (số liệu 9/2020)',
];

describe('textWidth', () => {
  it.each(texts)('is no narrower than the drawn text, and hardly wider: %s', async (text) => {
    const estimate = estimated(text, 18);
    for (const weight of [400, 600] as const) {
      expect(estimate).toBeGreaterThanOrEqual(await drawnWidth(text, { size: 18, weight }));
    }
    expect(estimate).toBeLessThanOrEqual(1.06 * (await drawnWidth(text, { size: 18, weight: 600 })));
  });

  it('takes composed and decomposed letters alike', () => {
    expect(estimated('Lạng Sơn'.normalize('NFD'), 10)).toBe(estimated('Lạng Sơn'.normalize('NFC'), 10));
  });

  it('counts a letter it does not know as one em', () => {
    expect(estimated('中', 18)).toBe(18);
  });
});
