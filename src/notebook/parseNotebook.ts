import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { parseWith } from '../plan/parseWith.js';
import type { Notebook } from './Notebook.js';
import { NotebookSchema } from './NotebookSchema.js';

/**
 * A notebook out of what its file holds, with everything in it that Jupyter knows of and this package does not.
 *
 * Outputs that a cell lacks are taken as none, because a run fills them in.
 *
 * @param value - What parsing an `.ipynb` file as JSON gives.
 * @returns The notebook.
 * @throws ScenarioError for another format than 4, another language than the kernel's, and every piece that is not
 * what the format says.
 * @example
 * parseNotebook({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [] }).cells // => []
 */
export function parseNotebook(value: unknown): Notebook {
  refuseOtherFormat(value);
  try {
    return parseWith(NotebookSchema, value, 'notebook');
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const hint = say`Open the notebook in Jupyter or VS Code and save it again.`;
    const issues = error.issues.map(({ document: _notebook, ...issue }) => ({
      ...issue,
      ...wordMeant(issue),
      hint: issue.hint ?? hint,
    }));
    throw new ScenarioError(issues, { cause: error });
  }
}

/** Where a word decides the shape of a whole object, it is the word that was found to be wrong. */
function wordMeant({ path, value }: Issue): Pick<Issue, 'value'> {
  const key = String(path.at(-1));
  if (!/_type$/.test(key) || value === null || typeof value !== 'object') return {};
  return { value: Reflect.get(value, key) };
}

/** Of another format nothing else that is said would help. */
function refuseOtherFormat(root: unknown): void {
  const value: unknown =
    root !== null && typeof root === 'object' ? Reflect.get(root, 'nbformat') : undefined;
  if (value === 4) return;
  const hint =
    typeof value === 'number' && value < 4
      ? say`Save the notebook with a newer Jupyter.`
      : say`A notebook of Jupyter has the number of its format at its end.`;
  const found = value === undefined ? {} : { value };
  throw new ScenarioError([
    { code: 'badValue', path: ['nbformat'], ...found, expected: say`a notebook of format 4`, hint },
  ]);
}
