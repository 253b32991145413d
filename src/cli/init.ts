import type { Language } from '../plan/LocalText.js';
import { sentences } from '../report/language/Sentences.js';
import type { Adding } from './Adding.js';
import { print } from './print.js';

/** `init`: makes a new plan folder and a first notebook, and says what to do next. */
export function addInit({ program, words, language }: Adding): void {
  program
    .command('init')
    .description(words.init.description)
    .argument('<folder>', words.init.folder)
    .addOption(language)
    .action(init);
}

async function init(folder: string, { lang }: { readonly lang: Language }): Promise<void> {
  const { initPlanFolder } = await import('../files/initPlanFolder.js');
  const names = await initPlanFolder(folder);
  const next = sentences(lang).help.next(`npx grdp-pathways run ${folder}`);
  print(`${names.map((file) => `${folder}/${file}`).join('\n')}\n${next}`);
}
