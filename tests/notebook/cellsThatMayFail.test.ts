import { expect, test } from 'vitest';
import type { Cell, Notebook } from '../../src/notebook/Notebook.js';
import { runNotebook } from '../../src/notebook/runNotebook.js';
import { root } from '../cli/commandLine.js';

const code = (source: string, metadata = {}): Cell => ({
  cell_type: 'code',
  source,
  metadata,
  execution_count: null,
  outputs: [],
});

test('a notebook goes on past a cell that may fail, and keeps what it says', async () => {
  const cells = [
    code("throw new Error('meant');", { tags: ['raises-exception'] }),
    code("console.log('behind');"),
  ];
  const notebook: Notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells };
  const { cells: ran } = await runNotebook(notebook, { cwd: root });
  const [failed, behind] = ran.map((cell) => (cell.cell_type === 'code' ? cell.outputs : []));
  expect(failed).toEqual([expect.objectContaining({ name: 'stderr' })]);
  expect(JSON.stringify(failed)).toContain('meant');
  expect(behind).toEqual([{ name: 'stdout', output_type: 'stream', text: ['behind\n'] }]);
});
