import { expect, it } from 'vitest';
import { phrasesOf, phrasesOfWords } from '../../../src/notebook/exercises/phrasesOf.js';

it('finds the phrases of a short answer, and none in a long text', () => {
  expect(phrasesOf('it is still lower').map(({ form }) => form)).toEqual(['still', 'stilllower', 'lower']);
  expect(phrasesOf('word '.repeat(400))).toEqual([]);
});

it('keeps a kind of words, which may be the word that is sought', () => {
  expect(phrasesOf('the scenario, not the plan').map(({ form }) => form)).toContain('scenario');
});

it('finds phrases of at most so many words', () => {
  expect(phrasesOfWords(['a1', 'b', 'c'], 2).map(({ form }) => form)).toEqual(['a1', 'a1b', 'b', 'bc', 'c']);
});
