import { describe, expect, it } from 'vitest';
import {
  isNote,
  isPartsHeading,
  isTotal,
  lineLabel,
  publisherIn,
} from '../../../src/plan/tables/lineLabel.js';
import { knownActivity, nameKey, spellingsOf } from '../../../src/plan/tables/sameName.js';

describe('lineLabel', () => {
  it.each([
    ['I. Nông nghiệp', 'Nông nghiệp', false],
    ['1. Khai khoáng', 'Khai khoáng', false],
    ['B - Khai khoáng', 'Khai khoáng', false],
    ['Trong đó: Khai khoáng', 'Khai khoáng', true],
    ['Trong đó - Of which: Khai khoáng - Mining', 'Khai khoáng - Mining', true],
    ['- Khai khoáng', 'Khai khoáng', true],
    ['Dịch vụ (1)', 'Dịch vụ', false],
    ['Dịch vụ (1) - Services', 'Dịch vụ - Services', false],
    ['Xây dựng¹', 'Xây dựng', false],
  ])('takes the name out of %s', (text, name, isPart) => {
    const label = lineLabel(text);
    expect([label.name, label.isPart]).toEqual([name, isPart]);
  });

  it('keeps the mark of a footnote', () => {
    expect(lineLabel('Dịch vụ (1) - Services').mark).toBe('1');
    expect(lineLabel('Dịch vụ (*)').mark).toBe('*');
  });
});

describe('the words of tables', () => {
  it('know totals, heads of parts, notes and where figures come from', () => {
    expect(['TỔNG SỐ - TOTAL', 'Tổng sản phẩm trên địa bàn', 'GRDP', 'Dịch vụ'].map(isTotal)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(
      ['Trong đó:', 'Trong đó - Of which:', 'Chia ra', 'Trong đó: Khai khoáng'].map(isPartsHeading),
    ).toEqual([true, true, true, false]);
    expect(['(1) Sơ bộ', 'Ghi chú: số liệu', 'Nguồn: Cục Thống kê', 'Dịch vụ'].map(isNote)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(publisherIn('Nguồn: Cục Thống kê tỉnh.')).toBe('Cục Thống kê tỉnh');
  });
});

describe('nameKey', () => {
  it('is the same for spellings of one activity', () => {
    const key = nameKey('Nông, lâm nghiệp và thủy sản');
    expect(
      ['I. Nông nghiệp, lâm nghiệp và thuỷ sản', 'NÔNG, LÂM NGHIỆP VÀ THỦY SẢN'.normalize('NFD')].map(
        nameKey,
      ),
    ).toEqual([key, key]);
    expect(nameKey('Công nghiệp')).not.toBe(nameKey('Công nghiệp và xây dựng'));
  });

  it('knows yearbook activities in both languages', () => {
    expect(knownActivity(spellingsOf('Vận tải, kho bãi - Transportation and storage', []))).toBe('transport');
    expect(knownActivity(['Hoạt động kinh doanh bất động sản'])).toBe('realEstate');
    expect(knownActivity(['Nuôi ong'])).toBeUndefined();
  });
});
