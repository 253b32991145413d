import type { Language } from '../plan/text/LocalText.js';
import type { Adding } from './Adding.js';
import { openForAnswer } from './openForAnswer.js';
import { printJson, printPage } from './print.js';

interface SensitivityOptions {
  readonly lang: Language;
  readonly scenario?: string;
  readonly target?: string;
  readonly draws?: string;
  readonly seed?: string;
  readonly json?: boolean;
}

/** `sensitivity`: on what one target of a scenario hangs. */
export function addSensitivity({ program, words, language }: Adding): void {
  program
    .command('sensitivity')
    .description(words.sensitivity.description)
    .argument('<plan-folder>', words.folder)
    .addOption(language)
    .option('--scenario <id>', words.sensitivity.scenario)
    .option('--target <id>', words.sensitivity.target)
    .option('--draws <number>', words.sensitivity.draws)
    .option('--seed <number>', words.odds.seed)
    .option('--json', words.json)
    .action(sensitivity);
}

async function sensitivity(argument: string, options: SensitivityOptions): Promise<void> {
  const [{ inOptionWords }, { numbersFrom }] = await Promise.all([
    import('./inOptionWords.js'),
    import('./arguments.js'),
  ]);
  const { lang, scenario, target, draws, seed } = options;
  const numbers = numbersFrom({
    '--draws': draws === undefined ? undefined : [draws],
    '--seed': seed === undefined ? undefined : [seed],
  });
  const [wantedDraws] = numbers.get('--draws') ?? [];
  const [wantedSeed] = numbers.get('--seed') ?? [];
  const plan = await openForAnswer(argument, lang);
  const answer = await inOptionWords(() =>
    plan.simulate().sensitivity({
      ...(scenario === undefined ? {} : { scenario }),
      ...(target === undefined ? {} : { target }),
      ...(wantedDraws === undefined ? {} : { draws: wantedDraws }),
      ...(wantedSeed === undefined ? {} : { seed: wantedSeed }),
    }),
  );
  if (options.json) {
    printJson({ plan: plan.plan.id, ...answer });
    return;
  }
  const { answerPage } = await import('../report/tables/answerPage.js');
  await printPage(answerPage(answer));
}
