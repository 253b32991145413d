import { existsSync, lstatSync, statSync } from 'node:fs';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeOutput } from '../../../src/files/output/writeOutput.js';
import { emptyFolder, folderContent } from '../../fixtures/folderContent.js';
import { runFiles } from '../../fixtures/runFiles.js';

const first = runFiles({ 'results.csv': 'one', 'charts/a.svg': 'a', 'charts/b.svg': 'b' });
const second = runFiles({ 'results.csv': 'two', 'charts/b.svg': 'bb', 'charts/c.svg': 'c' });
const refused = (file: string) =>
  `${file}: expected a file that an earlier run wrote, unchanged since, got another file. Choose another folder with --out, or say --overwrite.`;

async function outFolder(): Promise<string> {
  return join(await emptyFolder(), 'deep', 'out');
}

describe('writeOutput', () => {
  it('makes the folder, and those above it', async () => {
    const out = await outFolder();
    await writeOutput(out, first);
    expect(await folderContent(out)).toEqual(Object.fromEntries(first));
  });

  it('writes bytes as they are', async () => {
    const out = await outFolder();
    await writeOutput(out, new Map([['a.txt', new TextEncoder().encode('Lạng Sơn')]]));
    expect(await folderContent(out)).toEqual({ 'a.txt': 'Lạng Sơn' });
  });

  it('gives the same bytes when it runs again', async () => {
    const out = await outFolder();
    await writeOutput(out, first);
    await writeOutput(out, first);
    expect(await folderContent(out)).toEqual(Object.fromEntries(first));
  });

  it('leaves the files of one run, and what no run wrote: what the last run wrote and this one does not goes', async () => {
    const out = await outFolder();
    await writeOutput(out, runFiles({ 'old/only.svg': 'x', 'results.csv': 'one' }));
    await writeFile(join(out, 'notes.txt'), 'mine');
    await writeOutput(out, second);
    expect(await folderContent(out)).toEqual({ ...Object.fromEntries(second), 'notes.txt': 'mine' });
  });

  it('keeps a file of the last run that was changed since, when this run writes none of that name', async () => {
    const out = await outFolder();
    await writeOutput(out, first);
    await writeFile(join(out, 'charts/a.svg'), 'edited');
    await writeOutput(out, second);
    expect(await folderContent(out)).toEqual({ ...Object.fromEntries(second), 'charts/a.svg': 'edited' });
  });

  it('refuses all files that no run wrote, and touches nothing', async () => {
    const out = await outFolder();
    await mkdir(join(out, 'charts'), { recursive: true });
    await writeFile(join(out, 'results.csv'), 'mine');
    await writeFile(join(out, 'charts/b.svg'), 'mine too');
    const before = await folderContent(out);
    await expect(writeOutput(out, first)).rejects.toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message: `${refused(join(out, 'results.csv'))}\n${refused(join(out, 'charts/b.svg'))}`,
      }),
    );
    expect(await folderContent(out)).toEqual(before);
  });

  it('refuses a file that was changed since a run wrote it', async () => {
    const out = await outFolder();
    await writeOutput(out, first);
    await writeFile(join(out, 'results.csv'), 'edited');
    const before = await folderContent(out);
    await expect(writeOutput(out, second)).rejects.toThrow(
      expect.objectContaining({ message: refused(join(out, 'results.csv')) }),
    );
    expect(await folderContent(out)).toEqual(before);
  });

  it('replaces such files when it is told to overwrite, and leaves others alone', async () => {
    const out = await outFolder();
    await writeOutput(out, first);
    await writeFile(join(out, 'results.csv'), 'edited');
    await writeFile(join(out, 'notes.txt'), 'mine');
    await writeOutput(out, second, { overwrite: true });
    expect(await folderContent(out)).toEqual({ ...Object.fromEntries(second), 'notes.txt': 'mine' });
  });

  it('never replaces a folder by a file', async () => {
    const out = await outFolder();
    await mkdir(join(out, 'results.csv'), { recursive: true });
    await writeFile(join(out, 'results.csv', 'mine.txt'), 'mine');
    const before = await folderContent(out);
    await expect(writeOutput(out, first, { overwrite: true })).rejects.toThrow(
      expect.objectContaining({
        message: `${join(out, 'results.csv')}: expected a file of that name, or nothing, got a folder. Remove it, or choose another folder with --out.`,
      }),
    );
    expect(await folderContent(out)).toEqual(before);
  });

  it('refuses a manifest of something else', async () => {
    const out = await outFolder();
    await mkdir(out, { recursive: true });
    for (const manifest of ['{"name":"an app"}', 'null', '{"outputs":{}}', 'not JSON']) {
      await writeFile(join(out, 'manifest.json'), manifest);
      await expect(writeOutput(out, first)).rejects.toThrow(
        expect.objectContaining({ message: refused(join(out, 'manifest.json')) }),
      );
    }
    expect(await folderContent(out)).toEqual({ 'manifest.json': 'not JSON' });
  });

  it('removes nothing outside the folder, whatever a manifest lists', async () => {
    const top = await emptyFolder();
    const out = join(top, 'out');
    const stolen = runFiles({ '../mine.txt': 'mine', 'results.csv': 'one' });
    await mkdir(out);
    await writeFile(join(top, 'mine.txt'), 'mine');
    await writeFile(join(out, 'manifest.json'), stolen.get('manifest.json') ?? '');
    await writeOutput(out, first);
    expect(await folderContent(top)).toMatchObject({ 'mine.txt': 'mine' });
  });

  it('refuses a path that is a file, or leads through one', async () => {
    const top = await emptyFolder();
    const file = join(top, 'out');
    await writeFile(file, 'mine');
    for (const [folder, code] of [
      [file, 'ENOTDIR'],
      [join(file, 'deeper'), 'ENOTDIR'],
    ] as const) {
      await expect(writeOutput(folder, first)).rejects.toThrow(
        expect.objectContaining({
          message: `${folder}: expected an output folder that can be written, got "${code}". A part of the path is a file: choose another folder with --out.`,
        }),
      );
    }
    expect(await folderContent(top)).toEqual({ out: 'mine' });
  });

  it('replaces a link by the file, and leaves alone what the link points at', async () => {
    const top = await emptyFolder();
    const out = join(top, 'out');
    await writeFile(join(top, 'elsewhere.csv'), 'mine');
    await mkdir(out);
    await symlink('../elsewhere.csv', join(out, 'results.csv'));
    await expect(writeOutput(out, first)).rejects.toThrow(refused(join(out, 'results.csv')));
    await writeOutput(out, first, { overwrite: true });
    expect(await folderContent(top)).toMatchObject({ 'elsewhere.csv': 'mine', 'out/results.csv': 'one' });
  });

  it('writes two folders at once', async () => {
    const top = await emptyFolder();
    await Promise.all(['a', 'b', 'c'].map((name) => writeOutput(join(top, name), first)));
    for (const name of ['a', 'b', 'c'])
      expect(await folderContent(join(top, name))).toEqual(Object.fromEntries(first));
  });

  it('changes places with the folder as a whole where that holds nothing else, and otherwise with the files', async () => {
    const out = await outFolder();
    const inode = () => statSync(out).ino;
    await writeOutput(out, first);
    await chmod(out, 0o700);
    const before = inode();
    await writeOutput(out, second);
    expect([inode() === before, statSync(out).mode & 0o777]).toEqual([false, 0o700]);
    const [after, standing] = [inode(), process.cwd()];
    process.chdir(out);
    try {
      await writeOutput('.', first);
    } finally {
      process.chdir(standing);
    }
    await writeFile(join(out, 'notes.txt'), 'mine');
    const own = statSync(join(out, 'notes.txt')).ino;
    await writeOutput(out, second);
    expect([inode(), statSync(join(out, 'notes.txt')).ino]).toEqual([after, own]);
    expect(await folderContent(out)).toEqual({ ...Object.fromEntries(second), 'notes.txt': 'mine' });
  });

  it('writes into an empty folder without replacing it, and to where a link leads', async () => {
    const top = await emptyFolder();
    await mkdir(join(top, 'real'));
    await symlink('real', join(top, 'out'));
    const before = statSync(join(top, 'real')).ino;
    await writeOutput(join(top, 'out'), first);
    expect(statSync(join(top, 'real')).ino).toBe(before);
    await writeOutput(join(top, 'out'), second);
    expect(await folderContent(join(top, 'real'))).toEqual(Object.fromEntries(second));
    expect(lstatSync(join(top, 'out')).isSymbolicLink()).toBe(true);
  });

  it.runIf(existsSync('/dev/full'))('refuses devices and places that take no folders', async () => {
    for (const [folder, code] of [
      ['/dev/full', 'ENOTDIR'],
      ['/dev/full/out', 'ENOTDIR'],
      ['/proc/none/such', 'ENOENT'],
    ] as const) {
      const message = `${folder}: expected an output folder that can be written, got "${code}".`;
      await expect(writeOutput(folder, first)).rejects.toThrow(message);
    }
  });
});
