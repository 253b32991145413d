import { lstatSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folders between which files move: all on one disk, so that a move is a change of name. */
export interface Folders {
  /** Where the new files wait. */
  readonly from: string;
  readonly to: string;
  /** Where what they replace is kept until all is done. */
  readonly aside: string;
}

/**
 * Moves files to their places at one stroke: no signal is heard before the end, and when a move fails all are taken back.
 *
 * @param names - the new files, in order
 * @param stale - files to remove
 */
export function placeFiles(
  names: readonly string[],
  stale: readonly string[],
  { from, to, aside }: Folders,
): void {
  const undo: (() => void)[] = [];
  const move = (source: string, goal: string) => {
    const made = mkdirSync(dirname(goal), { recursive: true });
    if (made !== undefined) undo.push(() => rmSync(made, { recursive: true, force: true }));
    renameSync(source, goal);
    undo.push(() => renameSync(goal, source));
  };
  try {
    for (const name of [...stale, ...names]) {
      const present = lstatSync(join(to, name), { throwIfNoEntry: false });
      if (present !== undefined) move(join(to, name), join(aside, name));
    }
    for (const name of names) move(join(from, name), join(to, name));
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
  for (const name of stale) removeEmptyFolders(dirname(join(to, name)), to);
}

/** Removes a folder, and those above it up to a last one that stays, as long as they are empty. */
export function removeEmptyFolders(folder: string, last: string): void {
  if (folder === last || !folder.startsWith(last)) return;
  try {
    rmdirSync(folder);
  } catch {
    return;
  }
  removeEmptyFolders(dirname(folder), last);
}
