import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStage } from '../../src/files/stagingFolder.js';
import { writeOutput } from '../../src/files/writeOutput.js';
import { compileSources } from '../fixtures/compiledSources.js';
import { emptyFolder, folderContent } from '../fixtures/folderContent.js';
import { runFiles } from '../fixtures/runFiles.js';

const first = runFiles({ 'results.csv': 'one', 'charts/a.svg': 'a' });

/** Writes a first file, and waits in the middle of a second. */
const script = `
import { writeOutput } from './files/writeOutput.js';
async function* endless() {
  yield 'half';
  process.stdout.write('in the middle');
  await new Promise((resolve) => setTimeout(resolve, 60_000));
}
await writeOutput(process.argv[2], new Map([['results.csv', 'two'], ['charts/b.svg', endless()]]));
`;

async function runInTheMiddle(out: string): Promise<ChildProcess> {
  const folder = await emptyFolder();
  await compileSources('files/writeOutput.ts', folder);
  await writeFile(join(folder, 'run.js'), script);
  const child = spawn(process.execPath, [join(folder, 'run.js'), out], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  await once(child.stdout, 'data');
  return child;
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<unknown> {
  child.kill(signal);
  const [code, by] = await once(child, 'exit');
  return code ?? by;
}

describe('a run that is interrupted', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s ends with %i, and leaves the earlier output as it was', async (signal, code) => {
    const out = join(await emptyFolder(), 'out');
    await writeOutput(out, first);
    const child = await runInTheMiddle(out);
    expect(Object.keys(await folderContent(out))).toContain(`.partial-${child.pid}-1/new/results.csv`);
    expect(await ended(child, signal)).toBe(code);
    expect(await folderContent(out)).toEqual(Object.fromEntries(first));
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s leaves no trace of a new folder', async (signal) => {
    const top = await emptyFolder();
    await ended(await runInTheMiddle(join(top, 'deep', 'out')), signal);
    expect(await folderContent(top)).toEqual({});
  });

  it('by SIGKILL leaves the earlier output too, and what it was about to write goes with the next run', async () => {
    const out = join(await emptyFolder(), 'out');
    await writeOutput(out, first);
    const child = await runInTheMiddle(out);
    expect(await ended(child, 'SIGKILL')).toBe('SIGKILL');
    const left = await folderContent(out);
    expect(left).toMatchObject(Object.fromEntries(first));
    expect(left).toHaveProperty([`.partial-${child.pid}-1/new/results.csv`], 'two');
    await writeOutput(out, first);
    expect(await folderContent(out)).toEqual(Object.fromEntries(first));
  });

  it('does not stop another one that writes into the same folder', async () => {
    const out = join(await emptyFolder(), 'out');
    const child = await runInTheMiddle(out);
    await writeOutput(out, first);
    expect(Object.keys(await folderContent(out))).toContain(`.partial-${child.pid}-1/new/results.csv`);
    await ended(child, 'SIGTERM');
    expect(await folderContent(out)).toEqual(Object.fromEntries(first));
  });
});

describe('openStage', () => {
  const listeners = () => process.listenerCount('SIGINT') + process.listenerCount('SIGTERM');

  it('leaves nothing behind when it is closed: no folder, no listener', async () => {
    const top = await emptyFolder();
    const before = listeners();
    const stage = openStage(join(top, 'deep', 'out'));
    await writeFile(join(stage.path, 'a.txt'), 'a');
    expect(listeners()).toBe(before + 2);
    stage.close();
    expect(listeners()).toBe(before);
    expect(await folderContent(top)).toEqual({});
  });

  it('gives each run of this process a folder of its own, and spares those that are open', async () => {
    const top = await emptyFolder();
    const [one, two] = [openStage(top), openStage(top)];
    await writeFile(join(one.path, 'a.txt'), 'a');
    const three = openStage(top);
    expect(new Set([one.path, two.path, three.path]).size).toBe(3);
    expect(Object.values(await folderContent(top))).toEqual(['a', null, null]);
    for (const stage of [one, two, three]) stage.close();
    expect(await folderContent(top)).toEqual({});
  });

  it('clears away what a process of the same number left, and nothing that is named otherwise', async () => {
    const top = await emptyFolder();
    const others = ['.partial-x', '.partial-1', '.partialities', 'partial-1-1'];
    for (const name of [`.partial-${process.pid}-99`, ...others]) await mkdir(join(top, name));
    openStage(top).close();
    expect(Object.keys(await folderContent(top)).sort()).toEqual([...others].sort());
  });
});
