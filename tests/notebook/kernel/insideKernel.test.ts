import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compiledCode } from '../../../src/notebook/kernel/CompiledCell.js';
import { executeCode } from '../../../src/notebook/kernel/executeCode.js';
import { type Kernel, startKernel } from '../../../src/notebook/kernel/startKernel.js';

/** Far from every project: no folder above holds packages. */
const far = realpathSync(mkdtempSync(join(tmpdir(), 'far-')));
/** A kernel for what needs none of its own: its compiler takes long to start. */
let shared: Kernel;
beforeAll(async () => {
  shared = await startKernel(far);
});
afterAll(async () => {
  await shared.stop();
  rmSync(far, { recursive: true, force: true });
});

async function told(kernel: Kernel, cells: readonly string[]): Promise<string[]> {
  const texts: string[] = [];
  for (const code of cells) {
    const { messages = [] } = {
      messages: [],
      ...(await executeCode(kernel, code, {
        timeLimitSeconds: 60,
        goesOn: true,
        onLateOutput: () => undefined,
      })),
    };
    texts.push(messages.map(({ content }) => String(content['text'] ?? '')).join(''));
  }
  return texts;
}

describe('a notebook in a folder without packages', () => {
  test('finds this package, with its types', async () => {
    const [found, typed] = await told(shared, [
      "import { accounts } from 'grdp-pathways';\nconsole.log(accounts.growthRate(100, 150));",
      'const rate: string = accounts.growthRate(100, 150);',
    ]);
    expect(found).toBe('0.5\n');
    expect(typed).toContain("Type 'number' is not assignable to type 'string'.");
  });

  test('tells a problem in the language that the cells have named, where no plan is passed that speaks it', async () => {
    const [, problem] = await told(shared, [
      "import { accounts } from 'grdp-pathways';\nconst language = 'vi';",
      'accounts.growthRate(0, 100);',
    ]);
    expect(problem).toMatch(/^previous: cần .*\n$/);
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
    const kernel = await startKernel(far);
    try {
      const cell = "import { mine } from 'grdp-pathways';\nconsole.log(mine);";
      expect(await told(kernel, [cell])).toEqual(['1\n']);
    } finally {
      await kernel.stop();
    }
    rmSync(join(far, 'node_modules'), { recursive: true });
  });
});

describe('what waits behind a cell that fails', () => {
  /** The replies to cells that are sent all at once, as Jupyter sends them. */
  async function replies(stopOnError: boolean): Promise<unknown[]> {
    const codes = ["throw new Error('deliberate');", 'console.log(2);', 'console.log(3);'].map((output) =>
      compiledCode({ output, declOutput: '', diagnostics: [] }),
    );
    const content = { silent: false, store_history: true, stop_on_error: stopOnError };
    const sent = codes.map((code) => shared.client.request('execute_request', { ...content, code }));
    return (await Promise.all(sent)).map(({ status }) => status);
  }

  test('is run where the request asks for that, and dropped elsewhere', async () => {
    expect(await replies(false)).toEqual(['error', 'ok', 'ok']);
    expect(await replies(true)).toEqual(['error', 'abort', 'abort']);
  });
});
