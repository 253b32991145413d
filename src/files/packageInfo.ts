import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Name and version of this package, and of what draws its charts. */
export interface PackageInfo {
  readonly name: string;
  readonly version: string;
}

/** The folder that holds this package: its data and its package.json. */
export const packageFolder = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Name and version of this package, from its package.json.
 *
 * @example
 * packageInfo().name // => 'grdp-pathways'
 */
export function packageInfo(): PackageInfo {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { name, version } = JSON.parse(text) as PackageInfo;
  return { name, version };
}
