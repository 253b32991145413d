import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { draftSeven } from '../plan/draftSeven.js';
import type { Period } from '../plan/Period.js';
import { Plan } from '../plan/Plan.js';
import { provinceNamed } from '../plan/provinces/provinceNamed.js';
import { ScenarioFile } from '../plan/scenarios/ScenarioDraft.js';
import { writeOutput } from './output/writeOutput.js';
import { packageFolder } from './packageInfo.js';
import { provincePlanFiles } from './provincePlanFiles.js';
import { readProvinces } from './readProvinces.js';

/** Whose plan is begun, and for which years. */
export interface ProvinceChoice {
  /** Its name, in any spelling. */
  readonly province?: string;
  /** The last plan of five years whose base year has figures of nearly all indicators where left out. */
  readonly period?: Period;
}

const defaultPeriod: Period = spanOf('2016-2020');

/** The years before which nothing is published of provinces, and after which nothing can be said of a base. */
const bases: Period = spanOf('2010-2030');

const notebookName = 'first-notebook.ipynb';

/** What the notebook shows is of the template's plan, and would be false beside another. */
function withoutOutputs(notebook: string): string {
  const { cells, ...rest } = JSON.parse(notebook);
  const emptied = cells.map((cell: Readonly<Record<string, unknown>>) =>
    'outputs' in cell ? { ...cell, execution_count: null, outputs: [] } : cell,
  );
  return `${JSON.stringify({ cells: emptied, ...rest }, null, 1)}\n`;
}

function spanOf(text: string): Period {
  const [from = 0, to = from] = text.split('-').map(Number);
  return { from, to };
}

function provinceFiles(typed: string, period: Period): ReadonlyMap<string, string> {
  const base = period.from - 1;
  if (base < bases.from || base > bases.to) {
    const expected = say`a plan whose base year lies between ${bases.from} and ${bases.to}`;
    throw new ScenarioError([
      { code: 'outOfPeriod', path: ['period'], value: `${period.from}-${period.to}`, expected },
    ]);
  }
  return provincePlanFiles(provinceNamed(typed, readProvinces().provinces), period);
}

/**
 * Makes a new plan folder from the template that ships with the package: a small plan with real figures, commented,
 * a first notebook, and the JSON Schemas that let editors complete the YAML files. It runs as it is.
 *
 * For a province it holds what is published of it instead, and says what is missing.
 *
 * @param folder - a folder that does not exist yet, or is empty
 * @param choice - the province, in any spelling, and the years of its plan
 * @returns the names of the files written
 * @throws ScenarioError when the folder holds anything, or cannot be written, for a province that is not known, and
 * for years whose base year lies before all figures
 */
export async function initPlanFolder(
  folder: string,
  { province, period = defaultPeriod }: ProvinceChoice = {},
): Promise<string[]> {
  // A name that is not known is told before the folder is looked at.
  const own = province === undefined ? undefined : provinceFiles(province, period);
  const present = await readdir(folder).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOTDIR' ? ['a file of this name'] : [],
  );
  if (present.length > 0) {
    const hint = say`Choose a name that is not taken: nothing there was touched.`;
    const found = { value: present.sort().join(', '), expected: say`an empty folder, or none`, hint };
    throw new ScenarioError([{ code: 'outputRefused', path: [], ...found, place: { file: folder } }]);
  }
  const template = join(packageFolder, 'data', 'template');
  const files = new Map<string, string | Uint8Array>();
  for (const name of (await readdir(template)).sort()) files.set(name, await readFile(join(template, name)));
  if (own !== undefined) files.set(notebookName, withoutOutputs(String(files.get(notebookName))));
  for (const [name, text] of own ?? []) files.set(name, text);
  for (const [name, schema] of Object.entries({ plan: Plan, scenarios: ScenarioFile })) {
    const jsonSchema = draftSeven(schema, `${name}.yaml`);
    files.set(`schemas/${name}.schema.json`, `${JSON.stringify(jsonSchema, null, 2)}\n`);
  }
  await writeOutput(folder, files);
  return [...files.keys()];
}
