import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageFolder } from '../../files/packageInfo.js';

/** The name by which cells import this package. */
export const packageName = 'grdp-pathways';

/** What the compiler asks of the disk, by the names of its questions. */
export type CompilerSystem = Record<string, (path: string, ...rest: readonly unknown[]) => unknown>;

/**
 * The package that the cells of a folder find beside them; nothing where there is none, and this one is meant.
 *
 * @param folder - of the notebook
 * @example
 * packageBeside('/') // => undefined
 */
export function packageBeside(folder: string): string | undefined {
  try {
    const found = createRequire(join(folder, 'notebook.js')).resolve(packageName);
    // Node remembers where it found a package, also when that is gone.
    return existsSync(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Lets the compiler see this package where it looks for it first, in the folder of the notebook.
 *
 * @param system - of the compiler; it is changed
 * @param folder - gives the folder, or nothing while no package is to be seen that is not there
 */
export function showToCompiler(system: CompilerSystem, folder: () => string | undefined): void {
  for (const method of ['fileExists', 'readFile', 'directoryExists', 'realpath', 'getDirectories']) {
    const before = system[method];
    if (before === undefined) continue;
    system[method] = (path, ...rest) => {
      const from = folder();
      const shown =
        from === undefined ? undefined : join(from, 'node_modules', packageName).replaceAll('\\', '/');
      const isShown = shown !== undefined && (path === shown || path.startsWith(`${shown}/`));
      return before.call(system, isShown ? `${packageFolder}${path.slice(shown.length)}` : path, ...rest);
    };
  }
}
