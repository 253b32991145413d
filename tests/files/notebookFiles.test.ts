import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notebookFiles } from '../../src/files/notebookFiles.js';

const folder = mkdtempSync(join(tmpdir(), 'notebooks-'));
const at = (name: string) => join(folder, name);

beforeAll(() => {
  for (const name of ['02-b.ipynb', '01-a.ipynb', 'B.ipynb', '.hidden.ipynb', 'notes.md'])
    writeFileSync(at(name), '');
  mkdirSync(at('.ipynb_checkpoints'));
  mkdirSync(at('more.ipynb'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('notebookFiles', () => {
  test('gives a notebook itself, and those of a folder in the order of their names', async () => {
    expect(await notebookFiles(at('B.ipynb'))).toEqual([at('B.ipynb')]);
    expect(await notebookFiles(folder)).toEqual([at('01-a.ipynb'), at('02-b.ipynb'), at('B.ipynb')]);
  });

  test('says what is wrong with a path, and names the nearest notebook', async () => {
    await expect(notebookFiles(at('01-b.ipynb'))).rejects.toMatchObject({
      name: 'ScenarioError',
      message: `${at('01-b.ipynb')}: expected a notebook or a folder with notebooks, got nothing. Did you mean 01-a.ipynb?`,
    });
    await expect(notebookFiles(at('notes.md'))).rejects.toThrow(
      `${at('notes.md')}: expected a notebook or a folder with notebooks, got "notes.md". The name of a notebook ends in .ipynb.`,
    );
    await expect(notebookFiles(at('more.ipynb'))).rejects.toThrow(
      `${at('more.ipynb')}: expected a folder with notebooks (.ipynb), got nothing. Name a notebook, or the folder in which it lies.`,
    );
  });
});
