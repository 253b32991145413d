import { expect, it } from 'vitest';
import { readingsOf } from '../../../src/notebook/exercises/readingsOf.js';

it.each([
  ['2.411', [2411, 2.411]],
  ['2,411', [2411, 2.411]],
  ['1.234,5', [1234.5]],
  ['2 411', [2411]],
  ['.5', [0.5]],
  ['5.', [5]],
  ['1,2,3', []],
  ['', []],
])('reads %s', (digits, values) => {
  expect([...readingsOf(digits)].sort((a, b) => b - a)).toEqual(values);
});
