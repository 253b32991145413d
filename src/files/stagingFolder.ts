import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolders } from './makeFolders.js';
import { removeEmptyFolders } from './placeFiles.js';

/** A hidden folder in which files wait to take their places. */
export interface Stage {
  readonly path: string;
  /** Removes it, and the folders that were made for it where they stayed empty. */
  readonly close: () => void;
}

const pattern = /^\.partial-(\d+)-\d+$/;
const open = new Set<string>();
let opened = 0;

/**
 * Opens a staging folder within the target folder, which is made if need be: on the same disk, and writable if the
 * target is. It does not outlive an interrupted run (Ctrl-C, or a request to end), and those of runs that were killed
 * before they could tidy up are removed.
 */
export function openStage(target: string): Stage {
  const made = makeFolders(target);
  opened += 1;
  const path = join(target, `.partial-${process.pid}-${opened}`);
  const remove = () => {
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
    if (made !== undefined) removeEmptyFolders(target, dirname(made));
  };
  const end = (signal: NodeJS.Signals) => {
    try {
      remove();
    } finally {
      process.exit(signal === 'SIGINT' ? 130 : 143);
    }
  };
  const close = () => {
    process.removeListener('SIGINT', end);
    process.removeListener('SIGTERM', end);
    open.delete(path);
    remove();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  try {
    for (const leftover of leftovers(target)) rmSync(leftover, { recursive: true, force: true });
    open.add(path);
    mkdirSync(path);
  } catch (error) {
    close();
    throw error;
  }
  return { path, close };
}

/** Staging folders of runs that have ended: those whose process is gone. */
function leftovers(target: string): string[] {
  return readdirSync(target).flatMap((name) => {
    const pid = pattern.exec(name)?.[1];
    const path = join(target, name);
    return pid === undefined || open.has(path) || isAlive(Number(pid)) ? [] : [path];
  });
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
