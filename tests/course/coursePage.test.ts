import { describe, expect, it } from 'vitest';
import type { BuiltUnit } from '../../src/course/BuiltUnit.js';
import { coursePage } from '../../src/course/coursePage.js';
import { withLinks } from '../../src/course/withLinks.js';
import type { Exercise } from '../../src/notebook/exercises/Exercise.js';

const exercise = (level: Exercise['level'], points: number): Exercise => ({
  kind: 'essay',
  id: `${level}-${points}`,
  lesson: '05',
  level,
  points,
  question: { en: 'Why?', vi: 'Vì sao?' },
  rubric: [],
});
const notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [] };
const unit = (number: number, rest: Partial<BuiltUnit> = {}): BuiltUnit => ({
  name: `0${number}-x`,
  title: `Unit ${number}?`,
  number,
  minutes: 60,
  needs: [],
  exercises: [],
  notebook,
  ...rest,
});

const course = { title: { en: 'A < course', vi: 'Khóa học' }, lead: () => 'About *plans*.' };

describe('the page of a course', () => {
  const exercises = [exercise('read', 1), exercise('compute', 2), exercise('compute', 4)];
  const units = [unit(4), unit(5, { title: 'A < B?', needs: [2, 4], exercises })];

  it('says of each unit what it builds on, how long it takes, and what it asks on each level', () => {
    const row = coursePage(units, { course, language: 'en', audience: 'student' })
      .split('\n')
      .find((line) => line.includes('A &lt; B?'));
    const cells = [...(row ?? '').matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell);
    expect(cells.slice(2, 6)).toEqual(['2, 4', '60', '1 + 2 + 0', '7']);
  });

  it('parts no range in a question', () => {
    const asked = [unit(5, { title: 'Does growth reach 2,600–2,700 USD?' })];
    const page = coursePage(asked, { course, language: 'en', audience: 'reading' });
    expect(page).toContain('2,600\u2060–\u20602,700\u00a0USD?');
  });

  it('tells a teacher how what a class hands in is gathered and graded, and a student how a notebook is opened', () => {
    for (const language of ['en', 'vi'] as const) {
      const page = (audience: 'teacher' | 'student') => coursePage(units, { course, language, audience });
      expect(page('teacher')).toMatch(
        /<code>npx grdp-pathways course collect .*<code>npx grdp-pathways course grade /,
      );
      expect(page('student')).toMatch(
        /<code>npm ci<\/code>.*<code>npx grdp-pathways lab.*<code>lan_05\.ipynb<\/code>/s,
      );
    }
  });

  it('adds up what all units take and ask', () => {
    const [, foot] =
      /<tfoot>(.*?)<\/tfoot>/.exec(coursePage(units, { course, language: 'en', audience: 'reading' })) ?? [];
    expect([...(foot ?? '').matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, cell]) => cell)).toEqual([
      'All units',
      '120',
      '1 + 2 + 0',
      '7',
      '',
    ]);
  });

  it('bears the title and the lead of the notebook that leads to the units', () => {
    const page = coursePage(units, { course, language: 'en', audience: 'reading' });
    expect(page).toContain('<h1>A &lt; course</h1>\n<p>About <em>plans</em>.</p>');
  });

  it('leads to slides for teachers alone', () => {
    const links = (audience: 'student' | 'teacher') =>
      [...coursePage(units, { course, language: 'vi', audience }).matchAll(/href="([^"]+)"/g)].map(
        ([, to]) => to,
      );
    const pages = ['04-x.html', '04-x.ipynb', '05-x.html', '05-x.ipynb'];
    expect(links('student').sort()).toEqual(pages);
    expect(links('teacher').sort()).toEqual([...pages, '04-x.slides.html', '05-x.slides.html'].sort());
  });
});

describe('the last cell of a unit', () => {
  const source = (previous: BuiltUnit | undefined, next: BuiltUnit | undefined) =>
    withLinks(notebook, { previous, next, language: 'en' }).cells.map((cell) => cell.source);

  it('leads to the notebooks before and after it', () => {
    expect(source(unit(4), unit(6))).toEqual([
      'Previous: [Unit 4?](04-x.ipynb)\n\nNext: [Unit 6?](06-x.ipynb)',
    ]);
    expect(source(undefined, unit(6))).toEqual(['Next: [Unit 6?](06-x.ipynb)']);
  });

  it('is not there where a unit stands alone', () => {
    expect(source(undefined, undefined)).toEqual([]);
  });
});
