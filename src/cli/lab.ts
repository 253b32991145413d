import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Language } from '../plan/text/LocalText.js';
import { sentences } from '../report/language/Sentences.js';
import type { Adding } from './Adding.js';
import { outlets, print, tell } from './print.js';

interface LabOptions {
  readonly kernelspec?: boolean;
  readonly lang: Language;
}

/** `lab`: opens a folder in Jupyter with the TypeScript kernel, or says what to install. */
export function addLab({ program, words, language }: Adding): void {
  program
    .command('lab')
    .description(words.lab.description)
    .argument('[folder]', words.lab.folder, '.')
    .addOption(language)
    .option('--kernelspec', words.lab.kernelspec)
    .action(lab);
}

async function lab(folder: string, { kernelspec = false, lang }: LabOptions): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) {
    const hint = say`Name the folder in which the notebooks lie.`;
    throw new ScenarioError([
      { code: 'missingFile', path: [], expected: say`a folder`, hint, place: { file: folder } },
    ]);
  }
  const [{ kernelArguments }, { kernelSpec, openJupyter }] = await Promise.all([
    import('../notebook/kernel/kernelProgram.js'),
    import('./openJupyter.js'),
  ]);
  if (kernelspec) {
    print(kernelSpec(kernelArguments(resolve(folder))));
    return;
  }
  const status = await openJupyter(folder);
  outlets().exitCode = status ?? 1;
  if (status === undefined) tell(`${sentences(lang).help.lab.withoutJupyter(folder)}\n`);
}
