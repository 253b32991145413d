import { basename, join } from 'node:path';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { notebookFiles } from '../files/notebookFiles.js';
import { packageFolder } from '../files/packageInfo.js';
import { readJson } from '../files/text/readJson.js';
import { wholeText } from '../notebook/MultilineText.js';
import type { Notebook } from '../notebook/Notebook.js';
import { parseNotebook } from '../notebook/parseNotebook.js';
import type { Language, LocalText } from '../plan/text/LocalText.js';
import { courseFront, unitCourse } from './courseMetadata.js';
import { oneLanguage } from './oneLanguage.js';

/** A unit as it is written, in both languages. */
export interface UnitSource {
  /** The name of its file, without the ending. */
  readonly name: string;
  readonly source: Notebook;
}

/** A course as it is written. */
export interface CourseSource {
  /** The folder or the name of the plan that its exercises are on. */
  readonly plan: string;
  readonly title: LocalText;
  /** What it is about, in a paragraph of Markdown. */
  readonly lead: (language: Language) => string;
  /** In their order. */
  readonly units: readonly UnitSource[];
}

/** The folder of the notebooks that ship with the package. */
const courseFolder = join(packageFolder, 'notebooks');

/**
 * Reads a course: the notebooks of a folder that are units of it, and the one that leads to them, whose metadata name the
 * plan and the title.
 *
 * @param from - the folder; that of the package where left out
 * @throws ScenarioError for notebooks that cannot be read, and where none names the plan
 */
export async function courseSource(from: string = courseFolder): Promise<CourseSource> {
  const files = await notebookFiles(from);
  const read = await Promise.all(
    files.map(async (file) => ({
      name: basename(file, '.ipynb'),
      source: parseNotebook(await readJson(file)),
    })),
  );
  const [front] = read.flatMap(({ source }) => {
    const named = courseFront(source.metadata);
    return named === undefined ? [] : [{ ...named, source }];
  });
  if (front === undefined) {
    const expected = say`a notebook whose metadata name the plan and the title of the course`;
    throw new ScenarioError([{ code: 'missingFile', path: [], place: { file: from }, expected }]);
  }
  const [first] = front.source.cells;
  return {
    plan: front.plan,
    title: front.title,
    lead: (language) => oneLanguage(wholeText(first?.source ?? ''), language).replace(/^#.*\n+/, ''),
    units: read.filter(({ source }) => unitCourse(source.metadata) !== undefined),
  };
}

/** The folder that a course is read from. */
export function sourceFolder(from: string | undefined): string {
  return from ?? courseFolder;
}
