import { basename, join } from 'node:path';
import { openPlan } from '../documents/openPlan.js';
import { notebookFiles } from '../files/notebookFiles.js';
import { packageFolder } from '../files/packageInfo.js';
import { readJson } from '../files/readJson.js';
import { replaceFile } from '../files/replaceFile.js';
import { readExercises } from '../notebook/exercises/readExercises.js';
import { sealedExercises } from '../notebook/exercises/sealedExercises.js';
import type { Notebook } from '../notebook/Notebook.js';
import { notebookText } from '../notebook/notebookText.js';
import { notebookPage, notebookTitle, type PageLink, pageMark } from '../notebook/page/notebookPage.js';
import { parseNotebook } from '../notebook/parseNotebook.js';
import { runNotebook } from '../notebook/runNotebook.js';
import type { Language } from '../plan/LocalText.js';
import type { BuiltUnit } from './BuiltUnit.js';
import { copyPlans } from './copyPlans.js';
import { type Audience, unitCourse } from './courseMetadata.js';
import { coursePage } from './coursePage.js';
import { slidesPage, slidesProgram } from './slidesPage.js';
import { unitIn } from './unitIn.js';
import { withLinks } from './withLinks.js';

/** The plan that the course works on. */
export const coursePlan = 'lang-son-2016-2020';

/** Where a student's notebook finds the sealed answers, beside it. */
export const sealedName = 'exercises.sealed.json';

/** How a course is built. */
export interface CourseOptions {
  readonly language: Language;
  readonly audience: Audience;
  /** Where to; made where it is not there. */
  readonly out: string;
  /** The folder of the notebooks in both languages; those of the package where left out. */
  readonly from?: string | undefined;
  /** Whether the notebooks are run, so that they and their pages hold outputs; those of students never are. */
  readonly run: boolean;
  /** Told before each unit. */
  readonly onUnit?: ((name: string, position: number, of: number) => void) | undefined;
}

/** The folder of the notebooks that ship with the package. */
export const courseFolder = join(packageFolder, 'notebooks');

/**
 * Builds the course in one language for one audience: a notebook and a page for each unit, slides for teachers, and a page
 * that leads to them.
 * Folders that the notebooks read stand beside them.
 *
 * @returns the units in their order
 * @throws ScenarioError for notebooks or exercises that cannot be read, and for a cell that fails where they are run
 */
export async function buildCourse(options: CourseOptions): Promise<BuiltUnit[]> {
  const { language, audience, out, from = courseFolder, onUnit } = options;
  const plan = await openPlan(coursePlan, { language });
  const exercises = await readExercises(plan.folder, plan.simulate());
  const sources = await unitSources(from);
  await copyPlans(from, out);
  const sealed = audience === 'student' ? sealedName : undefined;
  if (sealed !== undefined) {
    const text = JSON.stringify(sealedExercises(exercises, coursePlan));
    await replaceFile(join(out, sealed), `${text}\n`);
  }
  const units: BuiltUnit[] = [];
  for (const [position, { name, source }] of sources.entries()) {
    onUnit?.(name, position + 1, sources.length);
    const built = unitIn(source, { language, audience, exercises, sealed });
    const isRun = options.run && audience !== 'student';
    const notebook = isRun ? await runNotebook(built, { cwd: out }) : built;
    const { unit = 0, minutes, needs = [] } = unitCourse(source.metadata) ?? {};
    const title = notebookTitle(notebook, language) ?? name;
    const own = exercises.filter(({ lesson }) => lesson === name.slice(0, 2));
    units.push({ name, title, number: unit, minutes, needs, exercises: own, notebook });
  }
  for (const [position, unit] of units.entries()) {
    const [previous, next] = [units[position - 1], units[position + 1]];
    const linked = withLinks(unit.notebook, { previous, next, language });
    await replaceFile(join(out, `${unit.name}.ipynb`), notebookText(linked));
    const links = { previous: linkTo(previous), next: linkTo(next) };
    const page = notebookPage(unit.notebook, { language, name: unit.name, ...links });
    await replaceFile(join(out, `${unit.name}.html`), page, { onlyIfItHolds: pageMark });
  }
  if (audience === 'teacher') await writeSlides(units, options);
  const index = coursePage(units, { language, audience });
  await replaceFile(join(out, 'index.html'), index, { onlyIfItHolds: pageMark });
  return units;
}

async function writeSlides(units: readonly BuiltUnit[], { out, language }: CourseOptions): Promise<void> {
  const program = await slidesProgram();
  for (const unit of units) {
    const file = join(out, `${unit.name}.slides.html`);
    await replaceFile(file, slidesPage(unit, language, program), { onlyIfItHolds: pageMark });
  }
}

/** A unit as it is written, in both languages. */
export interface UnitSource {
  /** The name of its file, without the ending. */
  readonly name: string;
  readonly source: Notebook;
}

/** The notebooks that are units of the course, in their order. */
export async function unitSources(from: string): Promise<UnitSource[]> {
  const files = await notebookFiles(from);
  const read = await Promise.all(
    files.map(async (file) => ({
      name: basename(file, '.ipynb'),
      source: parseNotebook(await readJson(file)),
    })),
  );
  return read.filter(({ source }) => unitCourse(source.metadata) !== undefined);
}

function linkTo(unit: BuiltUnit | undefined): PageLink | undefined {
  return unit === undefined ? undefined : { file: `${unit.name}.html`, title: unit.title };
}
