import { realpath, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Issue } from '../../errors/Issue.js';
import { type Message, say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { entryAt, type Leftover, openExchange } from './folderExchange.js';
import { FolderHeld } from './holdFolder.js';
import { makeFolder } from './makeFolder.js';
import { type EarlierFile, earlierFiles, manifestName, manifestWith, otherPlanIn } from './outputManifest.js';

/** The files of an output folder: content by name, with `/` between folders. */
export type OutputFiles = ReadonlyMap<string, string | Uint8Array>;

/** How to treat what already stands in the output folder, and what is met there. */
export interface WriteOptions {
  /** Replace files that were not written by a run, or were changed since; other files always stay. */
  readonly overwrite?: boolean;
  /** Whether a file that an earlier run wrote, and this one does not, stays; none does where left out. */
  readonly keeps?: (file: string) => boolean;
  /** How long to wait for another run that writes into the folder, in seconds. Default 10. */
  readonly waitSeconds?: number;
  /** Called once where another run writes into the folder and is waited for. */
  readonly onWait?: () => void;
}

/** What was found on the way. */
export interface Written {
  /** What an earlier run that was cut off had left, and is now put right. */
  readonly leftover: Leftover | undefined;
  /** Files of earlier runs that stay. */
  readonly kept: readonly string[];
  /** Those of them that were made of other files or scenarios, or by another version. */
  readonly outdated: readonly string[];
}

/**
 * Writes a folder as a whole: the new files are complete in a hidden folder beside it before they take the place of
 * the old ones. One run at a time writes into a folder; what a run that was killed has left there is put right first.
 *
 * Afterwards the folder holds the files of this run, and what no run wrote. A file that an earlier run wrote, unchanged
 * since, is replaced without asking, or removed where this run writes no file of that name and does not keep it: what is
 * kept stays in the list of the manifest. Any other file of the same name is left alone and refused, and so are the results
 * of another plan, unless `overwrite` is set. Files of other names always stay.
 *
 * @throws ScenarioError when a file would be lost, the folder cannot be written, or another run holds it for too long;
 * what stood there before is kept
 */
export async function writeOutput(
  folder: string,
  files: OutputFiles,
  { overwrite = false, keeps = () => false, waitSeconds = 10, onWait }: WriteOptions = {},
): Promise<Written> {
  try {
    const target = await realFolder(resolve(folder));
    const exchange = await openExchange(target, { waitSeconds, onWait });
    try {
      const isKept = ({ file }: EarlierFile) => !files.has(file) && keeps(file);
      if (!overwrite) refuseOtherPlan({ target, folder }, files);
      const replaced = () => replacedFiles({ target, folder, overwrite, isKept }, [...files.keys()]);
      replaced();
      const kept = (earlierFiles(target) ?? []).filter(isKept);
      const manifest = manifestWith(files.get(manifestName), kept);
      for (const name of files.keys()) makeFolder(dirname(join(exchange.fresh, name)));
      for (const [name, content] of files)
        await writeFile(
          join(exchange.fresh, name),
          name === manifestName ? (manifest?.text ?? content) : content,
        );
      exchange.commit(replaced());
      const { outdated = [] } = manifest ?? {};
      return { leftover: exchange.leftover, kept: kept.map(({ file }) => file), outdated };
    } finally {
      exchange.close();
    }
  } catch (error) {
    throw error instanceof ScenarioError ? error : refusal(folder, error);
  }
}

/** Where a link leads to. */
async function realFolder(path: string): Promise<string> {
  const target = await realpath(path).catch(() => path);
  const entry = entryAt(target);
  if (entry === undefined || entry.isDirectory()) return target;
  throw Object.assign(new Error(`${target} is a file`), { code: 'ENOTDIR' });
}

interface Place {
  readonly target: string;
  /** As the user named it. */
  readonly folder: string;
  readonly overwrite: boolean;
  readonly isKept: (file: EarlierFile) => boolean;
}

/**
 * The files that go: those of an earlier run, as its manifest lists them, that are as it wrote them and are not kept, and
 * with `overwrite` all that are in the way.
 *
 * @throws ScenarioError with an issue for each name under which something stands that may not go; a folder never may
 */
function replacedFiles(
  { target, folder, overwrite, isKept }: Place,
  names: readonly string[],
): ReadonlySet<string> {
  const earlier = earlierFiles(target);
  const going = earlier?.filter((file) => !isKept(file)).map(({ file }) => file) ?? [];
  const unchanged = new Set(earlier === undefined ? [] : [manifestName, ...going]);
  const issues = names.flatMap((name): Issue[] => {
    const entry = entryAt(join(target, name));
    const refused = { code: 'outputRefused' as const, path: [], place: { file: join(folder, name) } };
    if (entry?.isDirectory()) {
      const hint = say`Remove it, or choose another folder with --out.`;
      return [{ ...refused, value: say`a folder`, expected: say`a file of that name, or nothing`, hint }];
    }
    if (entry === undefined || overwrite || unchanged.has(name)) return [];
    const hint = say`Choose another folder with --out, or say --overwrite.`;
    const expected = say`a file that an earlier run wrote, unchanged since`;
    return [{ ...refused, value: say`another file`, expected, hint }];
  });
  if (issues.length > 0) throw new ScenarioError(issues);
  return new Set([...unchanged, ...names]);
}

function refuseOtherPlan({ target, folder }: Pick<Place, 'target' | 'folder'>, files: OutputFiles): void {
  const plan = otherPlanIn(target, files.get(manifestName));
  if (plan === undefined) return;
  const value = say`the results of ${plan}`;
  const expected = say`a folder without the results of another plan`;
  const hint = say`Choose another folder with --out, or say --overwrite.`;
  throw new ScenarioError([
    { code: 'outputRefused', path: [], value, expected, hint, place: { file: folder } },
  ]);
}

const advice: Readonly<Record<string, Message>> = {
  ENOSPC: say`The disk is full: make room, or choose another folder with --out.`,
  EDQUOT: say`The disk quota is used up: make room, or choose another folder with --out.`,
  EROFS: say`The disk is read-only: choose another folder with --out.`,
  EACCES: say`You may not write there: choose another folder with --out.`,
  EPERM: say`You may not write there: choose another folder with --out.`,
  EBUSY: say`A program holds a file there open: close it, or choose another folder with --out.`,
  ENOTDIR: say`A part of the path is a file: choose another folder with --out.`,
  EEXIST: say`A part of the path is a file: choose another folder with --out.`,
  ENOENT: say`The place does not take new folders: choose another folder with --out.`,
  EXDEV: say`A folder within it is on another disk: choose another folder with --out.`,
  ENAMETOOLONG: say`The path is too long: choose another folder with --out.`,
  EIO: say`The disk fails: choose another folder with --out.`,
  EMFILE: say`Too many files are open: close some programs, or choose another folder with --out.`,
};

function refusal(folder: string, error: unknown): unknown {
  const issue = { code: 'outputRefused' as const, path: [], place: { file: folder } };
  if (error instanceof FolderHeld) {
    const hint = say`Wait for its end. If there is no such run, remove ${error.path}.`;
    const told = {
      value: say`process ${error.pid}`,
      expected: say`a folder into which no other run writes`,
      hint,
    };
    return new ScenarioError([{ ...issue, ...told }], { cause: error });
  }
  const value = error instanceof Error && 'code' in error ? String(error.code) : '';
  const hint = advice[value];
  if (hint === undefined) return error;
  const expected = say`an output folder that can be written`;
  return new ScenarioError([{ ...issue, value, expected, hint }], { cause: error });
}
