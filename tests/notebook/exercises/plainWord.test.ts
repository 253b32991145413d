import { expect, it } from 'vitest';
import { plainWord } from '../../../src/notebook/exercises/plainWord.js';

it.each([
  ['Thấp hơn!', 'thaphon'],
  ['the lower (below)', 'lower'],
  ['an industry', 'industry'],
  ['(below)', 'below'],
  ['theory', 'theory'],
  ['higher than', 'higher'],
  ['the same as', 'same'],
  ['than', 'than'],
  ['less', 'less'],
])('a word is compared without article, marks and what stands in brackets behind it: %s', (word, plain) => {
  expect(plainWord(word)).toBe(plain);
});

it('a text of any length is read to its end', () => {
  expect(plainWord('dài '.repeat(200_000))).toHaveLength(600_000);
  expect(plainWord('('.repeat(200_000))).toBe('');
});
