import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { removeEmptyFolders } from './placeFiles.js';

/**
 * Makes a folder, and those above it that are missing.
 *
 * Node's own way asks for ever where the disk takes no new folder and says that a folder above is missing, as `/proc`
 * does. Where it fails it leaves nothing behind.
 *
 * @returns the first that had to be made; nothing where all stood
 * @throws Error as the disk gives it, with its `code`
 */
export function makeFolders(folder: string): string | undefined {
  if (isFolder(folder)) return undefined;
  const first = makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another program may have been quicker.
    if (!isFolder(folder)) {
      if (first !== undefined) removeEmptyFolders(dirname(folder), dirname(first));
      throw error;
    }
  }
  return first ?? folder;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
