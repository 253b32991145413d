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
  // Marks left out, all or some.
  ['hai muoi mot phay bon hai', '21.42'],
  ['tam phan tram', '8 phan tram'],
  ['mot tram ba muoi ba USD', '133 USD'],
  ['mot nghin sau tram le bon', '1604'],
  ['muoi chin chi tieu', '19 chi tieu'],
  ['mot tram muoi lam', '115'],
  ['hai mưoi mot phay bon hai', '21.42'],
  ['bon muoi tam', '48'],
  ['ty le la nam phan tram', 'ty le la 5 phan tram'],
  ['hai den ba', '2 den 3'],
  ['khoang tam', 'khoang 8'],
  // Tens whose word is left out.
  ['hai lăm', '25'],
  ['hai lam', '25'],
  ['ba mốt', '31'],
  // A word that is none of its number.
  ['sau do tang hai muoi mot', 'sau do tang 21'],
  ['sau bốn năm cần hai phẩy bốn hai phần trăm một năm', 'sau bốn năm cần 2.42 phần trăm một năm'],
  ['lam tron la chin', 'lam tron la 9'],
  ['tạm tính là mười chín', 'tạm tính là 19'],
  ['tám mươi tư phẩy hai nghìn tỷ đồng', '84.2 nghìn tỷ đồng'],
])('reads the number of “%s”', (answer, digits) => {
  for (const form of [answer, answer.normalize('NFD')]) expect(inDigits(form).normalize('NFC')).toBe(digits);
});

it.each([
  'không biết',
  'không',
  'one two',
  'một năm',
  'nhieu nam',
  'hundred',
  'dịch vụ',
  '5 phần trăm một năm',
  '',
])('leaves “%s” as it is', (answer) => {
  expect(inDigits(answer)).toBe(answer);
});
