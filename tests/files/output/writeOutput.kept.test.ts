import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestName } from '../../../src/files/output/outputManifest.js';
import { writeOutput } from '../../../src/files/output/writeOutput.js';
import { emptyFolder, folderContent } from '../../fixtures/folderContent.js';
import { runFiles } from '../../fixtures/runFiles.js';

/** Files of a run made of certain inputs. */
function made(of: string, files: Readonly<Record<string, string>>) {
  const output = new Map(runFiles(files));
  const manifest = JSON.parse(String(output.get(manifestName)));
  return output.set(manifestName, JSON.stringify({ inputs: of, ...manifest }));
}

const keeps = (file: string) => !file.startsWith('data/');

describe('writeOutput with files of earlier runs that stay', () => {
  it('leaves in place what this run does not write, and lists it, until a run replaces it', async () => {
    const out = join(await emptyFolder(), 'out');
    await writeOutput(out, made('a', { 'one.docx': 'one', 'data/old.csv': 'x' }), { keeps });
    const second = await writeOutput(out, made('a', { 'two.pptx': 'two' }), { keeps });
    expect(second).toMatchObject({ kept: ['one.docx'], outdated: [] });
    expect(await folderContent(out)).toMatchObject({ 'one.docx': 'one', 'two.pptx': 'two' });
    expect(await folderContent(out)).not.toHaveProperty('data/old.csv');
    const third = await writeOutput(out, made('b', { 'two.pptx': 'two again' }), { keeps });
    expect(third).toMatchObject({ kept: ['one.docx'], outdated: ['one.docx'] });
    // It is still known for what a run wrote, so that it is replaced without asking.
    const last = await writeOutput(out, made('b', { 'one.docx': 'one again' }), { keeps });
    expect(last).toMatchObject({ kept: ['two.pptx'], outdated: [] });
    expect(await folderContent(out)).toMatchObject({ 'one.docx': 'one again', 'two.pptx': 'two again' });
  });

  it('removes what nothing keeps, also when it is of a run before the last', async () => {
    const out = join(await emptyFolder(), 'out');
    await writeOutput(out, made('a', { 'one.docx': 'one' }), { keeps });
    await writeOutput(out, made('a', { 'two.pptx': 'two' }), { keeps });
    const run = made('a', { 'results.csv': '1' });
    expect(await writeOutput(out, run)).toMatchObject({ kept: [], outdated: [] });
    expect(await folderContent(out)).toEqual(Object.fromEntries(run));
  });

  it('takes a kept file that was changed since for one of the user, and forgets one that is gone', async () => {
    const out = join(await emptyFolder(), 'out');
    await writeOutput(out, made('a', { 'one.docx': 'one', 'three.md': 'three' }), { keeps });
    await writeOutput(out, made('a', { 'two.pptx': 'two' }), { keeps });
    await writeFile(join(out, 'one.docx'), 'edited');
    await rm(join(out, 'three.md'));
    expect(await writeOutput(out, made('a', { 'two.pptx': 'two' }), { keeps })).toMatchObject({ kept: [] });
    await expect(writeOutput(out, made('a', { 'one.docx': 'one' }), { keeps })).rejects.toThrow(
      '--overwrite',
    );
    expect(await folderContent(out)).toMatchObject({ 'one.docx': 'edited', 'two.pptx': 'two' });
  });

  it('refuses a folder with the results of another plan, unless it is asked to replace them', async () => {
    const out = join(await emptyFolder(), 'out');
    const of = (plan: string, files: Readonly<Record<string, string>>) => {
      const output = made('a', files);
      const manifest = JSON.parse(String(output.get(manifestName)));
      return output.set(manifestName, JSON.stringify({ ...manifest, plan }));
    };
    await writeOutput(out, of('bac-giang', { 'results.csv': '1' }), { keeps });
    await writeOutput(out, of('bac-giang', { 'results.csv': '2' }), { keeps });
    const other = of('phu-tho', { 'scorecard.csv': '3' });
    await expect(writeOutput(out, other)).rejects.toThrow(
      `${out}: expected a folder without the results of another plan, got the results of bac-giang. Choose another folder with --out, or say --overwrite.`,
    );
    expect(await folderContent(out)).toMatchObject({ 'results.csv': '2' });
    await writeOutput(out, other, { overwrite: true });
    expect(await folderContent(out)).toEqual(Object.fromEntries(other));
  });
});
