import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readCompiled } from '../../../src/notebook/kernel/CompiledCell.js';
import { cellCompiler } from '../../../src/notebook/kernel/cellCompiler.js';
import { runNotebook } from '../../../src/notebook/runNotebook.js';

/** Far from every project: no folder above holds packages. */
const far = realpathSync(mkdtempSync(join(tmpdir(), 'far-')));
afterAll(() => rmSync(far, { recursive: true, force: true }));

/** What is wrong with each cell of a notebook, where it is not left to the kernel. */
async function problems(...cells: readonly string[]): Promise<string[]> {
  const compiler = cellCompiler(far);
  const found: string[] = [];
  for (const cell of cells) {
    const { diagnostics } = readCompiled((await compiler.compiled(cell, 60)) ?? '') ?? {};
    compiler.ended();
    found.push(
      diagnostics?.map((one) => (one as { messageText: string }).messageText).join() ?? 'left to the kernel',
    );
  }
  return found;
}

describe('cells that are compiled beside their kernel', () => {
  test('know of the cells before them, and of no other notebook', async () => {
    expect(await problems('const rate = 8.5;', 'console.log(rate);')).toEqual(['', '']);
    expect(await problems('console.log(rate);')).toEqual(["Cannot find name 'rate'."]);
  });

  test('have a package from beside them, and this one without', async () => {
    const theirs = "import { mine } from 'grdp-pathways';\nmine;";
    const ours = "import { accounts } from 'grdp-pathways';\naccounts.growthRate(1, 2);";
    expect(await problems(ours)).toEqual(['']);
    const own = join(far, 'node_modules/grdp-pathways');
    mkdirSync(own, { recursive: true });
    const described = { name: 'grdp-pathways', main: 'a.js', types: 'a.d.ts' };
    writeFileSync(join(own, 'package.json'), JSON.stringify(described));
    writeFileSync(join(own, 'a.js'), 'exports.mine = 1;');
    writeFileSync(join(own, 'a.d.ts'), 'export const mine: number;');
    expect(await problems(theirs, ours)).toEqual(['', expect.stringContaining("'accounts'")]);
    rmSync(join(far, 'node_modules'), { recursive: true });
    expect(await problems(theirs)).toEqual([expect.stringContaining("'mine'")]);
  });

  test('are left to the kernel from the first that has a module of its own', async () => {
    const own = 'left to the kernel';
    writeFileSync(join(far, 'own.ts'), 'export const share: number = 26.6;');
    for (const imports of ["import { share } from './own';", '/** @module a */\nexport const share = 1;'])
      expect(await problems('1;', imports, '1;')).toEqual(['', own, own]);
    // A path that is not seen in the text is seen by what it brings along.
    const hidden = "import { share } from /* beside */ './own';\nconst half = share / 2;";
    expect(await problems(hidden)).toEqual([own]);
    const cells = [hidden, 'console.log(half);'].map(
      (source) => ({ cell_type: 'code', source, metadata: {}, execution_count: null, outputs: [] }) as const,
    );
    const notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells };
    const ran = await runNotebook(notebook, { cwd: far });
    expect(JSON.stringify(ran.cells.at(-1))).toContain('"13.3\\n"');
  });

  test('end in time, and the next is compiled all the same', async () => {
    const compiler = cellCompiler(far);
    await compiler.ready;
    expect(await compiler.compiled("import 'grdp-pathways';", 1e-6)).toBeUndefined();
    const next = await compiler.compiled('const a = 1;', 60);
    expect(readCompiled(next ?? '')?.declOutput).toContain('declare const a = 1;');
  });
});
