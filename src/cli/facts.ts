import type { DecimalMark } from '../files/text/csvFromRows.js';
import type { Language } from '../plan/text/LocalText.js';
import { sentences } from '../report/language/Sentences.js';
import type { Adding } from './Adding.js';
import { print } from './print.js';

interface FactsOptions {
  readonly lang: Language;
  readonly out: string;
  readonly decimal: DecimalMark;
}

/** `facts`: writes the figures of a plan as a wide sheet, a row for each series and a column for each year. */
export function addFacts({ program, words, language }: Adding): void {
  program
    .command('facts')
    .description(words.facts.description)
    .argument('<plan-folder>', words.folder)
    .requiredOption('--out <file>', words.facts.out)
    .addOption(
      program
        .createOption('--decimal <mark>', words.run.decimal)
        .choices(['point', 'comma'])
        .default('point'),
    )
    .addOption(language)
    .action(facts);
}

async function facts(folder: string, { lang, out, decimal }: FactsOptions): Promise<void> {
  const [{ openPlan }, { wideFacts, writeSheet }] = await Promise.all([
    import('../documents/openPlan.js'),
    import('../files/tables/wideFacts.js'),
  ]);
  const { dataset } = await openPlan(folder, { language: lang });
  const { region, indicator, activity, prices, unit, vintage } = sentences(lang).imports.wide;
  await writeSheet(
    out,
    wideFacts(dataset.observations, [region, indicator, activity, prices, unit, vintage]),
    decimal,
  );
  print(out);
}
