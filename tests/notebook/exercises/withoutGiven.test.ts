import { expect, it } from 'vitest';
import { withoutGiven } from '../../../src/notebook/exercises/withoutGiven.js';

const question = {
  vi: 'Năm 2020 tăng 8,5%, còn thiếu bao nhiêu so với 2.600?',
  en: 'How far below 2,600 at 8.5%?',
};

it.each([
  ['it falls 133 short of 2600', 'it falls 133 short of  '],
  ['at 8,5% it is 133', 'at  % it is 133'],
  ['kém $2,600 là 133', 'kém   là 133'],
])('leaves out what the question gives: %s', (text, left) => {
  expect(withoutGiven(text, question)).toBe(left);
});

it.each([
  '2600',
  '2.600 USD, 8.5',
  '2600-2467',
  '8.5–9.64',
  '2600/2467',
  '2600 − 2467',
  '12600 and 5',
  'none',
])('keeps what stands alone, in a range or in a calculation: %s', (text) => {
  expect(withoutGiven(text, question)).toBe(text);
});
