import { existsSync, lstatSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { makeFolder } from './makeFolder.js';

/** How long to wait for another run, and who is told that it is waited for. */
export interface HoldOptions {
  readonly waitSeconds: number;
  readonly onWait?: (() => void) | undefined;
}

/** Another run holds the folder, for longer than could be waited. */
export class FolderHeld extends Error {
  readonly path: string;
  /** The number of the process that holds it. */
  readonly pid: string;

  constructor(path: string, pid: string) {
    super(`${path} is held by process ${pid}`);
    this.path = path;
    this.pid = pid;
  }
}

const held = new Set<string>();
const hostMinutes = 10;
const host = hostname().replace(/[^\w.-]/g, '');
let opened = 0;

/**
 * Holds a folder, made if need be, by a file in it that names this process: of two that come together both step back,
 * and the file of a process that is dead holds nothing.
 *
 * @returns what lets go of it; the folder stays
 * @throws FolderHeld, or Error as the disk gives it, with its `code`
 */
export async function holdFolder(path: string, { waitSeconds, onWait }: HoldOptions): Promise<() => void> {
  opened += 1;
  const owner = `owner-${process.pid}-${opened}-${host}`;
  const letGo = () => {
    held.delete(owner);
    try {
      rmSync(join(path, owner), { force: true });
    } catch {
      // It holds no longer than this process lives.
    }
  };
  const deadline = Date.now() + 1000 * waitSeconds;
  for (let isTold = false; ; ) {
    const other = otherOwner(path, owner, letGo);
    if (other === undefined) return letGo;
    if (!isTold && other !== '') onWait?.();
    isTold ||= other !== '';
    if (Date.now() >= deadline) throw new FolderHeld(path, other.split('-')[1] ?? '');
    await delay(20 + 60 * Math.random());
  }
}

/** Makes the own file, and removes it again where another who lives has one; gives that. Those of the dead go. */
function otherOwner(path: string, owner: string, letGo: () => void): string | undefined {
  makeFolder(path);
  try {
    held.add(owner);
    writeFileSync(join(path, owner), '', { flag: 'wx' });
    const others = readdirSync(path).filter((name) => name.startsWith('owner-') && name !== owner);
    const living = others.filter((name) => holds(path, name));
    for (const name of others) if (!living.includes(name)) rmSync(join(path, name), { force: true });
    if (living.length > 0) letGo();
    return living[0];
  } catch (error) {
    letGo();
    // The last holder has just removed the folder.
    if (!existsSync(path)) return '';
    throw error;
  }
}

/** Whether the process that made a file lives; of another machine it is not known, and so believed for some minutes. */
function holds(path: string, owner: string): boolean {
  const [, pid = '', , ...rest] = owner.split('-');
  const made = lstatSync(join(path, owner), { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined) return false;
  if (rest.join('-') !== host) return Date.now() - made < hostMinutes * 60_000;
  if (Number(pid) === process.pid) return held.has(owner);
  return made > Date.now() - uptime() * 1000 && isAlive(Number(pid));
}

/** Whether there is a process of a number. */
export function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
