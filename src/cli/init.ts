import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Language } from '../plan/text/LocalText.js';
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
    .option('--province <name>', words.init.province)
    .option('--period <years>', words.init.period)
    .action(init);
}

interface InitOptions {
  readonly lang: Language;
  readonly province?: string;
  readonly period?: string;
}

async function init(folder: string, { lang, province, period }: InitOptions): Promise<void> {
  const [{ initPlanFolder }, { periodFromText }, { inOptionWords }] = await Promise.all([
    import('../files/initPlanFolder.js'),
    import('../plan/yearsOf.js'),
    import('./inOptionWords.js'),
  ]);
  const years = period === undefined ? undefined : periodFromText(period);
  if (period !== undefined && (years === undefined || province === undefined)) {
    const expected =
      years === undefined ? say`years such as 2021-2025` : say`a province: the template has its own years`;
    throw new ScenarioError([{ code: 'badArgument', path: ['--period'], value: period, expected }]);
  }
  const choice = {
    ...(province === undefined ? {} : { province }),
    ...(years === undefined ? {} : { period: years }),
  };
  const names = await inOptionWords(() => initPlanFolder(folder, choice));
  const { help } = sentences(lang);
  const next = [
    help.next(`npx grdp-pathways run ${folder}`),
    help.firstDoubt(`npx grdp-pathways odds ${folder}`),
  ];
  print([...names.map((file) => `${folder}/${file}`), ...next].join('\n'));
}
