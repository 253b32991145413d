import { expect, it } from 'vitest';
import { clauseMeant } from '../../../src/notebook/exercises/clauseMeant.js';

const gap = {
  unit: 'USD',
  question: { vi: 'Còn thiếu bao nhiêu USD?', en: 'How many USD does it fall short?' },
};
const level = { unit: 'USD', question: { vi: 'Được bao nhiêu USD?', en: 'How many USD is it?' } };

it('takes the gap where a gap is asked for, and what has it elsewhere', () => {
  for (const text of ['It is 2,467, so 133 USD short', 'được 2.467, nên thiếu 133 USD']) {
    expect(clauseMeant(text, gap)).toContain('133');
    expect(clauseMeant(text, level)).toContain('467');
  }
});

it('takes what is concluded, unless it stands in another unit', () => {
  expect(clauseMeant('8,5% được 2.467 vậy cần 9,64%', { ...level, unit: 'percent' })).toBe('cần 9,64%');
  expect(clauseMeant('it is 2,467 USD, so 8.5 %', level)).toBe('it is 2,467 USD,');
  expect(clauseMeant('10 => 19', level)).toBe('19');
});

it.each(['133', '133 so với 2.467', '8–9 %', '21,42%, 22,79%', '2600 - 2467 = 133', 'so 133', 'none', ''])(
  'leaves an answer without a conclusion whole: %s',
  (text) => {
    expect(clauseMeant(text, level)).toBe(text);
  },
);
