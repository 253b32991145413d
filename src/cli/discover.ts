import type { Language } from '../plan/text/LocalText.js';
import type { Adding } from './Adding.js';
import { openForAnswer } from './openForAnswer.js';
import { printJson, printPage } from './print.js';

interface DiscoveryOptions {
  readonly lang: Language;
  readonly scenario?: string;
  readonly target?: string;
  readonly draws?: string;
  readonly seed?: string;
  readonly density?: string;
  readonly json?: boolean;
}

/** `discover`: under which conditions one target of a scenario is missed. */
export function addDiscover({ program, words, language }: Adding): void {
  program
    .command('discover')
    .description(words.discover.description)
    .argument('<plan-folder>', words.folder)
    .addOption(language)
    .option('--scenario <id>', words.sensitivity.scenario)
    .option('--target <id>', words.sensitivity.target)
    .option('--draws <number>', words.discover.draws)
    .option('--seed <number>', words.odds.seed)
    .option('--density <percent>', words.discover.density)
    .option('--json', words.json)
    .action(discover);
}

async function discover(argument: string, options: DiscoveryOptions): Promise<void> {
  const [{ inOptionWords }, { numbersFrom }] = await Promise.all([
    import('./inOptionWords.js'),
    import('./arguments.js'),
  ]);
  const { lang, scenario, target, draws, seed, density } = options;
  const numbers = numbersFrom({
    '--draws': draws === undefined ? undefined : [draws],
    '--seed': seed === undefined ? undefined : [seed],
    '--density': density === undefined ? undefined : [density.replace(/%$/, '')],
  });
  const [wantedDraws] = numbers.get('--draws') ?? [];
  const [wantedSeed] = numbers.get('--seed') ?? [];
  const [wantedDensity] = numbers.get('--density') ?? [];
  const plan = await openForAnswer(argument, lang);
  const answer = await inOptionWords(() =>
    plan.simulate().discover({
      ...(scenario === undefined ? {} : { scenario }),
      ...(target === undefined ? {} : { target }),
      ...(wantedDraws === undefined ? {} : { draws: wantedDraws }),
      ...(wantedSeed === undefined ? {} : { seed: wantedSeed }),
      ...(wantedDensity === undefined ? {} : { density: wantedDensity / 100 }),
    }),
  );
  if (options.json) {
    printJson({ plan: plan.plan.id, ...answer });
    return;
  }
  const { answerPage } = await import('../report/tables/answerPage.js');
  await printPage(answerPage(answer));
}
