import type { ImportReport } from '../files/tables/importTables.js';
import type { NewPlanWords } from '../files/tables/newPlan.js';
import type { Language } from '../plan/text/LocalText.js';
import { periodText } from '../plan/yearsOf.js';
import { sentences } from '../report/language/Sentences.js';
import type { Adding } from './Adding.js';
import { printJson, printPage } from './print.js';

interface ImportOptions {
  readonly lang: Language;
  readonly into: string;
  readonly sheet?: readonly string[];
  readonly indicator?: string;
  readonly unit?: string;
  readonly priceBasis?: string;
  readonly decimal?: 'comma' | 'point';
  readonly vintage?: string;
  readonly source?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly region?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `import`: reads the tables of an office into the facts of a plan folder, and shows what it understood. */
export function addImport({ program, words, language }: Adding): void {
  const { import: said } = words;
  program
    .command('import')
    .description(said.description)
    .argument('<file...>', said.file)
    .requiredOption('--into <plan-folder>', said.into)
    .option('--sheet <name...>', said.sheet)
    .option('--indicator <id>', said.indicator)
    .option('--unit <unit>', said.unit)
    .option('--price-basis <basis>', said.priceBasis)
    .addOption(program.createOption('--decimal <mark>', said.decimalMark).choices(['comma', 'point']))
    .option('--vintage <id>', said.vintage)
    .option('--source <id>', said.source)
    .option('--publisher <name>', said.publisher)
    .option('--published <date>', said.published)
    .option('--region <name>', said.region)
    .option('--dry-run', said.dryRun)
    .option('--json', words.json)
    .addOption(language)
    .action(importFiles);
}

async function importFiles(files: readonly string[], options: ImportOptions): Promise<void> {
  const { lang, into, sheet, json = false, ...told } = options;
  const book = await ownWorkbook(files);
  if (book !== undefined) {
    const { importWorkbook } = await import('./importWorkbook.js');
    await importWorkbook(book, into, { language: lang, isDry: told.dryRun === true, json });
    return;
  }
  const { importTables } = await import('../files/tables/importTables.js');
  const { comment } = sentences(lang).imports;
  const newPlan = newPlanWords(lang);
  const report = await importTables(files, into, { ...told, sheets: sheet, comment, newPlan });
  if (json) {
    printJson(reportAsJson(report));
    return;
  }
  const { importPage } = await import('../report/tables/importPage.js');
  await printPage(importPage(report, lang, told.dryRun === true));
}

/** A workbook of `brief`, given alone: what was typed into it is a scenario, and no facts. */
async function ownWorkbook([file, ...others]: readonly string[]): Promise<string | undefined> {
  if (file === undefined || others.length > 0 || !/\.xlsx$/iu.test(file)) return undefined;
  const { isOwnWorkbook } = await import('../files/isOwnWorkbook.js');
  return (await isOwnWorkbook(file)) ? file : undefined;
}

/** The words of a new plan in both languages; what its files say of themselves is in that of the call. */
function newPlanWords(language: Language): NewPlanWords {
  const [vi, en] = [sentences('vi').imports.newPlan, sentences('en').imports.newPlan];
  const { planComment, scenarioComment } = sentences(language).imports;
  const both = (key: Exclude<keyof typeof vi, 'title' | 'population'>) => ({ vi: vi[key], en: en[key] });
  return {
    title: (region, period) => ({ vi: vi.title(region, period), en: en.title(region, period) }),
    document: both('document'),
    scenario: both('scenario'),
    motive: both('motive'),
    motiveUncounted: both('motiveUncounted'),
    prices: both('prices'),
    investment: both('investment'),
    population: {
      published: { vi: vi.population.published, en: en.population.published },
      continued: { vi: vi.population.continued, en: en.population.continued },
    },
    planComment,
    scenarioComment,
  };
}

/** What was understood, as data: a figure keeps its digits, and its place in the table. */
function reportAsJson({ lines, left, added, plan: _, ...rest }: ImportReport): object {
  const told = lines.map(({ facts, ...line }) => ({
    ...line,
    figures: facts.map(({ period, value, status, cell }) => ({
      period: periodText(period),
      value,
      status,
      cell,
    })),
  }));
  return { ...rest, added: added.length, lines: told, left };
}
