import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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
  redirect(system, {
    from: () => {
      const home = folder();
      return home === undefined ? undefined : join(home, 'node_modules', packageName);
    },
    to: packageFolder,
  });
}

/**
 * Lets the compiler see the types of Node, `console` among them, where tslab looks for them last: in its own folder. Where
 * npm has put them beside tslab, a notebook in a folder without packages would not find them.
 *
 * @param system - of the compiler; it is changed where they are not there
 * @param required - from the program of the kernel
 */
export function showTypesOfNode(system: CompilerSystem, required: NodeJS.Require): void {
  const place = join(dirname(required.resolve('../dist/converter.js')), '..', 'node_modules', '@types');
  if (existsSync(place)) return;
  try {
    const to = dirname(dirname(required.resolve('@types/node/package.json')));
    redirect(system, { from: () => place, to });
  } catch {
    // Without them cells run as well, only their compiler knows no console.
  }
}

function redirect(
  system: CompilerSystem,
  { from, to }: { readonly from: () => string | undefined; readonly to: string },
): void {
  for (const method of ['fileExists', 'readFile', 'directoryExists', 'realpath', 'getDirectories']) {
    const before = system[method];
    if (before === undefined) continue;
    system[method] = (path, ...rest) => {
      const shown = from()?.replaceAll('\\', '/');
      const isShown = shown !== undefined && (path === shown || path.startsWith(`${shown}/`));
      return before.call(system, isShown ? `${to}${path.slice(shown.length)}` : path, ...rest);
    };
  }
}
