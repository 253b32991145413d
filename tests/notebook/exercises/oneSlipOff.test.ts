import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOneSlipOff, wordsOneSlipOff } from '../../../src/notebook/exercises/oneSlipOff.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', '1'), minLength: 2, maxLength: 7 });

it('knows a word that is one slip off from those that there are, and no other', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const isNear = one !== other && [...wordsOneSlipOff(one)].includes(other);
      expect(isOneSlipOff(one, other)).toBe(isNear);
    }),
    { seed: 1917, numRuns: 2000 },
  );
  const near = [...wordsOneSlipOff('dichvu')].filter((other) => other !== 'dichvu');
  expect(near.every((other) => isOneSlipOff('dichvu', other))).toBe(true);
});

it('takes no short word for another, and no text for a word', () => {
  const others = ['2016', '2015', '1916', '216', ''];
  expect(others.map((other) => isOneSlipOff('2016', other))).toEqual([false, true, false, false, false]);
  expect(isOneSlipOff('abc', 'abd')).toBe(false);
  expect(isOneSlipOff(`${'a'.repeat(60)}b`, 'a'.repeat(61))).toBe(false);
});
