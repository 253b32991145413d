import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/render/fonts/textWidth.js';
import { estimatedTextWidth } from '../../../src/report/draw/estimatedTextWidth.js';

const texts = [
  'Kế hoạch, tăng trưởng 8,5%',
  'Thực tế 2016–2020 (đánh giá 2020)',
  'CỬA KHẨU GIÁN ĐOẠN NĂM 2019',
  'Led by border trade',
  'Mục tiêu 2020: khoảng 2.600–2.700 USD/người',
  '1.937 Ước thực hiện (số liệu 9/2020)',
];

describe('estimatedTextWidth', () => {
  it.each(texts)('is no narrower than the drawn text, and hardly wider: %s', async (text) => {
    const estimate = estimatedTextWidth(text, 18);
    for (const weight of [400, 600] as const) {
      expect(estimate).toBeGreaterThanOrEqual(await textWidth(text, { size: 18, weight }));
    }
    expect(estimate).toBeLessThanOrEqual(1.06 * (await textWidth(text, { size: 18, weight: 600 })));
  });

  it('takes composed and decomposed letters alike', () => {
    expect(estimatedTextWidth('Lạng Sơn'.normalize('NFD'), 10)).toBe(
      estimatedTextWidth('Lạng Sơn'.normalize('NFC'), 10),
    );
  });

  it('counts a letter it does not know as one em', () => {
    expect(estimatedTextWidth('中', 18)).toBe(18);
  });
});
