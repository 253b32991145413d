import { expect, it } from 'vitest';
import { inDigits } from '../../../src/notebook/exercises/inDigits.js';

it.each([
  ['nineteen', '19'],
  ['nineteen of them', '19 of them'],
  ['one hundred and thirty-three USD', '133 USD'],
  ['two thousand six hundred thirty-nine', '2639'],
  ['nine point six four percent', '9.64 percent'],
  ['mười chín', '19'],
  ['Một trăm ba mươi ba USD', '133 USD'],
  ['một trăm linh năm', '105'],
  ['hai nghìn sáu trăm ba mươi chín', '2639'],
  ['hai mươi mốt phẩy bốn hai phần trăm', '21.42 phần trăm'],
  ['tăng chín phẩy sáu tư phần trăm mỗi năm', 'tăng 9.64 phần trăm mỗi năm'],
  ['không phẩy bảy lăm', '0.75'],
  ['âm bốn phẩy không ba', 'âm 4.03'],
  ['ba mươi lăm phẩy mười tám', '35.18'],
  ['hai mươi bảy nghìn tỷ đồng', '27000 tỷ đồng'],
  ['Chín.', '9'],
  ['hai hoặc ba', '2 hoặc 3'],
  ['hai mươi đến hai mươi lăm phần trăm', '20 đến 25 phần trăm'],
  ['nineteen or twenty', '19 or 20'],
])('reads the number of “%s”', (answer, digits) => {
  for (const form of [answer, answer.normalize('NFD')]) expect(inDigits(form).normalize('NFC')).toBe(digits);
});

it.each(['không biết', 'không', 'one two', 'một năm', 'hundred', 'dịch vụ', '5 phần trăm một năm', ''])(
  'leaves “%s” as it is',
  (answer) => {
    expect(inDigits(answer)).toBe(answer);
  },
);
