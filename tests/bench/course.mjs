/**
 * What building and grading the course costs: seconds to build a version, and to grade the unit of a class, against running
 * its notebook once without limits; and memory. Nothing fails here: it is for reading.
 *
 *     node tests/bench/course.mjs [how many students, 30 without it]
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCourse } from '../../dist/modules/course/buildCourse.js';
import { gradeCourse } from '../../dist/modules/course/grade/gradeCourse.js';
import { parseNotebook } from '../../dist/modules/notebook/parseNotebook.js';
import { runNotebook } from '../../dist/modules/notebook/runNotebook.js';

const [students = 30] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), 'grdp-pathways-course-'));
const [given, inbox] = [join(folder, 'student'), join(folder, 'inbox')];
const language = 'vi';

/** Seconds that something takes. @param {() => Promise<unknown>} work */
async function seconds(work) {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** @param {string} name @param {string} value */
const row = (name, value) => console.log(`${name.padEnd(44)} ${value}`);

try {
  const build = () => buildCourse({ language, audience: 'student', out: given, run: false, overwrite: true });
  row('the student version of all units', `${(await seconds(build)).toFixed(1)} s`);
  const name = '03-how-fast-does-the-whole-grow.ipynb';
  const text = await readFile(join(given, name), 'utf8');
  const unit = parseNotebook(JSON.parse(text));
  // Without the cells at the end, which fail where nothing was answered.
  const cells = unit.cells.filter(({ source }) => !String(source).startsWith('check.confirm('));
  const once = await seconds(() => runNotebook({ ...unit, cells }, { cwd: given }));
  row('its unit 03 run once, without limits', `${once.toFixed(1)} s`);
  for (let student = 1; student <= students; student++) {
    const own = join(inbox, `student-${student}`);
    await mkdir(own, { recursive: true });
    await writeFile(join(own, name), text);
  }
  const graded = await seconds(() =>
    gradeCourse({ folder: inbox, out: join(folder, 'grades'), language, unit: '03' }),
  );
  row(`unit 03 of ${students} students graded`, `${graded.toFixed(1)} s`);
  row('a student, against running the unit once', `${(graded / students / once).toFixed(2)}`);
  row('memory of the grader at most', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
