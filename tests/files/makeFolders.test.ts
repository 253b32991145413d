import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolders } from '../../src/files/makeFolders.js';
import { emptyFolder } from '../fixtures/folderContent.js';

it('makes a folder and those above it, and tells the first that was missing', async () => {
  const folder = await emptyFolder();
  expect(makeFolders(join(folder, 'a', 'b', 'c'))).toBe(join(folder, 'a'));
  expect(existsSync(join(folder, 'a', 'b', 'c'))).toBe(true);
  expect(makeFolders(join(folder, 'a', 'b', 'd'))).toBe(join(folder, 'a', 'b', 'd'));
  expect(makeFolders(join(folder, 'a', 'b'))).toBeUndefined();
});

it('makes nothing under a file', async () => {
  const folder = await emptyFolder();
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeFolders(join(folder, 'file'))).toThrow('EEXIST');
  expect(() => makeFolders(join(folder, 'file', 'a'))).toThrow('EEXIST');
});

it.runIf(existsSync('/proc/self'))('ends where a file system takes no folders', () => {
  expect(() => makeFolders('/proc/none/such')).toThrow('ENOENT');
});
