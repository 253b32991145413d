/**
 * What building and grading the course costs: seconds to build its versions, and to grade a unit of a class in which every
 * other student answers all of it rightly and the others nothing; CPU and memory of the grader and of the kernels, where there
 * is /proc. Nothing fails here but wrong grades: it is for reading.
 *
 *     node tests/bench/course.mjs [how many students, 30 without it]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCourse } from '../../dist/modules/course/buildCourse.js';
import { gradeCourse } from '../../dist/modules/course/grade/gradeCourse.js';
import { pointsOf } from '../../dist/modules/course/grade/StudentGrades.js';
import { parseNotebook } from '../../dist/modules/notebook/parseNotebook.js';
import { runNotebook } from '../../dist/modules/notebook/runNotebook.js';

const [students = 30] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), 'grdp-pathways-course-'));
const [given, solved, inbox] = [join(folder, 'student'), join(folder, 'teacher'), join(folder, 'inbox')];
const language = 'vi';
const name = '03-how-fast-does-the-whole-grow.ipynb';

/** Seconds that something takes. @param {() => Promise<unknown>} work */
async function seconds(work) {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** Seconds of CPU and megabytes of the kernels under this process, as last seen. @type {Map<string, number>} */
const cpuOf = new Map();
let mostAtOnce = 0;
function look() {
  const read = readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .flatMap(statOf);
  const parents = new Map(read.map(({ pid, parent }) => [pid, parent]));
  /** @param {string | undefined} pid @returns {boolean} */
  const isOurs = (pid) => pid !== undefined && (pid === String(process.pid) || isOurs(parents.get(pid)));
  const kernels = read.filter(({ pid, parent }) => isOurs(parent) && isKernel(pid));
  for (const { pid, cpu } of kernels) cpuOf.set(pid, cpu);
  mostAtOnce = Math.max(
    mostAtOnce,
    kernels.reduce((sum, { megabytes }) => sum + megabytes, 0),
  );
}

/** @param {string} pid */
function statOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const [parent = '', cpu, pages] = [
      fields[1],
      Number(fields[11]) + Number(fields[12]),
      Number(fields[21]),
    ];
    return [{ pid, parent, cpu: cpu / 100, megabytes: (pages * 4096) / 1e6 }];
  } catch {
    return [];
  }
}

/** @param {string} pid */
function isKernel(pid) {
  try {
    const [program = '', ...words] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return /node$/.test(program) && words.includes('kernel');
  } catch {
    return false;
  }
}

/** @param {string} what @param {string} value */
const row = (what, value) => console.log(`${what.padEnd(44)} ${value}`);
const megabytes = () => `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`;

/** @typedef {{ cell_type: string, source: string | string[], metadata: { nbgrader?: { grade_id: string } } }} Cell */
/** The student's notebook with the answers of the teacher's. @param {{ cells: Cell[] }} blank @param {{ cells: Cell[] }} full */
function answered(blank, full) {
  const idOf = (/** @type {Cell} */ { cell_type, metadata }) =>
    cell_type === 'code' ? metadata.nbgrader?.grade_id : undefined;
  const answers = new Map(full.cells.map((cell) => [idOf(cell), cell.source]));
  const cells = blank.cells.map((cell) => {
    const id = idOf(cell);
    return id === undefined ? cell : { ...cell, source: answers.get(id) ?? cell.source };
  });
  return { ...blank, cells };
}

/** What is told of a student. @param {import('../../dist/modules/course/grade/StudentGrades.js').StudentGrades} grades */
const toldOf = ({ student, units }) => [student, units.flatMap(({ remarks }) => remarks)];

try {
  for (const [audience, out] of /** @type {const} */ ([
    ['student', given],
    ['teacher', solved],
  ])) {
    const build = () => buildCourse({ language, audience, out, run: false, overwrite: true });
    row(`all units for a ${audience}, not run`, `${(await seconds(build)).toFixed(1)} s, ${megabytes()}`);
  }
  const text = await readFile(join(given, name), 'utf8');
  const full = answered(JSON.parse(text), JSON.parse(await readFile(join(solved, name), 'utf8')));
  const unit = parseNotebook(full);
  const once = await seconds(() => runNotebook(unit, { cwd: given }));
  row('unit 03, answered, run once without limits', `${once.toFixed(1)} s, ${megabytes()}`);
  for (let student = 1; student <= students; student++) {
    const own = join(inbox, `student-${student}`);
    await mkdir(own, { recursive: true });
    await writeFile(join(own, name), student % 2 === 1 ? JSON.stringify(full) : text);
  }
  const clock = existsSync('/proc/self/stat') ? setInterval(look, 250) : undefined;
  const before = process.cpuUsage();
  /** @type {Awaited<ReturnType<typeof gradeCourse>>[]} */
  const grades = [];
  const graded = await seconds(async () => {
    grades.push(await gradeCourse({ folder: inbox, out: join(folder, 'grades'), language, unit: '03' }));
  });
  clearInterval(clock);
  const { user, system } = process.cpuUsage(before);
  row(`unit 03 of ${students} students graded`, `${graded.toFixed(1)} s`);
  row('a student, against running the unit once', `${(graded / students / once).toFixed(2)}`);
  row('CPU of the grader', `${((user + system) / 1e6).toFixed(1)} s`);
  const cpu = [...cpuOf.values()].reduce((sum, value) => sum + value, 0);
  if (cpu > 0)
    row(`CPU of ${cpuOf.size} kernels`, `${cpu.toFixed(1)} s, ${(cpu / cpuOf.size).toFixed(1)} s each`);
  row('memory of the grader at most', megabytes());
  if (cpu > 0) row('memory of its kernels at once at most', `${mostAtOnce.toFixed(0)} MB`);
  const wrong = (grades[0]?.students ?? []).filter(({ student, units }) => {
    const { earned, of } = pointsOf(units.flatMap(({ exercises }) => exercises));
    return earned !== (Number(student.replace(/\D+/, '')) % 2 === 1 ? of : 0);
  });
  if (wrong.length > 0) throw new Error(`graded wrongly: ${JSON.stringify(wrong.map(toldOf))}`);
  row('graded as they must be', `${students} of ${students}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
