import type { Language } from '../plan/text/LocalText.js';
import type { Adding } from './Adding.js';
import { listed } from './listed.js';
import { openForAnswer } from './openForAnswer.js';
import { printJson, printPage } from './print.js';

interface RealismOptions {
  readonly lang: Language;
  readonly scenario?: readonly string[];
  readonly until?: string;
  readonly json?: boolean;
}

/** `realism`: what each scenario asks of investment, productivity and structure, beside the past. */
export function addRealism({ program, words, language }: Adding): void {
  program
    .command('realism')
    .description(words.realism.description)
    .argument('<plan-folder>', words.folder)
    .addOption(language)
    .option('--scenario <id...>', words.scenarios, listed)
    .option('--until <year>', words.realism.until)
    .option('--json', words.json)
    .action(realism);
}

async function realism(
  argument: string,
  { lang, scenario, until, json = false }: RealismOptions,
): Promise<void> {
  const [{ yearFrom }, { inOptionWords }, { realismRows }] = await Promise.all([
    import('./arguments.js'),
    import('./inOptionWords.js'),
    import('../report/tables/realismTable.js'),
  ]);
  const past = until === undefined ? undefined : yearFrom('--until', until);
  const plan = await openForAnswer(argument, lang);
  const run = await inOptionWords(() => plan.simulate(scenario === undefined ? {} : { scenarios: scenario }));
  if (json) {
    const [{ peersOf }, { readProvinces }] = await Promise.all([
      import('../analysis/realism/peersOf.js'),
      import('../files/readProvinces.js'),
    ]);
    const rows = await inOptionWords(() => realismRows(run, past));
    printJson({ plan: run.plan.id, rows, peers: peersOf(run, readProvinces()) });
    return;
  }
  const [{ realismPage }, { peers }] = await Promise.all([
    import('../report/tables/runPages.js'),
    import('../documents/provinces.js'),
  ]);
  const page = await inOptionWords(() => realismPage(run, past === undefined ? {} : { until: past }));
  const table = peers(run);
  const beside = table.rows.length === 0 ? [] : [[table.caption ?? ''], table];
  await printPage({ ...page, blocks: [...page.blocks, ...beside] });
}
