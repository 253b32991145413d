import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Plan } from '../plan/Plan.js';

/**
 * The folders a plan includes, as it writes them, each known to exist and to be none of the others.
 *
 * @throws ScenarioError with an issue for each that is missing, or that comes twice
 */
export async function includedFolders({ include }: Plan, folder: string): Promise<readonly string[]> {
  const paths = include.map((name) => resolve(join(folder, name)));
  const issues: Issue[] = [];
  for (const [position, name] of include.entries()) {
    const found = { path: ['include', position], value: name, document: 'plan' as const };
    const path = paths[position] ?? '';
    const isFolder = await stat(path).then(
      (entry) => entry.isDirectory(),
      () => false,
    );
    if (!isFolder) {
      const hint = say`It is looked for from the folder of the plan.`;
      issues.push({ ...found, code: 'missingFile', expected: say`a folder that exists`, hint });
    } else if (path === resolve(folder) || paths.indexOf(path) !== position) {
      issues.push({ ...found, code: 'duplicate', expected: say`each folder once, and not the own one` });
    }
  }
  if (issues.length > 0) throw new ScenarioError(issues);
  return include;
}
