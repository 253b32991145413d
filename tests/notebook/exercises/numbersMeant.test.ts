import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numbersMeant } from '../../../src/notebook/exercises/numbersMeant.js';
import { sentences } from '../../../src/report/language/Sentences.js';

it('finds a number again that either language has written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom('vi' as const, 'en' as const),
      (digits, decimals, language) => {
        const value = Number(`${digits}e-${decimals}`);
        expect(numbersMeant(sentences(language).number(value)).map((one) => one + 0)).toContain(value + 0);
      },
    ),
    { seed: 20160101 },
  );
});

it.each([
  '',
  'none',
  '1,2,3',
  '1.2.3,4.5',
  '12.34.567',
  'less than 9',
  'below 9',
  'dưới 9',
  'không 9',
  'x >= 9',
  'covid19',
  '8–9',
  '2.600–2.700 USD',
  '8% - 9%',
  '8 đến 9',
  '8 or 9',
  '8 và 9',
  '8; 9',
  '8 ± 0,5',
  'tối đa 9',
  'tối thiểu 9',
  'tăng trưởng không phải là 9',
  'growth is not 9',
  'Not: 9',
  'không phải: 9',
  'from 8 to 9',
  `${' '.repeat(100_000)}5`,
])('finds no number in "%s"', (text) => {
  expect(numbersMeant(text)).toEqual([]);
});

it.each([
  ['about 5.1', 5.1],
  ['≈ 5,1 %', 5.1],
  ['(–5,1)', -5.1],
  ['GRDP: 5.1 %', 5.1],
  ['approx. $5.1', 5.1],
  ['.25 of it', 0.25],
  ["1'604", 1604],
  ['−,5', -0.5],
  ['xấp xỉ 5,1', 5.1],
  ['Tăng khoảng 5,1 %/năm', 5.1],
  ['Đáp số: 5,1', 5.1],
  ['tốc độ tăng GRDP: 5,1', 5.1],
  ['it is about 5.1', 5.1],
  ['% 5,1', 5.1],
  ['2600 - 2467,5 = 132,5', 132.5],
  ['140,4 (2010 = 100)', 140.4],
  ['5,1 % năm 2019', 5.1],
  ['19 trên 29', 19],
  ['1_604', 1604],
  ['**5.1**', 5.1],
  ['`5.1`', 5.1],
  ['Em tính ra 5,1', 5.1],
  ['Câu trả lời của em là 5,1%', 5.1],
  ['GRDP bình quân đầu người năm 2020 là 5,1', 5.1],
  ['GRDP/người: 5,1', 5.1],
  ['The deflator of 2011 is 5.1%', 5.1],
  ['Năm 2011: 5,1%', 5.1],
  ['2011: 5.1%', 5.1],
  ['6 tháng cuối: 5,1%', 5.1],
  ['Quý III + IV: 5,1 %', 5.1],
  ['H2: 5.1', 5.1],
  ['19 chỉ tiêu: 10 tính được', 19],
  ['it falls short by 133 USD', 133],
  // No mark of thousands stands behind a zero.
  ['0,133', 0.133],
  ['0.005', 0.005],
])('finds a number behind words and signs: %s', (text, value) => {
  expect(numbersMeant(text)).toEqual([value]);
});

it.each([
  ['84.200 tỷ đồng', 'thousand billion VND', [0.0842, 84.2]],
  ['84,2 nghìn tỷ', 'thousand billion VND', [84.2]],
  ['27,3 nghìn tỷ đồng', 'billion VND', [27300]],
  ['2.64 thousand', 'USD per person', [2640]],
  ['2.639 USD/người', 'USD per person', [2.639, 2639]],
  ['113,9 %', 'ratio', [1.139]],
  ['0,9 %', 'percentage points', [0.9]],
  ['31 %', 'futures', [31]],
  ['14,01 bác sĩ trên 10.000 dân', 'per 10,000 people', [14.01]],
])('brings %s into %s', (text, unit, values) => {
  expect(numbersMeant(text, unit)).toEqual(values);
});
