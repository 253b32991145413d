import type { Language } from '../plan/text/LocalText.js';
import type { Adding } from './Adding.js';
import { listed } from './listed.js';
import { openForAnswer } from './openForAnswer.js';
import { printJson, printPage } from './print.js';

interface BacktestOptions {
  readonly lang: Language;
  readonly scenario?: readonly string[];
  readonly json?: boolean;
}

/** `backtest`: compares plan, naive benchmarks and scenarios with published actuals, every target with its actual or what is missing. */
export function addBacktest({ program, words, language }: Adding): void {
  program
    .command('backtest')
    .description(words.backtest.description)
    .argument('<plan-folder>', words.folder)
    .addOption(language)
    .option('--scenario <id...>', words.scenarios, listed)
    .option('--json', words.json)
    .action(backtest);
}

async function backtest(argument: string, { lang, scenario, json = false }: BacktestOptions): Promise<void> {
  const { inOptionWords } = await import('./inOptionWords.js');
  const plan = await openForAnswer(argument, lang);
  const run = await inOptionWords(() => plan.simulate(scenario === undefined ? {} : { scenarios: scenario }));
  if (json) {
    const [{ impliedDeflators }, { backtestAsJson }] = await Promise.all([
      import('../analysis/backtest/impliedDeflators.js'),
      import('./runAsJson.js'),
    ]);
    printJson({
      plan: run.plan.id,
      targets: backtestAsJson(run.backtest),
      impliedDeflators: impliedDeflators(run),
    });
    return;
  }
  const { backtestPage } = await import('../report/tables/backtestPage.js');
  await printPage(backtestPage(run));
}
