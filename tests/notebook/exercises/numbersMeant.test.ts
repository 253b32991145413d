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
  'less than 9',
  'nhỏ hơn 9',
  'prices did not rise by 9',
  'giá không tăng 9 %',
  'prices rose > 9',
  '[9]',
  '{ growth: 9 }',
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
  // The only number of a sentence, years left aside.
  ['prices rose 5.1 %', 5.1],
  ['Năm 2011 giá tăng 5,1%', 5.1],
  ['In 2011 the deflator of Viet Nam went up 5.1 %', 5.1],
  ['chỉ số giảm phát 5,1', 5.1],
  ['I am not sure, 5.1', 5.1],
  ['GRDP của tỉnh trong giai đoạn 2016-2020 tăng bình quân 5,1 %', 5.1],
  ['cao hơn 133', 133],
  ['2016', 2016],
  ['５．１', 5.1],
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
  expect(numbersMeant(text, { unit })).toEqual(values);
});

it.each([
  'giảm 5,1%',
  'giá giảm khoảng 5,1 %',
  'thấp hơn 5,1',
  '5,1% (giảm)',
  '5.1% lower',
  'prices fell by about 5.1 %',
  'it falls short by 5.1',
  'âm 5,1',
  'minus 5.1',
  'giảm -5,1',
])('takes what is told as a fall for a number below zero: %s', (text) => {
  expect(numbersMeant(text)).toEqual([-5.1]);
});

it.each([
  'thấp hơn 133',
  'còn thiếu 133 USD so với 2.600',
  '133 USD thấp hơn mục tiêu',
  'lower by 133',
  'it falls short by 133 USD',
  '133 USD short',
])('takes what is told as a fall for its size, where a fall is asked for: %s', (text) => {
  const question = { vi: 'Còn thiếu bao nhiêu USD?', en: 'By how many USD does it fall short?' };
  expect(numbersMeant(text, { question })).toEqual([133]);
  expect(numbersMeant('-133', { question })).toEqual([-133]);
  expect(numbersMeant('âm 133', { question })).toEqual([-133]);
  const signed = { vi: 'Thay đổi bao nhiêu %? (âm nếu giảm)', en: 'By how many %? (negative if it falls)' };
  expect(numbersMeant(text, { question: signed })).toEqual([-133]);
});
