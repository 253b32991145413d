import type { Language } from '../plan/text/LocalText.js';
import type { Adding } from './Adding.js';
import { printJson, printPage } from './print.js';

interface ProvincesCall {
  readonly lang: Language;
  readonly indicator?: string;
  readonly region?: string;
  readonly perHead?: boolean;
  readonly growth?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly json?: boolean;
}

/** `provinces`: lists what is published for all provinces, and compares them. */
export function addProvinces({ program, words, language }: Adding): void {
  program
    .command('provinces')
    .description(words.provinces.description)
    .addOption(language)
    .option('--indicator <id>', words.provinces.indicator)
    .option('--region <name>', words.provinces.region)
    .option('--per-head', words.provinces.perHead)
    .option('--growth', words.provinces.growth)
    .option('--from <year>', words.provinces.from)
    .option('--to <year>', words.provinces.to)
    .option('--json', words.json)
    .action(provincesCall);
}

async function provincesCall({
  lang,
  json = false,
  perHead,
  from,
  to,
  ...rest
}: ProvincesCall): Promise<void> {
  const [{ provinces }, { yearFrom }, { inOptionWords }] = await Promise.all([
    import('../documents/provinces.js'),
    import('./arguments.js'),
    import('./inOptionWords.js'),
  ]);
  const options = {
    ...rest,
    language: lang,
    ...(perHead === true ? { per: 'head' as const } : {}),
    ...(from === undefined ? {} : { from: yearFrom('--from', from) }),
    ...(to === undefined ? {} : { to: yearFrom('--to', to) }),
  };
  const table = await inOptionWords(() => provinces(options));
  if (json) {
    const headings = table.columns.map(({ heading }) => heading);
    const rows = table.rows.map((row) =>
      Object.fromEntries(row.map(({ value }, at) => [headings[at] ?? '', value])),
    );
    printJson({ caption: table.caption ?? null, notes: table.notes ?? [], rows });
    return;
  }
  const head = table.caption === undefined ? [] : [[table.caption]];
  const notes = table.notes === undefined ? [] : [table.notes];
  await printPage({ language: lang, blocks: [...head, table, ...notes] });
}
