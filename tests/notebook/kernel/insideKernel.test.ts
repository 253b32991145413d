import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { executeCode } from '../../../src/notebook/kernel/executeCode.js';
import { startKernel } from '../../../src/notebook/kernel/startKernel.js';

/** Far from every project: no folder above holds packages. */
const far = realpathSync(mkdtempSync(join(tmpdir(), 'far-')));
afterAll(() => rmSync(far, { recursive: true, force: true }));

async function told(cells: readonly string[], folder = far): Promise<string[]> {
  const kernel = await startKernel(folder);
  try {
    const texts: string[] = [];
    for (const code of cells) {
      const { messages = [] } = {
        messages: [],
        ...(await executeCode(kernel, code, { timeLimitSeconds: 60, onLateOutput: () => undefined })),
      };
      texts.push(messages.map(({ content }) => String(content['text'] ?? '')).join(''));
    }
    return texts;
  } finally {
    await kernel.stop();
  }
}

describe('a notebook in a folder without packages', () => {
  test('finds this package, with its types', async () => {
    const [found, typed] = await told([
      "import { accounts } from 'grdp-pathways';\nconsole.log(accounts.growthRate(100, 150));",
      'const rate: string = accounts.growthRate(100, 150);',
    ]);
    expect(found).toBe('0.5\n');
    expect(typed).toContain("Type 'number' is not assignable to type 'string'.");
  });

  test('takes the package that lies beside it first', async () => {
    const own = join(far, 'node_modules/grdp-pathways');
    mkdirSync(own, { recursive: true });
    writeFileSync(
      join(own, 'package.json'),
      JSON.stringify({ name: 'grdp-pathways', main: 'a.js', types: 'a.d.ts' }),
    );
    writeFileSync(join(own, 'a.js'), 'exports.mine = 1;');
    writeFileSync(join(own, 'a.d.ts'), 'export const mine: number;');
    expect(await told(["import { mine } from 'grdp-pathways';\nconsole.log(mine);"])).toEqual(['1\n']);
    rmSync(join(far, 'node_modules'), { recursive: true });
  });
});

describe('what waits behind a cell that fails', () => {
  /** The replies to cells that are sent all at once, as Jupyter sends them. */
  async function replies(stopOnError: boolean): Promise<unknown[]> {
    const kernel = await startKernel(far);
    try {
      const codes = ["throw new Error('deliberate');", 'console.log(2);', 'console.log(3);'];
      const content = { silent: false, store_history: true, stop_on_error: stopOnError };
      const sent = codes.map((code) => kernel.client.request('execute_request', { ...content, code }));
      return (await Promise.all(sent)).map(({ status }) => status);
    } finally {
      await kernel.stop();
    }
  }

  test('is run where the request asks for that, and dropped elsewhere', async () => {
    expect(await replies(false)).toEqual(['error', 'ok', 'ok']);
    expect(await replies(true)).toEqual(['error', 'abort', 'abort']);
  });
});
