import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { courseSource } from '../../../src/course/courseSource.js';
import { gradeCourse } from '../../../src/course/grade/gradeCourse.js';
import type { GradedUnit } from '../../../src/course/grade/StudentGrades.js';
import { unitIn } from '../../../src/course/unitIn.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { shippedExercises } from '../../fixtures/shippedExercises.js';
import { faultsOf, handedIn, scriptedStudents } from '../../tools/scriptedClass.mjs';

// All units, and all that a class can hand in: npm run test:course
const unit = '07';
const language = 'vi';
const exercises = await shippedExercises();
const own = exercises.filter(({ lesson }) => lesson === unit);
const { units } = await courseSource('notebooks');
const source = units.find(({ name }) => name.startsWith(unit))?.source;
if (source === undefined) throw new Error('no such unit');
const sealed = 'exercises.sealed.json';
const released = unitIn(source, { language, audience: 'student', exercises, sealed });
const students = scriptedStudents(own, sentences(language), 7)
  .filter(({ name }) => ['hostile', 'mistake-1', 'cut-off'].includes(name))
  // Cells that end their kernel have a test of their own, and take long.
  .map((one) =>
    one.name === 'hostile' ? { ...one, cells: (one.cells ?? []).slice(0, -2), remarks: [] } : one,
  );

const home = mkdtempSync(join(tmpdir(), 'scripted-'));
const [folder, out] = [join(home, 'inbox'), join(home, 'grades')];
let graded: ReadonlyMap<string, GradedUnit | undefined>;
beforeAll(async () => {
  for (const student of students) {
    const file = join(folder, student.name, `${unit}.ipynb`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, handedIn(released, student, own));
  }
  const grades = await gradeCourse({ folder, out, language, unit, from: 'notebooks' });
  graded = new Map(grades.students.map(({ student, units: [first] }) => [student, first]));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test.each(students.map((student) => [student.name, student] as const))(
  'a class of known answers is graded as it must be: %s',
  (name, student) => {
    const unitOf = graded.get(name);
    expect(unitOf && faultsOf(unitOf, student)).toEqual([]);
  },
);

test('grades that are not as they must be are found', () => {
  const [mistaken, hostile] = ['mistake-1', 'hostile'].map((name) => graded.get(name));
  const asHostile = students.find(({ name }) => name === 'hostile');
  const asMistaken = students.find(({ name }) => name === 'mistake-1');
  if (!mistaken || !hostile || !asHostile || !asMistaken) throw new Error('graded students');
  expect(faultsOf(mistaken, asHostile).join('\n')).toMatch(/: 0 points in place of \d/);
  expect(faultsOf(hostile, asMistaken).join('\n')).toMatch(/: told “.*” in place of “Chưa đúng\./);
  expect(faultsOf(mistaken, { ...asMistaken, remarks: ['looped'] })).toEqual(['no remark looped']);
});
