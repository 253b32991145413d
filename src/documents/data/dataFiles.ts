import type { PlanRun } from '../../analysis/PlanRun.js';
import { tableFiles } from '../../files/output/resultFiles.js';
import { sha256 } from '../../files/output/sha256.js';
import { packageInfo } from '../../files/packageInfo.js';
import type { Source } from '../../plan/facts/Source.js';
import type { Language } from '../../plan/text/LocalText.js';
import { type Sentences, sentences } from '../../report/language/Sentences.js';
import { dataField } from './dataFields.js';
import { iamcCsv } from './iamcCsv.js';

/** Where the tables for programs lie, and what describes them. */
const folder = 'data';

/**
 * The tables of a run for other programs: those that every run leaves, all figures once more in the long format of the
 * IAMC, and `datapackage.json`, which says what each column holds, in which type, and where the figures come from.
 *
 * Written for programs, without the byte order mark that spreadsheets take. No licence is claimed for figures whose
 * sources state none.
 *
 * @param language - of the description
 */
export function dataFiles(run: PlanRun, language: Language): [name: string, content: string][] {
  const tables = [...tableFiles(run), ['iamc.csv', iamcCsv(run)] as const].map(
    ([name, content]) => [name, content.replace(/^\ufeff/u, '')] as const,
  );
  const described = `${JSON.stringify(dataPackage(run, tables, sentences(language)), null, 2)}\n`;
  return [
    ...tables.map(([name, content]): [string, string] => [`${folder}/${name}`, content]),
    [`${folder}/datapackage.json`, described],
  ];
}

/**
 * The description of tables as a Tabular Data Package.
 *
 * @source specs.frictionlessdata.io/tabular-data-package
 */
function dataPackage(
  { plan, dataset }: PlanRun,
  tables: readonly (readonly [name: string, content: string])[],
  say: Sentences,
) {
  const { name, version } = packageInfo();
  return {
    profile: 'tabular-data-package',
    name: plan.id.toLowerCase(),
    title: say.of(plan.title),
    description: say.data.about(plan.title, `${name} ${version}`),
    sources: dataset.sources.map(sourceOf),
    resources: tables.map((table) => resourceOf(table, say)),
  };
}

function sourceOf({ publisher, title, date, locator }: Source) {
  const said = { title: `${publisher}: ${title} (${date})` };
  return /^https?:\/\//u.test(locator) ? { ...said, path: locator } : said;
}

function resourceOf([path, content]: readonly [path: string, content: string], { data }: Sentences) {
  const [heading = ''] = content.split('\n', 1);
  return {
    profile: 'tabular-data-resource',
    name: path.replace(/\.csv$/u, ''),
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(content),
    hash: `sha256:${sha256(content)}`,
    dialect: { delimiter: ',', lineTerminator: '\n', header: true },
    schema: {
      fields: heading.split(',').map((column) => dataField(column, data.columns)),
      missingValues: [''],
    },
  };
}
