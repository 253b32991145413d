import { expect, it } from 'vitest';
import { slidesProgram } from '../../src/course/slidesPage.js';
import { speakerScript } from '../../src/course/speakerScript.js';
import { sentences } from '../../src/report/language/Sentences.js';

const { script } = await slidesProgram();
const stands = (word: string, text: string) => text.includes(`>${word}<`) || text.includes(`'${word}'`);

it('finds all words of the window in what reveal.js ships, and leaves English as it is', () => {
  const words = Object.values(sentences('en').course.speaker);
  expect(words.filter((word) => !stands(word, script))).toEqual([]);
  expect(speakerScript(script, 'en')).toBe(script);
});

it('says them in Vietnamese, and changes nothing else', () => {
  const told = speakerScript(script, 'vi');
  const { en, vi } = { en: sentences('en').course.speaker, vi: sentences('vi').course.speaker };
  expect(Object.values(en).filter((word) => stands(word, told))).toEqual([]);
  expect(Object.values(vi).filter((word) => !stands(word, told))).toEqual([]);
  expect(told.split('\n')).toHaveLength(script.split('\n').length);
});
