import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, where they are not there yet.
 *
 * Node's own recursive way never ends where a folder is there in which none can be made, such as one of `/proc`, or the
 * current one after it was removed.
 *
 * @throws Error as the disk gives it, with its `code`
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOENT') {
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
      throw error;
    }
    const above = dirname(path);
    if (above === path || existsSync(above)) throw error;
    makeFolder(above);
    makeFolder(path);
  }
}
