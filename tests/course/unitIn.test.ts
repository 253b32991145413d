import { describe, expect, it } from 'vitest';
import { checkCalls } from '../../src/course/checkCalls.js';
import { cellCourse, unitCourse } from '../../src/course/courseMetadata.js';
import { unitIn } from '../../src/course/unitIn.js';
import { notebookFiles } from '../../src/files/notebookFiles.js';
import { readJson } from '../../src/files/text/readJson.js';
import { wholeText } from '../../src/notebook/MultilineText.js';
import type { Notebook } from '../../src/notebook/Notebook.js';
import { parseNotebook } from '../../src/notebook/parseNotebook.js';
import { languageOfText } from '../../src/report/language/languageOfText.js';
import { sentences } from '../../src/report/language/Sentences.js';
import { shippedExercises } from '../fixtures/shippedExercises.js';

const exercises = await shippedExercises();
const files = await notebookFiles('notebooks');
const notebooks = await Promise.all(
  files.map(async (file) => [file, parseNotebook(await readJson(file))] as const),
);
const units = notebooks.filter(([, notebook]) => unitCourse(notebook.metadata) !== undefined);

const texts = ({ cells }: Notebook) => cells.map(({ source }) => wholeText(source));
const gradeIds = ({ cells }: Notebook) =>
  cells.flatMap(({ metadata }) => {
    const { nbgrader } = metadata as { nbgrader?: Record<string, unknown> };
    return nbgrader === undefined ? [] : [nbgrader];
  });

describe.each(units)('%s', (_, source) => {
  for (const language of ['vi', 'en'] as const) {
    const made = new Map<string, Notebook>();
    const built = (audience: 'student' | 'teacher' | 'reading') => {
      const unit = made.get(audience) ?? unitIn(source, { language, audience, exercises });
      made.set(audience, unit);
      return unit;
    };

    it(`is in one language: ${language}`, () => {
      const other = language === 'vi' ? 'en' : 'vi';
      // What stands in one language alone may ask for the other on purpose.
      const meant = texts({
        ...source,
        cells: source.cells.filter((one) => cellCourse(one.metadata).language),
      });
      for (const audience of ['student', 'teacher', 'reading'] as const) {
        const prose = built(audience).cells.filter(({ cell_type }) => cell_type === 'markdown');
        const passages = prose.flatMap(({ source: text }) => wholeText(text).split(/\n\n+/));
        const words = passages.map((passage) => passage.replace(/\$\$?[^$]+\$\$?|`[^`]*`|\]\([^)]*\)/g, ''));
        // A few words may be names or terms that both languages write alike, and titles of works stay as they are.
        const isAllForeign = (passage: string) =>
          languageOfText(passage) === other &&
          passage.split(/\s+/).length > 6 &&
          !(language === 'vi' && /[\u0110\u0111\u1ea0-\u1ef9]/.test(passage));
        const foreign = words.filter(isAllForeign);
        expect(foreign).toEqual([]);
        for (const text of texts(built(audience)).filter((one) => !meant.includes(one))) {
          expect(text).not.toContain(`language: '${other}'`);
          expect(text).not.toMatch(/\bvi: '/);
        }
      }
    });

    it(`says what follows above it, and nothing of what does not: ${language}`, () => {
      for (const audience of ['student', 'teacher', 'reading'] as const) {
        const { cells } = built(audience);
        const announced = cells.filter(({ source: text }) => wholeText(text).endsWith(':'));
        for (const one of announced) expect(cells[cells.indexOf(one) + 1]?.cell_type).toBe('code');
        const scores = cells.filter(({ source: text }) => wholeText(text) === 'check.score();');
        expect(scores.length).toBe(audience === 'reading' ? 0 : 1);
        for (const one of scores) expect(cells[cells.indexOf(one) - 1]?.cell_type).toBe('markdown');
      }
    });

    it(`does not say a heading again below it: ${language}`, () => {
      for (const text of texts(built('reading'))) expect(text).not.toMatch(/^#+ (.+)\n+\*?\1:?\*?$/m);
    });

    it(`asks in the code for no language but the one it is in, set once: ${language}`, () => {
      const code = built('teacher').cells.filter(({ cell_type }) => cell_type === 'code');
      const set = texts({ ...source, cells: code }).flatMap(
        (text) => text.match(/language\b.{1,3}'(?:vi|en)'/g) ?? [],
      );
      expect(set.filter((one) => one.includes(language))).toHaveLength(1);
    });

    it(`opens the sealed exercises with what else the source opens them with: ${language}`, () => {
      const sealed = unitIn(source, { language, audience: 'student', exercises, sealed: 'a.json' });
      const opens = texts(sealed).flatMap((text) => text.match(/openExercises\(.*\);/g) ?? []);
      for (const call of opens)
        expect(call).toMatch(/[\w)], \{ (?:unit: '\d\d', )?sealed: 'a.json', numbered: true \}\);$/);
      expect(opens.length).toBe(texts(built('student')).join().split('openExercises(').length - 1);
    });

    it(`holds no answer for students, and every answer for teachers: ${language}`, () => {
      const asked = source.cells.flatMap((cell) =>
        cell.cell_type === 'code'
          ? checkCalls(wholeText(cell.source)).flatMap((part) => ('id' in part ? [part.id] : []))
          : [],
      );
      const student = texts(built('student'));
      const teacher = texts(built('teacher'));
      for (const id of asked) {
        const exercise = exercises.find((one) => one.id === id);
        if (exercise === undefined || exercise.kind === 'essay') continue;
        expect(student.filter((text) => text.startsWith(`check('${id}', /*`))).toHaveLength(1);
        const confirming = built('student').cells.filter(
          ({ source: text }) => text === `check.confirm('${id}');`,
        );
        expect(confirming.map(({ metadata }) => metadata['tags'])).toEqual([['raises-exception']]);
        const solved = teacher.find((text) => text.startsWith(`check('${id}', `));
        expect(solved).toBeDefined();
        expect(solved).not.toContain('/*');
      }
    });

    it(`leaves it to what is around the unit to lead on: ${language}`, () => {
      const { previous, next } = sentences(language).help.notebook;
      const leading = texts(built('reading')).filter((text) =>
        text.split('\n').some((line) => line.startsWith(`${previous} [`) || line.startsWith(`${next} [`)),
      );
      expect(leading).toEqual([]);
    });

    it(`says the reason of an answer once, where the solved cell runs: ${language}`, () => {
      const text = texts(built('teacher')).join('\n');
      for (const one of exercises) if (one.kind !== 'essay') expect(text).not.toContain(one.why[language]);
    });

    it(`carries metadata as nbgrader's schema 3 asks for, each name once: ${language}`, () => {
      for (const audience of ['student', 'teacher'] as const) {
        const found = gradeIds(built(audience));
        expect(new Set(found.map((one) => one['grade_id'])).size).toBe(found.length);
        for (const one of found) {
          expect(one).toMatchObject({ schema_version: 3, task: false });
          expect(one['grade_id']).toMatch(/^[a-zA-Z0-9_\-.]+$/);
          for (const key of ['grade', 'solution', 'locked']) expect(typeof one[key]).toBe('boolean');
          expect('points' in one).toBe(one['grade']);
          expect(['code', 'markdown']).toContain(one['cell_type']);
        }
      }
    });

    it(`names its cells, each once, whatever the source calls them: ${language}`, () => {
      const names = built('teacher').cells.map((cell) => (cell as { readonly id?: string }).id);
      expect(names).toEqual(names.map((_, position) => `cell-${position + 1}`));
    });

    it(`is the same every time: ${language}`, () => {
      expect(JSON.stringify(built('teacher'))).toBe(JSON.stringify(built('teacher')));
    });
  }
});

describe('the course', () => {
  it('asks for exercises that are there, each in one unit', () => {
    const asked = units.flatMap(([, { cells }]) =>
      cells.flatMap((cell) =>
        cell.cell_type === 'code'
          ? checkCalls(wholeText(cell.source)).flatMap((part) => ('id' in part ? [part.id] : []))
          : [],
      ),
    );
    expect(new Set(asked).size).toBe(asked.length);
    // The score names exercises by the places of their questions.
    const inFiles = exercises.map(({ id }) => id).filter((id) => asked.includes(id));
    expect(asked).toEqual(inFiles);
    for (const id of asked) expect(exercises.map((one) => one.id)).toContain(id);
  });
});
