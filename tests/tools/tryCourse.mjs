/**
 * Builds the student's notebooks, has a scripted class hand them in, grades it, and tells what is not as it must be; ends
 * with 1 where anything is. Odd units are in Vietnamese, even ones in English. Needs a build.
 *
 *     node tests/tools/tryCourse.mjs [units, such as 03,07; all without it] [students, such as hostile; all without it]
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { faultsOf, handedIn, scriptedStudents } from './scriptedClass.mjs';

/** @param {string} module */
const built = (module) => import(new URL(`../../dist/modules/${module}.js`, import.meta.url).href);
/** @type {typeof import('../../src/course/buildCourse.js')} */
const { buildCourse } = await built('course/buildCourse');
/** @type {typeof import('../../src/course/grade/collectCourse.js')} */
const { collectCourse } = await built('course/grade/collectCourse');
/** @type {typeof import('../../src/course/grade/gradeCourse.js')} */
const { gradeCourse } = await built('course/grade/gradeCourse');
/** @type {typeof import('../../src/report/language/Sentences.js')} */
const { sentences } = await built('report/language/Sentences');

const [units, students] = process.argv.slice(2).map((list) => list.split(','));
const top = mkdtempSync(join(tmpdir(), 'grdp-pathways-class-'));
process.on('exit', () => rmSync(top, { recursive: true, force: true }));
const secret = join(top, 'secret.txt');
writeFileSync(secret, 'the key of the teacher');
const options = { audience: /** @type {const} */ ('student'), run: false };
let faults = 0;
let graded = 0;

/**
 * The files of a class as they come: in a folder for each student, or with the name of the student.
 *
 * @param {string} name
 * @param {string} unit
 * @param {number} position
 */
const fileOf = (name, unit, position) =>
  position % 2 === 0 ? `${name}/${unit}-question.ipynb` : `${name}_${unit}.ipynb`;

for (const language of /** @type {const} */ (['vi', 'en'])) {
  const say = sentences(language);
  const course = await buildCourse({ ...options, language, out: join(top, language) });
  const wanted = course.filter(({ name, number }) =>
    units === undefined ? number % 2 === (language === 'vi' ? 1 : 0) : units.includes(name.slice(0, 2)),
  );
  for (const { name: unitName, notebook, exercises, number } of wanted) {
    const unit = unitName.slice(0, 2);
    const scripted = scriptedStudents(exercises, say, number).filter(
      ({ name }) => students === undefined || students.includes(name),
    );
    const [inbox, tidy] = [join(top, `${unit}-inbox`), join(top, `${unit}-tidy`)];
    for (const [position, student] of scripted.entries()) {
      const file = join(inbox, fileOf(student.name, unit, position));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, handedIn(notebook, student, exercises));
    }
    await collectCourse({ folder: inbox, into: tidy, language });
    const out = join(top, `${unit}-grades`);
    const limits = { cellSeconds: 20, memoryMegabytes: 512 };
    const grades = await gradeCourse({ folder: tidy, out, language, unit, limits });
    for (const student of scripted) {
      const own = grades.students.find((one) => one.student === student.name)?.units[0];
      const found = own === undefined ? ['not graded'] : faultsOf(own, student);
      if (readFileSync(secret, 'utf8') !== 'the key of the teacher')
        found.push('wrote outside of its folder');
      if (readFileSync(join(out, `${student.name}.html`), 'utf8').includes('<script')) found.push('a script');
      graded += 1;
      faults += found.length;
      if (found.length > 0) console.log([`${unit} ${student.name}`, ...found].join('\n    '));
    }
    console.log(`${unit} (${language}): ${graded} notebooks graded, ${faults} faults`);
  }
  if (units !== undefined) break;
}
process.exitCode = faults === 0 ? 0 : 1;
