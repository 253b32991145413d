import { join } from 'node:path';
import { openPlan } from '../documents/openPlan.js';
import { replaceFile } from '../files/output/replaceFile.js';
import { readExercises } from '../notebook/exercises/readExercises.js';
import { sealedExercises, sealedName } from '../notebook/exercises/sealedExercises.js';
import { wholeText } from '../notebook/MultilineText.js';
import type { Notebook } from '../notebook/Notebook.js';
import { notebookText } from '../notebook/notebookText.js';
import { notebookPage, notebookTitle, type PageLink, pageMark } from '../notebook/page/notebookPage.js';
import { runNotebook } from '../notebook/runNotebook.js';
import type { Language } from '../plan/text/LocalText.js';
import type { BuiltUnit } from './BuiltUnit.js';
import { copyPlans } from './copyPlans.js';
import { type Audience, unitCourse } from './courseMetadata.js';
import { coursePage } from './coursePage.js';
import { courseSource, sourceFolder, type UnitSource } from './courseSource.js';
import { type NotebookToWrite, refuseEdited } from './refuseEdited.js';
import { slidesPage, slidesProgram } from './slidesPage.js';
import { type BuildOptions, unitIn } from './unitIn.js';
import { withLinks } from './withLinks.js';

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
  /** Whether notebooks in that folder are replaced that somebody has worked in. */
  readonly overwrite?: boolean | undefined;
  /** Told before each unit. */
  readonly onUnit?: ((name: string, position: number, of: number) => void) | undefined;
}

/**
 * Builds the course in one language for one audience: a notebook and a page for each unit, slides for teachers, and a page
 * that leads to them.
 * Folders that the notebooks read stand beside them.
 *
 * @returns the units in their order
 * @throws ScenarioError for notebooks or exercises that cannot be read, for notebooks of the same names in that folder that
 * somebody has worked in, and for a cell that fails where they are run
 */
export async function buildCourse(options: CourseOptions): Promise<BuiltUnit[]> {
  const { language, audience, out, from, onUnit, overwrite = false } = options;
  const course = await courseSource(from);
  const plan = await openPlan(course.plan, { language });
  const exercises = await readExercises(plan.folder, plan.simulate());
  const sealed = audience === 'student' ? sealedName : undefined;
  const units = course.units.map((unit) => builtUnit(unit, { ...options, exercises, sealed }));
  if (!overwrite) await refuseEdited(out, linkedNotebooks(units, language));
  await copyPlans(sourceFolder(from), out);
  if (sealed !== undefined) {
    const text = JSON.stringify(sealedExercises(exercises, course.plan));
    await replaceFile(join(out, sealed), `${text}\n`);
  }
  const run: BuiltUnit[] = [];
  for (const [position, unit] of units.entries()) {
    onUnit?.(unit.name, position + 1, units.length);
    const isRun = options.run && audience !== 'student';
    run.push(isRun ? { ...unit, notebook: await runNotebook(unit.notebook, { cwd: out }) } : unit);
  }
  for (const { file, notebook } of linkedNotebooks(run, language))
    await replaceFile(join(out, file), notebookText(notebook));
  for (const [position, { name, notebook }] of run.entries()) {
    const links = { previous: linkTo(run[position - 1]), next: linkTo(run[position + 1]) };
    const page = notebookPage(amongPages(notebook), { language, name, ...links });
    await replaceFile(join(out, `${name}.html`), page, { onlyIfItHolds: pageMark });
  }
  if (audience === 'teacher') await writeSlides(run, options);
  const index = coursePage(run, { course, language, audience });
  await replaceFile(join(out, 'index.html'), index, { onlyIfItHolds: pageMark });
  return run;
}

function builtUnit({ name, source }: UnitSource, options: BuildOptions): BuiltUnit {
  const notebook = unitIn(source, options);
  const { unit = 0, minutes, needs = [] } = unitCourse(source.metadata) ?? {};
  const title = notebookTitle(notebook, options.language) ?? name;
  const exercises = options.exercises.filter(({ lesson }) => lesson === name.slice(0, 2));
  return { name, title, number: unit, minutes, needs, exercises, notebook };
}

/** The notebooks as they are written: each leads to those beside it. */
function linkedNotebooks(units: readonly BuiltUnit[], language: Language): NotebookToWrite[] {
  return units.map(({ name, notebook }, position) => {
    const [previous, next] = [units[position - 1], units[position + 1]];
    return { file: `${name}.ipynb`, notebook: withLinks(notebook, { previous, next, language }) };
  });
}

/** A notebook whose links to other units lead to their pages. */
function amongPages(notebook: Notebook): Notebook {
  const cells = notebook.cells.map((cell) =>
    cell.cell_type === 'markdown'
      ? { ...cell, source: wholeText(cell.source).replace(/(\]\([^()\s]+)\.ipynb\)/g, '$1.html)') }
      : cell,
  );
  return { ...notebook, cells };
}

async function writeSlides(units: readonly BuiltUnit[], { out, language }: CourseOptions): Promise<void> {
  const program = await slidesProgram();
  for (const unit of units) {
    const file = join(out, `${unit.name}.slides.html`);
    await replaceFile(file, slidesPage(unit, language, program), { onlyIfItHolds: pageMark });
  }
}

function linkTo(unit: BuiltUnit | undefined): PageLink | undefined {
  return unit === undefined ? undefined : { file: `${unit.name}.html`, title: unit.title };
}
