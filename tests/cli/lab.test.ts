import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notebookFiles } from '../../src/files/notebookFiles.js';
import { commandLine, root, temporaryFolder } from './commandLine.js';

describe('lab', () => {
  it('says in three lines what to do where there is no Jupyter, and exits with 1', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'dist/cli/main.js'), 'lab', 'notebooks'],
      { cwd: root, encoding: 'utf8', env: { ...process.env, PATH: temporaryFolder() } },
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'Jupyter was not found. It comes with Python: pip install jupyterlab, or on Debian apt install jupyter-notebook.\n' +
        'Without Python: open the folder in VS Code with its Jupyter extension (see the README).\n' +
        'Without either: npx grdp-pathways notebook run notebooks --html writes pages to read.\n',
    );
  });

  it('prints what other programs have to know of the kernel', async () => {
    const { status, stdout } = await commandLine('lab', 'notebooks', '--kernelspec');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      argv: [
        process.execPath,
        '--import',
        expect.stringMatching(/insideKernel\.js$/),
        expect.stringMatching(/tslab[\\/]bin[\\/]tslab$/),
        'kernel',
        '--config-path',
        '{connection_file}',
      ],
      display_name: 'TypeScript (tslab)',
      language: 'typescript',
    });
  });

  it('calls the kernel as every notebook does, by which VS Code and Jupyter choose it without asking', async () => {
    const { stdout } = await commandLine('lab', 'notebooks', '--kernelspec');
    const { display_name, language } = JSON.parse(stdout);
    const shipped = await notebookFiles(join(root, 'notebooks'));
    for (const file of [...shipped, join(root, 'data/template/first-notebook.ipynb')]) {
      const { kernelspec, language_info } = JSON.parse(readFileSync(file, 'utf8')).metadata;
      expect(kernelspec).toEqual({ display_name, language, name: 'tslab' });
      expect(language_info.name).toBe(language);
    }
  });

  it('refuses a folder that is not there', async () => {
    const { status, stderr } = await commandLine('lab', 'nowhere');
    expect(status).toBe(1);
    expect(stderr).toBe(
      'nowhere: expected a folder, got nothing. Name the folder in which the notebooks lie.\n',
    );
  });
});
