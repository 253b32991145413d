import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Name and version of this package, and of what draws its charts. */
export interface PackageInfo {
  readonly name: string;
  readonly version: string;
}

/** The folder that holds this package: its data and its package.json. */
export const packageFolder = folderOfPackage(dirname(fileURLToPath(import.meta.url)));

/** The nearest folder above that is one: how deep this file lies depends on how it was built. */
function folderOfPackage(folder: string): string {
  const above = dirname(folder);
  return existsSync(join(folder, 'package.json')) || above === folder ? folder : folderOfPackage(above);
}

/**
 * Where a program of this package that runs in a process or a worker of its own was built.
 *
 * @param path - from the folder of what is built
 * @example
 * builtProgram('cli/main.js').href.endsWith('/dist/cli/main.js') // => true
 */
export function builtProgram(path: string): URL {
  return pathToFileURL(join(packageFolder, 'dist', path));
}

/**
 * Name and version of this package, from its package.json.
 *
 * @example
 * packageInfo().name // => 'grdp-pathways'
 */
export function packageInfo(): PackageInfo {
  const text = readFileSync(join(packageFolder, 'package.json'), 'utf8');
  const { name, version } = JSON.parse(text) as PackageInfo;
  return { name, version };
}
