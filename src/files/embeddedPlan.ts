import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { nameHint } from '../plan/text/nearestName.js';
import { packageFolder } from './packageInfo.js';

/**
 * The path of a plan folder that ships with the package.
 *
 * @param id - its name, such as `lang-son-2016-2020`
 * @throws ScenarioError for a name that is not among them, with the nearest
 *
 * @example
 * const { plan } = await readPlanFolder(embeddedPlan('lang-son-2016-2020'));
 * plan.id // => 'lang-son-2016-2020'
 */
export function embeddedPlan(id: string): string {
  const known = embeddedPlans();
  if (known.includes(id)) return join(packageFolder, 'data', id);
  const expected = say`the name of a plan that ships with the package`;
  throw new ScenarioError([
    { code: 'unknownName', path: ['plan'], value: id, expected, hint: nameHint(id, known) },
  ]);
}

/**
 * The names of the plans that ship with the package.
 *
 * @example
 * embeddedPlans() // => ['lang-son-2016-2020', 'lang-son-2021-2025']
 */
export function embeddedPlans(): string[] {
  const data = join(packageFolder, 'data');
  return readdirSync(data)
    .filter((name) => name !== 'template' && existsSync(join(data, name, 'plan.yaml')))
    .sort();
}
