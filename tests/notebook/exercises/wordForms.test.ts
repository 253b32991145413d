import { expect, it } from 'vitest';
import { wordForms } from '../../../src/notebook/exercises/wordForms.js';
import { shippedExercises } from '../../fixtures/shippedExercises.js';

it('adds what says the same in either language, where none but one word does', () => {
  const [no = [], yes = []] = wordForms([
    { word: { vi: 'không', en: 'no' } },
    { word: { vi: 'có', en: 'yes' }, accepts: ['được'] },
  ]);
  expect(no).toEqual(expect.arrayContaining(['khong', 'no', 'nope', 'impossible']));
  expect(yes).toEqual(expect.arrayContaining(['co', 'yes', 'yep', 'duoc']));
  const [same = [], unchanged = []] = wordForms([
    { word: { vi: 'bằng', en: 'the same' } },
    { word: { vi: 'giữ nguyên', en: 'unchanged' } },
  ]);
  expect(same).toEqual(['bang', 'same']);
  expect(unchanged).toEqual(['giunguyen', 'unchanged']);
});

it('knows an activity by its other names, none of which is a letter alone', () => {
  const [services = [], agriculture = []] = wordForms([
    { word: { vi: 'dịch vụ', en: 'services' } },
    { word: { vi: 'nông nghiệp', en: 'agriculture' } },
  ]);
  expect(services).toEqual(expect.arrayContaining(['iii', 'kviii', 'thuongmaidichvu']));
  expect(agriculture).toContain('nonglamngunghiep');
  expect(agriculture).not.toContain('i');
});

it('gives no form to two words of an exercise of the course', async () => {
  for (const exercise of await shippedExercises()) {
    if (exercise.kind !== 'value' || typeof exercise.answer === 'number') continue;
    const { answer, accepts, mistakes } = exercise;
    const known = mistakes.map((mistake) => ({ word: mistake.value, accepts: mistake.accepts }));
    const forms = wordForms([{ word: answer, accepts }, ...known]).flat();
    expect([exercise.id, forms.filter((form, at) => forms.indexOf(form) !== at)]).toEqual([exercise.id, []]);
    expect(forms).not.toContain('');
  }
});
