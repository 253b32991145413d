import { lstatSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Issue } from '../errors/Issue.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { sha256 } from './sha256.js';

/** What an earlier run left in a folder: the files its manifest lists and that are as it wrote them, the manifest too. */
export interface EarlierRun {
  readonly unchanged: ReadonlySet<string>;
}

/**
 * Finds what an earlier run left in a folder; nothing where there is no manifest of such a run.
 *
 * @param manifest - the name of the manifest
 */
export function earlierRun(target: string, manifest: string): EarlierRun {
  const listed = listedFiles(join(target, manifest));
  if (listed === undefined) return { unchanged: new Set() };
  const same = listed.filter(({ file, sha256: hash }) => {
    const within = !relative(target, join(target, file)).startsWith(`..${sep}`);
    const entry = within ? entryAt(join(target, file)) : undefined;
    return entry?.isFile() === true && sha256(readFileSync(join(target, file))) === hash;
  });
  return { unchanged: new Set([manifest, ...same.map(({ file }) => file)]) };
}

/** Where files are to be written, as resolved and as the user named it. */
export interface OutputPlace {
  readonly target: string;
  readonly folder: string;
  readonly overwrite: boolean;
}

/**
 * Refuses names under which something stands that no run wrote, or that was changed since.
 *
 * @throws ScenarioError with an issue for each; a folder of that name is never replaced, whatever `overwrite` says
 */
export function refuseLosses(
  { target, folder, overwrite }: OutputPlace,
  names: readonly string[],
  run: EarlierRun,
): void {
  const issues = names.flatMap((name): Issue[] => {
    const entry = entryAt(join(target, name));
    const refused = { code: 'outputRefused' as const, path: [], place: { file: join(folder, name) } };
    if (entry?.isDirectory()) {
      const hint = 'Remove it, or choose another folder with --out.';
      return [{ ...refused, value: 'a folder', expected: 'a file of that name, or nothing', hint }];
    }
    if (entry === undefined || overwrite || run.unchanged.has(name)) return [];
    const hint = 'Choose another folder with --out, or say --overwrite.';
    const expected = 'a file that an earlier run wrote, unchanged since';
    return [{ ...refused, value: 'another file', expected, hint }];
  });
  if (issues.length > 0) throw new ScenarioError(issues);
}

function entryAt(path: string) {
  return lstatSync(path, { throwIfNoEntry: false });
}

interface Listed {
  readonly file: string;
  readonly sha256: string;
}

function listedFiles(manifest: string): Listed[] | undefined {
  if (entryAt(manifest)?.isFile() !== true) return undefined;
  try {
    const { outputs }: { outputs?: unknown } = JSON.parse(readFileSync(manifest, 'utf8'));
    return Array.isArray(outputs) ? outputs.filter(isListed) : undefined;
  } catch {
    return undefined;
  }
}

function isListed(entry: unknown): entry is Listed {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'file' in entry &&
    typeof entry.file === 'string' &&
    'sha256' in entry
  );
}
