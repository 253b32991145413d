import type { PlanRun } from '../analysis/PlanRun.js';
import type { Language } from '../plan/text/LocalText.js';
import type { OddsQuestion } from '../uncertainty/FoundOdds.js';
import type { Adding } from './Adding.js';
import { listed } from './listed.js';
import { openForAnswer } from './openForAnswer.js';
import { printJson, printPage } from './print.js';

interface OddsOptions {
  readonly lang: Language;
  readonly scenario?: readonly string[];
  readonly target?: readonly string[];
  readonly together?: readonly string[];
  readonly draws?: string;
  readonly seed?: string;
  readonly rotated?: boolean;
  readonly pastPlans?: readonly string[];
  readonly json?: boolean;
}

/** `odds`: how likely scenarios are to meet the targets, given what the plan says is uncertain. */
export function addOdds({ program, words, language }: Adding): void {
  program
    .command('odds')
    .description(words.odds.description)
    .argument('<plan-folder>', words.folder)
    .addOption(language)
    .option('--scenario <id...>', words.scenarios, listed)
    .option('--target <id...>', words.odds.target, listed)
    .option('--together <id...>', words.odds.together, listed)
    .option('--draws <number>', words.odds.draws)
    .option('--seed <number>', words.odds.seed)
    .option('--rotated', words.odds.rotated)
    .option('--past-plans <plan-folder...>', words.odds.pastPlans)
    .option('--json', words.json)
    .action(odds);
}

async function odds(argument: string, options: OddsOptions): Promise<void> {
  const [{ openPlan }, { inOptionWords }, { numbersFrom }] = await Promise.all([
    import('../documents/openPlan.js'),
    import('./inOptionWords.js'),
    import('./arguments.js'),
  ]);
  const { lang, scenario, target, together, draws, seed, rotated, pastPlans } = options;
  const numbers = numbersFrom({
    '--draws': draws === undefined ? undefined : [draws],
    '--seed': seed === undefined ? undefined : [seed],
  });
  const [wantedDraws] = numbers.get('--draws') ?? [];
  const [wantedSeed] = numbers.get('--seed') ?? [];
  const past: PlanRun[] = [];
  for (const folder of pastPlans ?? []) past.push((await openPlan(folder, { language: lang })).simulate());
  const question: OddsQuestion = {
    ...(pastPlans === undefined ? {} : { pastPlans: past }),
    ...(scenario === undefined ? {} : { scenario }),
    ...(target === undefined ? {} : { targets: target }),
    ...(together === undefined ? {} : { together: [together] }),
    ...(wantedDraws === undefined ? {} : { draws: wantedDraws }),
    ...(rotated === true ? { sampling: 'rotated' } : {}),
    ...(wantedSeed === undefined ? {} : { seed: wantedSeed }),
  };
  const plan = await openForAnswer(argument, lang);
  const answer = await inOptionWords(() => plan.oddsInWorkers(question));
  if (options.json) {
    printJson({ plan: plan.plan.id, ...answer });
    return;
  }
  const { answerPage } = await import('../report/tables/answerPage.js');
  await printPage(answerPage(answer));
}
