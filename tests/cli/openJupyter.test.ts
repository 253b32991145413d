import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openJupyter } from '../../src/cli/openJupyter.js';
import { kernelArguments } from '../../src/notebook/kernel/kernelProgram.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';

/** Installs a program that writes down what it was given. */
function install(name: string, status: number): void {
  const seen = JSON.stringify(join(folder, `${name}.json`));
  const told =
    "{ cwd: process.cwd(), path: process.env.JUPYTER_PATH, kernel: require('fs').readFileSync(" +
    "process.env.JUPYTER_PATH.split(require('path').delimiter)[0] + '/kernels/tslab/kernel.json', 'utf8') }";
  const program = `#!${process.execPath}\nrequire('fs').writeFileSync(${seen}, JSON.stringify(${told}));\nprocess.exit(${status});\n`;
  writeFileSync(join(folder, name), program, { mode: 0o755 });
}

function seenBy(name: string): { cwd: string; path: string; kernel: string } {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lab-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('JUPYTER_PATH', '/elsewhere');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(process.platform === 'win32')('openJupyter', () => {
  test('opens the folder in JupyterLab with the kernel of the project, and leaves nothing', async () => {
    install('jupyter-lab', 7);
    install('jupyter-notebook', 8);
    expect(await openJupyter(join(root, 'notebooks'))).toBe(7);
    const { cwd, path, kernel } = seenBy('jupyter-lab');
    const [data = '', ...others] = path.split(delimiter);
    expect(cwd).toBe(join(root, 'notebooks'));
    expect(others).toEqual(['/elsewhere']);
    expect(JSON.parse(kernel)).toEqual({
      argv: [process.execPath, ...kernelArguments(root), '{connection_file}'],
      display_name: 'TypeScript (tslab)',
      language: 'typescript',
    });
    expect(existsSync(data)).toBe(false);
    expect(existsSync(join(folder, 'jupyter-notebook.json'))).toBe(false);
  });

  test('takes Jupyter Notebook where there is no JupyterLab', async () => {
    vi.stubEnv('JUPYTER_PATH', '');
    install('jupyter-notebook', 0);
    expect(await openJupyter(root)).toBe(0);
    expect(dirname(seenBy('jupyter-notebook').path)).toBe(tmpdir());
  });

  test('says so where there is neither', async () => {
    expect(await openJupyter(root)).toBeUndefined();
  });
});
