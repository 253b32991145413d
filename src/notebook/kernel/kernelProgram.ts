import { createRequire } from 'node:module';
import { join } from 'node:path';
import { builtProgram } from '../../files/packageInfo.js';
import { missingPeer } from './importedPeer.js';

/**
 * The program of the tslab kernel. That of the notebooks' own project comes first: it is the one that Jupyter would end
 * up with.
 *
 * @param folder - The folder in which the notebooks lie.
 * @returns Path of the program, to be run with Node.
 * @throws ScenarioError where tslab is not installed.
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

/**
 * Set for a kernel that a notebook is run in, where the errors of cells are told by the runner: to `compiles` where the
 * runner also compiles the cells.
 */
export const runnerVariable = 'GRDP_PATHWAYS_RUNNER';

/**
 * What Node is given to start the kernel: what finds this package from any folder, then the program.
 *
 * @param folder - The folder in which the notebooks lie.
 * @throws ScenarioError where tslab is not installed.
 * @example
 * kernelArguments('notebooks')[0] // => '--import'
 */
export function kernelArguments(folder: string): string[] {
  return [
    '--import',
    builtProgram('notebook/kernel/insideKernel.js').href,
    kernelProgram(folder),
    'kernel',
    '--config-path',
  ];
}
