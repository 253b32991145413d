import { collectCourse } from '../course/grade/collectCourse.js';
import { gradeCourse, usualLimits } from '../course/grade/gradeCourse.js';
import { remarksInShort, remarkText } from '../course/grade/Remark.js';
import { pointsOf } from '../course/grade/StudentGrades.js';
import type { SparedFile } from '../course/grade/submissionsIn.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { canStandApart } from '../notebook/kernel/KernelLimits.js';
import { type Sentences, sentences } from '../report/language/Sentences.js';
import type { CollectCall, GradeCall } from './CourseCalls.js';
import { print, tell } from './print.js';
import { progressLine } from './progress.js';

/** `course collect`: gathers the notebooks of a class into one folder, and says what was not taken. */
export async function collect(folder: string, { lang, into }: CollectCall): Promise<void> {
  const words = sentences(lang);
  const { taken, spared } = await collectCourse({ folder, into, language: lang });
  const students = new Set(taken.map(({ student }) => student)).size;
  const told = taken.flatMap(({ file, remarks }) =>
    remarksInShort(remarks, words).map((text) => `  ${file}: ${text}`),
  );
  print(
    [words.grading.collected(taken.length, students, into), ...told, ...sparedLines(spared, words)].join(
      '\n',
    ),
  );
}

/** `course grade`: runs and grades the notebooks of a class; writes a page for each student and a table. */
export async function grade(folder: string, call: GradeCall): Promise<void> {
  const {
    lang,
    unit,
    from,
    out = unit === undefined ? 'out/course-grades' : `out/course-grades-${unit}`,
  } = call;
  const words = sentences(lang);
  const line = progressLine();
  const cellSeconds = positive('--time-limit', call.timeLimit, usualLimits.cellSeconds);
  const memoryMegabytes = positive('--memory', call.memory, usualLimits.memoryMegabytes);
  const notebookSeconds = Math.max(usualLimits.notebookSeconds, 3 * cellSeconds);
  if (!canStandApart()) tell(`${words.grading.openNetwork}\n`);
  const { students, spared } = await gradeCourse({
    folder,
    out,
    language: lang,
    unit,
    from,
    limits: { cellSeconds, notebookSeconds, memoryMegabytes },
    onNotebook: (name, position, of) => line(words.grading.grading(position, of, name), position === of),
  });
  const rows = students.map(({ student, units }) => {
    const { earned, of, open } = pointsOf(units.flatMap(({ exercises }) => exercises));
    const told = units.flatMap((each) =>
      remarksInShort(each.remarks, words).map((text) => `${each.unit}: ${text}`),
    );
    const points = open === 0 ? `${earned}/${of}` : `${earned}/${of} (+${open})`;
    return [`  ${student}: ${points}`, ...told.map((text) => `    ${text}`)].join('\n');
  });
  const notebooks = students
    .flatMap(({ units }) => units)
    .filter(({ remarks }) => !remarks.some(isAbsent)).length;
  print(
    [words.grading.graded(students.length, notebooks, out), ...rows, ...sparedLines(spared, words)].join(
      '\n',
    ),
  );
}

const isAbsent = ({ code }: { readonly code: string }) => code === 'absent';

function sparedLines(spared: readonly SparedFile[], words: Sentences): string[] {
  if (spared.length === 0) return [];
  return [
    words.grading.notCollected(spared.length),
    ...spared.map(({ file, remark }) => `  ${file}: ${remarkText(remark, words)}`),
  ];
}

function positive(option: string, given: string | undefined, usual: number): number {
  if (given === undefined) return usual;
  const value = Number(given);
  if (value > 0 && value <= 86_400) return value;
  throw new ScenarioError([
    { code: 'badArgument', path: [option], value: given, expected: say`a number above 0` },
  ]);
}
