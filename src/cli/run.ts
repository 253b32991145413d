import type { DecimalMark } from '../files/text/csvFromRows.js';
import type { Language } from '../plan/text/LocalText.js';
import type { Adding } from './Adding.js';
import { listed } from './listed.js';
import { print, printJson, printPage, tell } from './print.js';
import { readingProgress } from './progress.js';

interface RunOptions {
  readonly lang: Language;
  readonly scenario?: readonly string[];
  readonly out?: string;
  readonly overwrite?: boolean;
  readonly decimal?: DecimalMark;
  readonly json?: boolean;
  /** Whether the charts are drawn and written too. */
  readonly charts?: boolean;
  readonly svgText?: 'letters' | 'outlines';
}

/** `run`: projects the scenarios of a plan folder, judges the targets, prints a summary and writes the files. */
export function addRun({ program, words, language }: Adding): void {
  program
    .command('run')
    .description(words.run.description)
    .argument('<plan-folder>', words.folder)
    .addOption(language)
    .option('--scenario <id...>', words.scenarios, listed)
    .option('--out <folder>', words.run.out)
    .option('--overwrite', words.run.overwrite)
    .addOption(
      program
        .createOption('--decimal <mark>', words.run.decimal)
        .choices(['point', 'comma'])
        .default('point'),
    )
    .option('--json', words.run.json)
    .option('--no-charts', words.run.noCharts)
    .addOption(
      program
        .createOption('--svg-text <form>', words.run.svgText)
        .choices(['letters', 'outlines'])
        .default('letters'),
    )
    .action(run);
}

async function run(
  argument: string,
  {
    lang,
    scenario,
    out,
    overwrite = false,
    decimal = 'point',
    json = false,
    charts = true,
    svgText,
  }: RunOptions,
): Promise<void> {
  const [{ openPlan }, { inOptionWords }] = await Promise.all([
    import('../documents/openPlan.js'),
    import('./inOptionWords.js'),
  ]);
  const plan = await openPlan(argument, { language: lang, onProgress: readingProgress(lang) });
  const doubts = plan.doubts();
  if (doubts.length > 0) {
    const { findingsText } = await import('../report/language/findingText.js');
    (json ? tell : print)(`${findingsText(doubts, lang, plan)}\n`);
  }
  const result = await inOptionWords(() =>
    plan.simulate(scenario === undefined ? {} : { scenarios: scenario }),
  );
  if (json) printJson((await import('./runAsJson.js')).runAsJson(result));
  else {
    const { summaryPage } = await import('../report/tables/runPages.js');
    await printPage(summaryPage(result));
  }
  if (json && out === undefined) return;
  const { writeRun } = await import('./writeRun.js');
  tell(await writeRun(result, { ...plan, folder: out, overwrite, decimal, charts, svgText }));
}
