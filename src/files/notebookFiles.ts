import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Message, say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { nameHint } from '../plan/text/nearestName.js';

const ending = '.ipynb';
const nameOne = say`Name a notebook, or the folder in which it lies.`;

/**
 * The notebooks that a path means: the one it names, or all that lie in the folder it names, but not in folders of that.
 *
 * @param path - A notebook or a folder.
 * @returns The paths in the order of their names, by code points, which is the same everywhere.
 * @throws ScenarioError where there is nothing of that name, no notebook in the folder, or another kind of file.
 * @example
 * const files = await notebookFiles('notebooks');
 */
export async function notebookFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) {
    const beside = await notebooksIn(dirname(path));
    const hint = beside.length > 0 ? nameHint(basename(path), beside) : nameOne;
    throw refusal('missingFile', path, { expected: say`a notebook or a folder with notebooks`, hint });
  }
  if (!found.isDirectory()) {
    if (path.endsWith(ending)) return [path];
    const hint = say`The name of a notebook ends in ${ending}.`;
    throw refusal('badArgument', path, { expected: say`a notebook or a folder with notebooks`, hint });
  }
  const names = await notebooksIn(path);
  if (names.length > 0) return names.map((name) => join(path, name));
  throw refusal('missingFile', path, { expected: say`a folder with notebooks (${ending})`, hint: nameOne });
}

async function notebooksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.name.endsWith(ending) && !entry.name.startsWith('.') && !entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function refusal(
  code: 'missingFile' | 'badArgument',
  file: string,
  told: { readonly expected: Message; readonly hint: Message },
): ScenarioError {
  const found = code === 'badArgument' ? { value: basename(file) } : {};
  return new ScenarioError([{ code, path: [], ...found, ...told, place: { file } }]);
}
