import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { draftSeven } from '../plan/draftSeven.js';
import { Plan } from '../plan/Plan.js';
import { ScenarioFile } from '../plan/scenarios/ScenarioDraft.js';
import { packageFolder } from './packageInfo.js';
import { writeOutput } from './writeOutput.js';

/**
 * Makes a new plan folder from the template that ships with the package: a small plan with real figures, commented,
 * a first notebook, and the JSON Schemas that let editors complete the YAML files. It runs as it is.
 *
 * @param folder - a folder that does not exist yet, or is empty
 * @returns the names of the files written
 * @throws ScenarioError when the folder holds anything, or cannot be written
 */
export async function initPlanFolder(folder: string): Promise<string[]> {
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
  for (const [name, schema] of Object.entries({ plan: Plan, scenarios: ScenarioFile })) {
    const jsonSchema = draftSeven(schema, `${name}.yaml`);
    files.set(`schemas/${name}.schema.json`, `${JSON.stringify(jsonSchema, null, 2)}\n`);
  }
  await writeOutput(folder, files);
  return [...files.keys()];
}
