import { expect, it } from 'vitest';
import { tellingsOf } from '../../../src/notebook/exercises/tellingsOf.js';

it.each([
  ['0,2142 hay 21,42%', ['0,2142 hay ', '21,42%']],
  ['0.2142, or about 21.42 %', ['0.2142, or about ', '21.42 %']],
  ['21,42%; 0,2142; 1,2142', ['21,42%; ', '0,2142; ', '1,2142']],
  ['21,42% / 0,2142', ['21,42% / ', '0,2142']],
  ['21,42 và 22,79', ['21,42 và ', '22,79']],
  ['21.42 vs 22.79', ['21.42 vs ', '22.79']],
  ['21,42%, 22,79%', ['21,42%, ', '22,79%']],
  ['21,42, 22,79', ['21,42, ', '22,79']],
  ['21.42 22.79', ['21.42 ', '22.79']],
  ['21.42? 22.79?', ['21.42? ', '22.79?']],
])('parts an answer that is told more than once: %s', (text, parts) => {
  expect(tellingsOf(text)).toEqual(parts);
});

it.each([
  '19/29',
  '19 of 29',
  '19 (or 66%)',
  '5,1% năm 2019',
  '5,1%, 2019',
  '5,1% so với 2010',
  '5,1% chứ không phải 6,2%',
  '1 604,5',
  '2600 - 2467 = 133',
  'none',
  '',
])('leaves an answer that tells one number whole: %s', (text) => {
  expect(tellingsOf(text)).toEqual([text]);
});

it.each(['8–9 %', '8 đến 9', 'from 8 to 9', '8 or 9 to 10', '8 ± 1'])('takes no range: %s', (text) => {
  expect(tellingsOf(text)).toEqual([]);
});
