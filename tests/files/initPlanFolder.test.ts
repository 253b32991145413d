import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { initPlanFolder } from '../../src/files/initPlanFolder.js';
import { readPlanFolder } from '../../src/files/readPlanFolder.js';
import { emptyFolder, folderContent } from '../fixtures/folderContent.js';

describe('initPlanFolder', () => {
  it('makes a plan folder that can be read as it is, with the schemas for editors', async () => {
    const folder = join(await emptyFolder(), 'new');
    const names = await initPlanFolder(folder);
    expect(Object.keys(await folderContent(folder)).sort()).toEqual([...names].sort());
    expect(names).toEqual(
      expect.arrayContaining(['plan.yaml', 'schemas/plan.schema.json', 'schemas/scenarios.schema.json']),
    );
    const { scenarios } = await readPlanFolder(folder);
    expect(scenarios.length).toBeGreaterThan(0);
  });

  it('takes an empty folder', async () => {
    const folder = await emptyFolder();
    await initPlanFolder(folder);
    expect(await readPlanFolder(folder)).toHaveProperty('plan');
  });

  it('refuses a folder that holds anything, and touches nothing', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'notes.txt'), 'mine');
    await mkdir(join(folder, 'drafts'));
    await expect(initPlanFolder(folder)).rejects.toThrow(
      expect.objectContaining({
        message: `${folder}: expected an empty folder, or none, got "drafts, notes.txt". Choose a name that is not taken: nothing there was touched.`,
      }),
    );
    expect(await folderContent(folder)).toEqual({ 'notes.txt': 'mine', drafts: null });
  });

  it('refuses a path that is a file', async () => {
    const file = join(await emptyFolder(), 'new');
    await writeFile(file, 'mine');
    await expect(initPlanFolder(file)).rejects.toThrow(
      `${file}: expected an empty folder, or none, got "a file of this name".`,
    );
  });
});
