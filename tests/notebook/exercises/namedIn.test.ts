import { expect, it } from 'vitest';
import { namedIn } from '../../../src/notebook/exercises/namedIn.js';

const options = new Map([
  ['thaphon', 'lower'],
  ['lower', 'lower'],
  ['caohon', 'higher'],
  ['higher', 'higher'],
  ['gia', 'prices'],
  ['tygia', 'rate'],
  ['khong', 'no'],
]);
const named = (text: string) => namedIn(text, (form) => options.get(form));

it('finds the one option that an answer of several words names', () => {
  expect(named('vẫn thấp hơn mức đúng')).toBe('lower');
  expect(named('it is still lower than before')).toBe('lower');
  expect(named('thấp hơn, tức là lower')).toBe('lower');
});

it('does not take a word within a longer one that is known', () => {
  expect(named('theo tỷ giá')).toBe('rate');
  expect(named('theo giá')).toBe('prices');
});

it('leaves out what is denied, and takes a sentence that begins with no for no where that is an option', () => {
  expect(named('lower, not higher')).toBe('lower');
  expect(named('not higher but lower')).toBe('lower');
  expect(named('neither higher nor lower')).toBeUndefined();
  expect(named('không có gì cao hơn')).toBe('no');
});

it('finds none where several are named, where it is denied, and in a long text', () => {
  expect(named('cao hơn hoặc thấp hơn')).toBeUndefined();
  expect(named('it is not lower')).toBeUndefined();
  expect(named('không cao hơn')).toBeUndefined();
  expect(named('dạ không ạ')).toBe('no');
  expect(named(`${'word '.repeat(12)}lower`)).toBeUndefined();
});

it('takes what is left where all others are denied, and no yardstick for the option', () => {
  const options = ['lower', 'higher', 'same'];
  const left = (text: string) =>
    namedIn(text, (form) => (options.includes(form) ? form : undefined), options);
  for (const text of ['neither higher nor lower', 'not higher or lower', 'not lower, not higher'])
    expect([text, left(text)]).toEqual([text, 'same']);
  expect(left('not the same')).toBeUndefined();
  expect(left('lower than the same')).toBe('lower');
  expect(left('lower or higher')).toBeUndefined();
  expect(named('không phải là không')).toBeUndefined();
});
