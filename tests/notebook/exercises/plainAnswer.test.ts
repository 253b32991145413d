import { expect, it } from 'vitest';
import { plainAnswer } from '../../../src/notebook/exercises/plainAnswer.js';
import { languages } from '../../../src/plan/text/LocalText.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { shippedExercises } from '../../fixtures/shippedExercises.js';

it.each([
  'dịch vụ',
  'Là dịch vụ',
  'đó là ngành dịch vụ',
  'Khu vực DỊCH VỤ ạ',
  'Đáp án: dịch vụ.',
  'Câu trả lời: dịch vụ',
  'dịch vụ, vì bảng cho thấy thế',
  'Em nghĩ là dịch vụ rồi',
])('finds the word in “%s”', (text) => {
  for (const form of [text, text.normalize('NFD')]) expect(plainAnswer(form)).toBe('dichvu');
});

it.each([
  'the services',
  'it is services',
  'Answer: services',
  'services sector',
  'services because it says so',
])('finds the word in “%s”', (text) => {
  expect(plainAnswer(text)).toBe('services');
});

it('leaves what holds nothing else, two words as two, and marks that make another word', () => {
  expect(plainAnswer('kịch bản')).toBe('kichban');
  expect(plainAnswer('the scenario')).toBe('scenario');
  expect(plainAnswer('it is the target')).toBe('target');
  expect(plainAnswer('dịch vụ, công nghiệp')).toBe('dichvucongnghiep');
  expect(plainAnswer('tăng nhẹ')).toBe('tangnhe');
  expect(plainAnswer('đơn vị khác')).toBe('donvikhac');
  expect(plainAnswer('vì')).toBe('vi');
  expect(plainAnswer('%')).toBe('phantram');
  expect(plainAnswer('8,5%')).toBe('85');
});

it('is empty for no word of the course, and holds none right and wrong at once', async () => {
  const words = (await shippedExercises()).flatMap((one) =>
    one.kind === 'value' && typeof one.answer !== 'number' ? [one] : [],
  );
  for (const { answer, accepts, mistakes } of words) {
    const forms = ({ value, accepts: more = [] }: { value: typeof answer; accepts?: readonly string[] }) =>
      typeof value === 'number'
        ? []
        : [...languages.map((language) => value[language]), ...more].map(plainAnswer);
    const all = [{ value: answer, accepts }, ...mistakes].map((one) => [...new Set(forms(one))]);
    expect(all.flat()).not.toContain('');
    expect(new Set(all.flat()).size).toBe(all.flat().length);
  }
});

it('knows no filler of one language that is nothing in a plain form', () => {
  for (const language of languages)
    for (const phrases of Object.values(sentences(language).answers))
      for (const phrase of Object.values(phrases).flat()) expect(phrase).toMatch(/\p{L}/u);
});
