import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { packageInfo } from '../files/packageInfo.js';
import { kernelProgram } from '../notebook/kernel/kernelProgram.js';
import { kernelSpec, openJupyter } from './openJupyter.js';
import { print, tell } from './print.js';

/** Options of `lab`. */
export interface LabOptions {
  readonly kernelspec?: boolean;
}

/** `lab`: opens a folder in Jupyter with the TypeScript kernel, or says what to install. */
export async function lab(folder = '.', { kernelspec = false }: LabOptions = {}): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) {
    const hint = say`Name the folder in which the notebooks lie.`;
    throw new ScenarioError([
      { code: 'missingFile', path: [], expected: say`a folder`, hint, place: { file: folder } },
    ]);
  }
  if (kernelspec) {
    print(kernelSpec(kernelProgram(resolve(folder))));
    return;
  }
  const status = await openJupyter(folder);
  process.exitCode = status ?? 1;
  if (status !== undefined) return;
  tell(
    [
      'Jupyter was not found. It comes with Python: pip install jupyterlab, or on Debian apt install jupyter-notebook.',
      'Without Python: open the folder in VS Code with its Jupyter extension (see the README).',
      `Without either: npx ${packageInfo().name} notebook run ${folder} --html writes pages to read.`,
      '',
    ].join('\n'),
  );
}
