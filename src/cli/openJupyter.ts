import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { kernelArguments } from '../notebook/kernel/kernelProgram.js';

/** The programs that show notebooks, the better one first. */
const programs = ['jupyter-lab', 'jupyter-notebook'] as const;
const signals = ['SIGTERM', 'SIGHUP'] as const;

/**
 * Opens a folder in Jupyter, with the TypeScript kernel of this project: nothing is installed for it, and nothing is left
 * of it when Jupyter ends. A notebook whose name begins with 00 is opened first.
 *
 * @param folder - The folder with the notebooks.
 * @returns The exit code of Jupyter when it has ended, or nothing where there is no Jupyter.
 * @throws ScenarioError where tslab is not installed.
 * @example
 * const status = await openJupyter('notebooks');
 */
export async function openJupyter(folder: string): Promise<number | undefined> {
  const spec = kernelSpec(kernelArguments(resolve(folder)));
  const data = mkdtempSync(join(tmpdir(), 'jupyter-'));
  const remove = () => rmSync(data, { recursive: true, force: true });
  process.on('exit', remove);
  try {
    const kernel = join(data, 'kernels', 'tslab');
    mkdirSync(kernel, { recursive: true });
    writeFileSync(join(kernel, 'kernel.json'), spec);
    const searched = [data, process.env['JUPYTER_PATH']].filter((path) => path !== undefined && path !== '');
    const env = { ...process.env, JUPYTER_PATH: searched.join(delimiter) };
    for (const name of programs) {
      const status = await statusOf(spawn(name, firstPage(folder), { cwd: folder, env, stdio: 'inherit' }));
      if (status !== undefined) return status;
    }
    return undefined;
  } finally {
    process.off('exit', remove);
    remove();
  }
}

/** The notebook that leads to the others, where the folder holds one: its name begins with 00. */
function firstPage(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^00-.*\.ipynb$/.test(name))
    .slice(0, 1);
}

/**
 * What Jupyter has to know of the kernel.
 *
 * @param program - What Node is given to start the kernel.
 * @returns The content of a `kernel.json`.
 * @source Jupyter client, "Kernel specs"
 * @example
 * kernelSpec(['tslab']).includes('{connection_file}') // => true
 */
export function kernelSpec(program: readonly string[]): string {
  const argv = [process.execPath, ...program, '{connection_file}'];
  const spec = { argv, display_name: 'TypeScript (tslab)', language: 'typescript' };
  return `${JSON.stringify(spec, null, 2)}\n`;
}

/** Ctrl+C is for Jupyter, which asks whether it is meant; other signals end both. */
async function statusOf(child: ChildProcess): Promise<number | undefined> {
  const ignore = () => undefined;
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', ignore);
  for (const signal of signals) process.on(signal, pass);
  try {
    return await new Promise((ended, failed) => {
      child.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ENOENT' ? ended(undefined) : failed(error),
      );
      child.once('exit', (code) => ended(code ?? 1));
    });
  } finally {
    process.off('SIGINT', ignore);
    for (const signal of signals) process.off(signal, pass);
  }
}
