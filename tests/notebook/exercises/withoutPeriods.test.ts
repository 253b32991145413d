import { expect, it } from 'vitest';
import { withoutPeriods } from '../../../src/notebook/exercises/withoutPeriods.js';

const left = (text: string) => withoutPeriods(text).replace(/\s+/g, ' ').trim();

it.each([
  ['Quý 3 tăng 21,42 %', 'tăng 21,42 %'],
  ['quý 3/2020: 21,42 %', ': 21,42 %'],
  ['tháng 7-12 tăng 5%', 'tăng 5%'],
  ['trong 5 năm tăng 5%', 'trong tăng 5%'],
  ['6 tháng cuối năm tăng 5%', 'cuối năm tăng 5%'],
  ['2nd half-year 5%', '5%'],
  ['from 2016 to 2020 it is 5', 'it is 5'],
  ['2016–2020: 5', ': 5'],
  ['Câu 5. 8,18%', '8,18%'],
  ['5) 8.18%', '8.18%'],
  ['tăng 8 năm 2020', 'tăng 8'],
])('leaves of “%s” what is told', (text, told) => {
  expect(left(text)).toBe(told);
});

it.each(['quý 3', 'in 2020', '5 năm', 'Câu 5', '2016-2020', '21,42 năm', 'quý 3,5', 'quý 3%', '1.234 quý'])(
  'leaves “%s”, whose number is the only one or no label',
  (text) => {
    expect(withoutPeriods(text)).toBe(text);
  },
);
