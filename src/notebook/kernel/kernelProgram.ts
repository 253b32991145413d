import { createRequire } from 'node:module';
import { join } from 'node:path';
import { missingPeer } from './importedPeer.js';

/**
 * The program of the tslab kernel. That of the notebooks' own project comes first: it is the one that Jupyter would end
 * up with.
 *
 * @param folder - The folder in which the notebooks lie.
 * @returns Path of the program, to be run with Node.
 * @throws ScenarioError where tslab is not installed.
 * @example
 * kernelProgram('notebooks');
 */
export function kernelProgram(folder: string): string {
  try {
    return createRequire(join(folder, 'notebook.js')).resolve('tslab/bin/tslab');
  } catch {
    try {
      return createRequire(import.meta.url).resolve('tslab/bin/tslab');
    } catch (error) {
      throw missingPeer('tslab', error);
    }
  }
}
