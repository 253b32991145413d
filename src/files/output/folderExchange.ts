import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, posix, relative } from 'node:path';
import { type HoldOptions, holdFolder } from './holdFolder.js';
import { makeFolder } from './makeFolder.js';

/** What a run that was cut off has left: files that wait, or an exchange begun, which has been taken back. */
export type Leftover = 'removed' | 'putBack';

/** The exchange of old files of a folder for new ones, in the hands of one run at a time. */
export interface Exchange {
  /** An empty folder on the same disk, where the new files wait. */
  readonly fresh: string;
  /** What was found of an earlier run, and put right. */
  readonly leftover: Leftover | undefined;
  /**
   * Puts the new files in place of old ones: all, or none where a move fails. Other files stay where they are.
   *
   * @param old - the names of the files that go, with `/` between folders
   * @throws Error as the disk gives it, with its `code`
   */
  readonly commit: (old: ReadonlySet<string>) => void;
  /** Ends the exchange; where nothing was committed, all is as before. */
  readonly close: () => void;
}

type Move = readonly [from: string, to: string];

/**
 * Opens the exchange of a folder's files, and puts right what a run that was killed has left of its own.
 *
 * The new files wait in a hidden folder beside the target (within it where there is no place beside it). Those parts
 * of the target that hold old files alone change places as wholes: at best the target itself, by two changes of name.
 * All moves are written down before the first, so that the next run can take them back.
 *
 * @param target - path of the folder, absolute and without links; it may be missing
 * @throws FolderHeld, or Error as the disk gives it, with its `code`
 */
export async function openExchange(target: string, options: HoldOptions): Promise<Exchange> {
  const parent = dirname(target);
  const made = makeFolders(parent);
  const path = hasPlaceBeside(target)
    ? join(parent, `.${basename(target)}.partial`)
    : join(target, '.partial');
  const tidy = () => removeEmptyFolders(path, made === undefined ? dirname(path) : dirname(made));
  const [fresh, aside, record] = [join(path, 'new'), join(path, 'old'), join(path, 'moves.json')];
  const letGo = await holdFolder(path, options).catch((error: unknown) => {
    tidy();
    throw error;
  });
  // Moves that could not be taken back are left to the next run, as is what cannot be removed.
  let isHalfDone = false;
  let gone: ReadonlySet<string> | undefined;
  const close = () => {
    try {
      // What came into a folder while it changed its place was not meant to go.
      const late = gone === undefined ? [] : leavesOf(aside).filter((name) => !gone?.has(name));
      for (const name of late) move(join(aside, name), join(target, name));
      if (!isHalfDone) for (const name of [record, aside, fresh]) remove(name);
    } catch {
      return;
    } finally {
      letGo();
      tidy();
    }
  };
  let leftover: Leftover | undefined;
  try {
    leftover = putRight(path);
    mkdirSync(fresh);
  } catch (error) {
    close();
    throw error;
  }
  const isNew = (place: string) => place === fresh || place.startsWith(join(fresh, '/'));
  const commit: Exchange['commit'] = (old) => {
    const unsorted = movesFor({ target, fresh, aside }, old);
    // The last one tells whether all were made: it is that of a new file, as no other program makes them.
    const moves = unsorted.sort(([one], [other]) => Number(isNew(one)) - Number(isNew(other)));
    const written = moves.map((move) => move.map((place) => relative(path, place)));
    writeFileSync(record, JSON.stringify(written), { flush: true });
    isHalfDone = true;
    try {
      for (const [from, to] of moves) move(from, to);
    } catch (error) {
      takeBack(moves);
      isHalfDone = false;
      throw error;
    }
    isHalfDone = false;
    gone = old;
  };
  return { fresh, leftover, commit, close };
}

/** Whether a hidden folder beside the target would be on the same disk, and may be made. */
function hasPlaceBeside(target: string): boolean {
  const entry = entryAt(target);
  if (entry === undefined) return true;
  try {
    accessSync(dirname(target), constants.W_OK);
    return statSync(dirname(target)).dev === entry.dev;
  } catch {
    return false;
  }
}

interface Places {
  readonly target: string;
  readonly fresh: string;
  readonly aside: string;
}

/** The fewest moves that put what waits in place of the old files, and leave alone all else. */
function movesFor(places: Places, old: ReadonlySet<string>, name = ''): Move[] {
  const [place, next] = [join(places.target, name), join(places.fresh, name)];
  const [entry, coming] = [entryAt(place), entryAt(next)];
  const arrival: Move[] = coming === undefined ? [] : [[next, place]];
  if (entry === undefined) return arrival;
  if (entry.isDirectory() ? isOldWhole(places, old, name) : old.has(name)) {
    if (entry.isDirectory() && coming !== undefined) chmodSync(next, entry.mode);
    return [[place, join(places.aside, name)], ...arrival];
  }
  const names = [place, next].flatMap((folder) => (isFolder(folder) ? readdirSync(folder) : []));
  return [...new Set(names)].sort().flatMap((child) => movesFor(places, old, posix.join(name, child)));
}

/** Whether a folder holds nothing but old files, and, where it is the target itself, may change its place. */
function isOldWhole({ target, fresh }: Places, old: ReadonlySet<string>, name: string): boolean {
  const leaves = leavesOf(join(target, name));
  const isOld = leaves.length > 0 && leaves.every((leaf) => old.has(posix.join(name, leaf)));
  return isOld && (name !== '' || mayMove(target, fresh));
}

/** Whether another folder may stand for the target: not where this process stands in it, or its owner is another. */
function mayMove(target: string, fresh: string): boolean {
  const [one, other] = [statSync(target), statSync(fresh)];
  const isWithin = !relative(target, process.cwd()).startsWith('..');
  return !isWithin && one.uid === other.uid && one.gid === other.gid;
}

function move(from: string, to: string): void {
  makeFolder(dirname(to));
  renameSync(from, to);
}

/** Takes back those of the moves that were made, the last first; none where all were. */
function takeBack(moves: readonly Move[]): boolean {
  const last = moves.at(-1);
  if (last === undefined || entryAt(last[0]) === undefined) return false;
  for (const [from, to] of [...moves].reverse()) {
    if (entryAt(from) === undefined && entryAt(to) !== undefined) renameSync(to, from);
  }
  return true;
}

/** Ends what a run that was killed has left: an exchange that was not done is taken back. */
function putRight(path: string): Leftover | undefined {
  const record = join(path, 'moves.json');
  const leftovers = ['new', 'old', 'moves.json']
    .map((name) => join(path, name))
    .filter((name) => existsSync(name));
  if (leftovers.length === 0) return undefined;
  const isBack = existsSync(record) && takeBack(movesFrom(record));
  for (const name of leftovers) remove(name);
  return isBack ? 'putBack' : 'removed';
}

/** The moves of a record; none where it was not written to its end, so that nothing has moved either. */
function movesFrom(record: string): readonly Move[] {
  const at = (place: string) => join(dirname(record), place);
  try {
    const moves: readonly Move[] = JSON.parse(readFileSync(record, 'utf8'));
    return moves.map(([from, to]): Move => [at(from), at(to)]);
  } catch {
    return [];
  }
}

/**
 * Makes a folder and those above it that are missing, and gives the first that was; where it fails it leaves nothing.
 * Node's own way asks for ever where the disk takes no new folder and says that one above is missing, as `/proc` does.
 */
function makeFolders(folder: string): string | undefined {
  if (isFolder(folder)) return undefined;
  const first = makeFolders(dirname(folder));
  try {
    mkdirIfMissing(folder);
  } catch (error) {
    if (first !== undefined) removeEmptyFolders(dirname(folder), dirname(first));
    throw error;
  }
  return first ?? folder;
}

function mkdirIfMissing(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!isFolder(folder)) throw error;
  }
}

/** Removes a folder, and those above it up to a last one that stays, as long as they are empty. */
function removeEmptyFolders(folder: string, last: string): void {
  if (folder === last || !folder.startsWith(last)) return;
  try {
    rmdirSync(folder);
  } catch {
    if (existsSync(folder)) return;
  }
  removeEmptyFolders(dirname(folder), last);
}

/** The names of all files in a folder, and of folders that are empty; none where there is no such folder. */
function leavesOf(folder: string): string[] {
  if (entryAt(folder)?.isDirectory() !== true) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name];
    const within = leavesOf(join(folder, entry.name));
    return within.length === 0 ? [`${entry.name}/`] : within.map((name) => `${entry.name}/${name}`);
  });
}

/** What stands at a path, a link as such; nothing where nothing does. */
export function entryAt(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}
