import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { readJson } from '../files/text/readJson.js';
import { wholeText } from '../notebook/MultilineText.js';
import type { Notebook } from '../notebook/Notebook.js';
import { parseNotebook } from '../notebook/parseNotebook.js';

/** A notebook that is to be written, and the name of its file. */
export interface NotebookToWrite {
  readonly file: string;
  readonly notebook: Notebook;
}

/**
 * Refuses to write over notebooks that somebody has worked in: those whose cells say something else.
 *
 * @param out - the folder they would be written to
 * @throws ScenarioError with every notebook that would be lost
 */
export async function refuseEdited(out: string, notebooks: readonly NotebookToWrite[]): Promise<void> {
  const issues = await Promise.all(
    notebooks.map(async ({ file, notebook }): Promise<Issue[]> => {
      const path = join(out, file);
      if ((await stat(path).catch(() => undefined)) === undefined) return [];
      const before = await readJson(path)
        .then(parseNotebook)
        .catch(() => undefined);
      if (before !== undefined && cellsOf(before) === cellsOf(notebook)) return [];
      const expected = say`a place where no other notebook of this name lies`;
      const hint = say`Somebody may have worked in it: choose another folder with ${'--out'}, or add ${'--overwrite'}.`;
      return [{ code: 'outputRefused', path: [], place: { file: path }, expected, hint }];
    }),
  );
  if (issues.flat().length > 0) throw new ScenarioError(issues.flat());
}

/** What the cells say, without what they show. */
const cellsOf = ({ cells }: Notebook) =>
  JSON.stringify(cells.map(({ cell_type, source }) => [cell_type, wholeText(source)]));
