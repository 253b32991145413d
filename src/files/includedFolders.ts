import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Issue } from '../errors/Issue.js';
import { type Message, say } from '../errors/Message.js';
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
    if (!(await isFolder(path))) {
      const hint = await hintFor(name, folder);
      issues.push({ ...found, code: 'missingFile', expected: say`a folder that exists`, hint });
    } else if (path === resolve(folder) || paths.indexOf(path) !== position) {
      issues.push({ ...found, code: 'duplicate', expected: say`each folder once, and not the own one` });
    }
  }
  if (issues.length > 0) throw new ScenarioError(issues);
  return include;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}

/** Where the folder is that was meant: one named from the root of the disk, or one that stands beside the plan. */
async function hintFor(name: string, folder: string): Promise<Message> {
  const written = (path: string) => relative(resolve(folder), path).split(sep).join('/');
  if (isAbsolute(name) && (await isFolder(name)))
    return say`This folder exists, outside the folder of the plan. An include is written from there, so that the plan can be moved: ${written(name)}.`;
  const beside = join(folder, '..', name);
  if (!isAbsolute(name) && (await isFolder(beside)))
    return say`It stands beside the folder of the plan: write ${written(beside)}.`;
  return say`It is looked for from the folder of the plan.`;
}
