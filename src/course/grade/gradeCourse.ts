import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { designedPage } from '../../documents/designedPage.js';
import { openPlan } from '../../documents/openPlan.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { replaceFile } from '../../files/output/replaceFile.js';
import type { Exercise } from '../../notebook/exercises/Exercise.js';
import { readExercises } from '../../notebook/exercises/readExercises.js';
import { sealedExercises, sealedName } from '../../notebook/exercises/sealedExercises.js';
import type { Notebook } from '../../notebook/Notebook.js';
import { notebookTitle } from '../../notebook/page/notebookPage.js';
import { type Language, languages } from '../../plan/text/LocalText.js';
import { copyPlans } from '../copyPlans.js';
import { courseSource, sourceFolder, type UnitSource } from '../courseSource.js';
import { unitIn } from '../unitIn.js';
import { answersInKernel } from './answersInKernel.js';
import { eachAtOnce } from './eachAtOnce.js';
import { feedbackMark, feedbackPage } from './feedbackPage.js';
import { type GradingPlan, gradedExercises, unknown } from './gradedExercises.js';
import { gradesCsv, gradesMark } from './gradesCsv.js';
import { heldNotebook, keptCells } from './heldNotebook.js';
import type { KernelAnswers, RunLimits } from './KernelAnswers.js';
import { remark } from './Remark.js';
import type { GradedUnit, StudentGrades } from './StudentGrades.js';
import { type SparedFile, type Submission, submissionsIn } from './submissionsIn.js';

/** How notebooks are graded. */
export interface GradeOptions {
  /** Where they lie: as collected, or as they came. */
  readonly folder: string;
  readonly out: string;
  /** Of what is said where a notebook does not say its own. */
  readonly language: Language;
  /** Only this unit. */
  readonly unit?: string | undefined;
  /** The folder of the notebooks in both languages; those of the package where left out. */
  readonly from?: string | undefined;
  readonly limits?: Partial<RunLimits>;
  /** How many notebooks run at once: as many as there are processors, up to four, where left out. */
  readonly atOnce?: number | undefined;
  /** Told before each notebook. */
  readonly onNotebook?: ((name: string, position: number, of: number) => void) | undefined;
}

/** The grades of a class. */
export interface CourseGrades {
  readonly students: readonly StudentGrades[];
  readonly spared: readonly SparedFile[];
}

/** What a notebook may use where nothing else is said. */
export const usualLimits: RunLimits = { cellSeconds: 30, notebookSeconds: 180, memoryMegabytes: 768 };

/** Each kernel takes some 300 MB. */
const mostAtOnce = 4;

/** A unit as it was given out, in each language. */
interface GivenUnit {
  readonly unit: string;
  readonly exercises: readonly Exercise[];
  readonly released: Readonly<Record<Language, Notebook>>;
}

/**
 * Grades the notebooks of a class: runs each in a kernel with limits, judges the answers it shows outside of that kernel,
 * and writes a page for each student and one table of grades. What is wrong with one notebook never stops the rest.
 *
 * @returns the grades, by student and unit
 * @throws ScenarioError where there is no folder, no such unit, or no kernel
 */
export async function gradeCourse(options: GradeOptions): Promise<CourseGrades> {
  const { folder, out, language, onNotebook } = options;
  const course = await courseSource(options.from);
  const plan = await openPlan(course.plan, { language });
  const exercises = await readExercises(plan.folder, plan.simulate());
  const units = givenUnits(course.units, { wanted: options.unit, exercises });
  const sealed = `${JSON.stringify(sealedExercises(exercises, course.plan))}\n`;
  const { taken, spared } = await submissionsIn(folder, { language, without: out });
  const wanted = taken.filter(({ unit }) => units.has(unit));
  const graded = new Map<Submission, GradedUnit>();
  const judging: Judging = {
    simulate: (scenario) => plan.simulate({ scenarios: [scenario] }),
    designed: (scenario, spoken) => designedPage(plan, scenario, spoken),
  };
  const { atOnce = Math.min(mostAtOnce, availableParallelism()) } = options;
  await eachAtOnce(wanted, atOnce, async (one, index) => {
    onNotebook?.(`${one.student} ${one.unit}`, index + 1, wanted.length);
    const given = units.get(one.unit);
    if (given !== undefined) graded.set(one, await gradedUnit(one, given, { options, judging, sealed }));
  });
  const students = byStudent(taken, graded, { units, language });
  for (const grades of students) {
    const file = join(out, `${grades.student}.html`);
    await replaceFile(file, feedbackPage(grades), { onlyIfItHolds: feedbackMark });
  }
  await replaceFile(join(out, 'grades.csv'), gradesCsv(students), { onlyIfItHolds: gradesMark });
  return { students, spared };
}

function givenUnits(
  sources: readonly UnitSource[],
  { wanted, exercises }: { readonly wanted: string | undefined; readonly exercises: readonly Exercise[] },
): Map<string, GivenUnit> {
  const all = sources.map(({ name, source }) => ({ unit: name.slice(0, 2), source }));
  const found = all.filter(({ unit }) => wanted === undefined || unit === wanted.padStart(2, '0'));
  if (found.length === 0) {
    const hint = say`There are ${all.map(({ unit }) => unit).join(', ')}.`;
    const expected = say`the number of a unit`;
    throw new ScenarioError([{ code: 'badArgument', path: ['unit'], value: wanted, expected, hint }]);
  }
  const given = found.map(({ unit, source }): GivenUnit => {
    const built = (language: Language) => unitIn(source, { language, audience: 'student', exercises });
    const own = exercises.filter(({ lesson }) => lesson === unit);
    return { unit, exercises: own, released: { vi: built('vi'), en: built('en') } };
  });
  return new Map(given.map((one) => [one.unit, one]));
}

type Judging = Omit<GradingPlan, 'language'>;

interface Grading {
  readonly options: GradeOptions;
  readonly judging: Judging;
  /** What a student's notebook finds beside it. */
  readonly sealed: string;
}

async function gradedUnit(one: Submission, given: GivenUnit, grading: Grading): Promise<GradedUnit> {
  const { read, unit } = one;
  const { options, judging } = grading;
  if ('trouble' in read) return ungraded(given, options.language, one.remarks);
  const { notebook } = read;
  const [language = options.language] = [...languages]
    .map((each) => ({
      each,
      kept: keptCells(given.released[each], notebook),
      isUsual: each === options.language,
    }))
    .sort((a, b) => b.kept - a.kept || Number(b.isUsual) - Number(a.isUsual))
    .map(({ each }) => each);
  const held = heldNotebook(given.released[language], notebook);
  const shown = await shownBy(held, grading, language);
  const plan = { language, ...judging };
  const { exercises, remarks } = gradedExercises(given.exercises, { held, shown, plan });
  const title = notebookTitle(given.released[language], language) ?? unit;
  return { unit, title, language, exercises, remarks: [...one.remarks, ...remarks] };
}

/** Runs a notebook in a folder of its own; whatever goes wrong with it is told, but for a kernel that is not there. */
async function shownBy(
  { cells }: ReturnType<typeof heldNotebook>,
  { options: { limits, from }, sealed }: Grading,
  language: Language,
): Promise<KernelAnswers> {
  const cwd = await realpath(await mkdtemp(join(tmpdir(), 'graded-')));
  try {
    await copyPlans(sourceFolder(from), cwd);
    await writeFile(join(cwd, sealedName), sealed);
    return await answersInKernel(cells, { cwd, limits: { ...usualLimits, ...limits }, language });
  } catch (error) {
    if (error instanceof ScenarioError && error.issues.some(({ code }) => code === 'missing')) throw error;
    const [told = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { answers: [], stopped: [], remarks: [remark('notRun', told.slice(0, 200))] };
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

function ungraded(given: GivenUnit, language: Language, remarks: GradedUnit['remarks']): GradedUnit {
  const title = notebookTitle(given.released[language], language) ?? given.unit;
  return { unit: given.unit, title, language, exercises: given.exercises.map(unknown), remarks };
}

/** The units that anybody handed in, for every student who handed in anything. */
function byStudent(
  taken: readonly Submission[],
  graded: ReadonlyMap<Submission, GradedUnit>,
  { units, language }: { readonly units: ReadonlyMap<string, GivenUnit>; readonly language: Language },
): StudentGrades[] {
  const anyones = [...units.values()].filter(({ unit }) => taken.some((one) => one.unit === unit));
  return [...new Set(taken.map(({ student }) => student))].map((student) => ({
    student,
    units: anyones.map((given) => {
      const own = taken.find((one) => one.student === student && one.unit === given.unit);
      const found = own && graded.get(own);
      return found ?? ungraded(given, language, [remark('absent')]);
    }),
  }));
}
