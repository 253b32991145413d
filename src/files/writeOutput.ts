import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ScenarioError } from '../errors/ScenarioError.js';
import { type EarlierRun, earlierRun, refuseLosses } from './earlierRun.js';
import { placeFiles } from './placeFiles.js';
import { openStage } from './stagingFolder.js';

/** The files of an output folder: content by name, with `/` between folders. */
export type OutputFiles = ReadonlyMap<string, string | Uint8Array>;

/** How to treat what already stands in the output folder. */
export interface WriteOptions {
  /** Replace files that were not written by a run, or were changed since; other files always stay. */
  readonly overwrite?: boolean;
}

/** The name of the file that lists what a run wrote. */
export const manifestName = 'manifest.json';

/**
 * Writes a folder as a whole: everything goes to a hidden folder within it first, then takes its place at one stroke.
 *
 * Afterwards the folder holds the files of this run, and what no run wrote. A file that an earlier run wrote, unchanged
 * since, is replaced without asking, or removed where this run writes no file of that name. Any other file of the same
 * name is left alone and refused, unless `overwrite` is set. Files of other names always stay.
 *
 * @throws ScenarioError when a file would be lost, or the folder cannot be written; what stood there before is kept
 */
export async function writeOutput(
  folder: string,
  files: OutputFiles,
  { overwrite = false }: WriteOptions = {},
): Promise<void> {
  const target = resolve(folder);
  try {
    refuseLosses({ target, folder, overwrite }, [...files.keys()], earlier(target));
    const stage = openStage(target);
    try {
      const fresh = join(stage.path, 'new');
      for (const name of files.keys()) mkdirSync(dirname(join(fresh, name)), { recursive: true });
      for (const [name, content] of files) await writeFile(join(fresh, name), content);
      const run = earlier(target);
      refuseLosses({ target, folder, overwrite }, [...files.keys()], run);
      const stale = [...run.unchanged].filter((name) => !files.has(name));
      placeFiles(manifestLast(files), stale, { from: fresh, to: target, aside: join(stage.path, 'old') });
    } finally {
      stage.close();
    }
  } catch (error) {
    throw error instanceof ScenarioError ? error : refusal(folder, error);
  }
}

function earlier(target: string): EarlierRun {
  return earlierRun(target, manifestName);
}

function manifestLast(files: OutputFiles): string[] {
  return [...files.keys()].sort((a, b) => Number(a === manifestName) - Number(b === manifestName));
}

const elsewhere = 'choose another folder with --out.';
const advice: Readonly<Record<string, string>> = {
  ENOSPC: `The disk is full: make room, or ${elsewhere}`,
  EDQUOT: `The disk quota is used up: make room, or ${elsewhere}`,
  EROFS: `The disk is read-only: ${elsewhere}`,
  EACCES: `You may not write there: ${elsewhere}`,
  EPERM: `You may not write there: ${elsewhere}`,
  EBUSY: `A program holds a file there open: close it, or ${elsewhere}`,
  ENOTDIR: `A part of the path is a file: ${elsewhere}`,
  EEXIST: `A part of the path is a file: ${elsewhere}`,
  ENOENT: `The place does not take new folders: ${elsewhere}`,
  EXDEV: `A folder within it is on another disk: ${elsewhere}`,
  ENAMETOOLONG: `The path is too long: ${elsewhere}`,
};

function refusal(folder: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const hint = advice[code];
  if (hint === undefined) return error;
  const issue = {
    code: 'outputRefused' as const,
    path: [],
    value: code,
    expected: 'an output folder that can be written',
  };
  return new ScenarioError([{ ...issue, hint, place: { file: folder } }], { cause: error });
}
