import { expect, test } from 'vitest';
import type { Notebook } from '../../src/notebook/Notebook.js';
import { runNotebook } from '../../src/notebook/runNotebook.js';

const empty: Notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [] };

test('refuses what it cannot run before it starts a kernel', async () => {
  await expect(runNotebook({ ...empty, nbformat: 3 })).rejects.toMatchObject({
    name: 'ScenarioError',
    message: 'nbformat: expected a notebook of format 4, got 3. Save the notebook with a newer Jupyter.',
  });
  await expect(runNotebook(empty, { timeLimitSeconds: 0 })).rejects.toMatchObject({
    name: 'ScenarioError',
    message: 'timeLimitSeconds: expected a number of seconds from above 0 to 86400, got 0.',
  });
  await expect(runNotebook(empty, { cwd: 'nowhere' })).rejects.toMatchObject({
    name: 'ScenarioError',
    message: 'cwd: expected a folder that exists, got "nowhere".',
  });
});
