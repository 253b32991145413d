import { expect, test } from 'vitest';
import { countWord } from '../../../src/report/language/countWord.js';

test('counts up to twelve are words in English and figures in Vietnamese', () => {
  expect([1, 7, 12, 13].map((count) => countWord(count, 'en'))).toEqual(['one', 'seven', 'twelve', '13']);
  expect([1, 7, 12, 13].map((count) => countWord(count, 'vi'))).toEqual(['1', '7', '12', '13']);
});
