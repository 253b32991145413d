/** What writeOutput makes of a folder when it is killed, and of two runs into one folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { writeOutput } from '../../../src/files/output/writeOutput.js';
import { root } from '../../cli/commandLine.js';
import { emptyFolder, folderContent } from '../../fixtures/folderContent.js';
import { runFiles } from '../../fixtures/runFiles.js';
import { sampled } from '../../fixtures/sampled.js';

const first = runFiles({ 'results.csv': 'one', 'charts/a.svg': 'a', 'old/b.svg': 'b' });
const second = runFiles({ 'results.csv': 'two', 'charts/a.svg': 'aa', 'charts/new/c.svg': 'c' });
const third = runFiles({ 'results.csv': 'three' });
const own = { 'notes.txt': 'mine', 'charts/own.svg': 'mine too' };

/** The module as it is built, in a process that loads nothing else. */
const built = pathToFileURL(join(root, 'dist/modules/files/output/writeOutput.js'));

/** Writes the files of the second argument into the folder of the first; is killed at the call of a number, or waits. */
const script = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const [out, files, number] = process.argv.slice(2);
let left = Number(number);
const kill = (real) => (...rest) => {
  if (left-- === 0) process.kill(process.pid, 'SIGKILL');
  return real(...rest);
};
for (const call of ['mkdirSync', 'renameSync', 'rmSync', 'rmdirSync', 'writeFileSync']) fs[call] = kill(fs[call]);
fs.promises.writeFile = kill(fs.promises.writeFile);
syncBuiltinESMExports();
const { writeOutput } = await import(${JSON.stringify(built)});
async function* slow(text) {
  process.stdout.write('in the middle');
  await new Promise((resolve) => setTimeout(resolve, 400));
  yield text;
}
const waits = number === 'slow';
await writeOutput(out, new Map(JSON.parse(files).map(([name, text]) => [name, waits ? slow(text) : text])));
`;
let program = '';
/** Every call that changes the disk, or in a sample every third. */
const step = sampled(5) === 5 ? 1 : 3;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'grdp-pathways-'));
  program = join(folder, 'run.mjs');
  await writeFile(program, script);
  return () => rm(folder, { recursive: true, force: true });
});

function startRun(out: string, number: number | 'slow'): ChildProcess {
  const child = spawn(process.execPath, [program, out, JSON.stringify([...second]), String(number)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

/** Whether the run was killed, or had ended before the call of that number. */
async function wasKilled(out: string, number: number): Promise<boolean> {
  const [code, signal] = await once(startRun(out, number), 'exit');
  if (signal === null) expect(code).toBe(0);
  return signal === 'SIGKILL';
}

/** A file of a name that no disk takes. */
const failing = new Map([['x'.repeat(5000), '']]);

const inFolder = (name: string, files: typeof first, mine: Readonly<Record<string, string>>) =>
  Object.fromEntries([...files, ...Object.entries(mine)].map(([file, text]) => [`${name}/${file}`, text]));

describe('a run that is killed', () => {
  it.each([
    { what: 'a folder of an earlier run', mine: {} },
    { what: 'a folder that holds files of the user too', mine: own },
  ])('at any change it makes to the disk loses nothing: $what', async ({ mine }) => {
    for (let number = 0; ; number += step) {
      const top = await emptyFolder();
      const out = join(top, 'out');
      await writeOutput(out, first);
      for (const [name, text] of Object.entries(mine)) await writeFile(join(out, name), text);
      if (!(await wasKilled(out, number))) break;
      expect(number).toBeLessThan(60);
      expect(await folderContent(top), `the user's own, at call ${number}`).toMatchObject(
        inFolder('out', new Map(), mine),
      );
      // A run that fails puts the folder right all the same: it is as before, or as the killed run would have left it.
      await expect(writeOutput(out, failing)).rejects.toThrow('ENAMETOOLONG');
      expect([first, second].map((files) => inFolder('out', files, mine))).toContainEqual(
        await folderContent(top),
      );
    }
  });

  it('is told by the next run: what it had not yet put in place goes, what it was putting in place goes back', async () => {
    const told = new Set<string | undefined>();
    for (let number = 0; ; number += 2 * step) {
      const top = await emptyFolder();
      await writeOutput(join(top, 'out'), first);
      if (!(await wasKilled(join(top, 'out'), number))) break;
      const hasFiles = Object.keys(await folderContent(top)).some((name) =>
        /partial.(new|old|moves)/.test(name),
      );
      const { leftover } = await writeOutput(join(top, 'out'), third);
      expect(leftover !== undefined, `at call ${number}`).toBe(hasFiles);
      expect(await folderContent(top)).toEqual(inFolder('out', third, {}));
      told.add(leftover);
    }
    expect(told).toEqual(new Set([undefined, 'removed', 'putBack']));
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s ends with it: nothing listens to signals',
    async (signal) => {
      const out = join(await emptyFolder(), 'out');
      const child = startRun(out, 'slow');
      await once(child.stdout ?? child, 'data');
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([null, signal]);
      expect(await writeOutput(out, first)).toMatchObject({ leftover: 'removed' });
    },
  );
});

describe('two runs into one folder', () => {
  it('come one after the other: the second waits, and says so once', async () => {
    const top = await emptyFolder();
    const child = startRun(join(top, 'out'), 'slow');
    await once(child.stdout ?? child, 'data');
    let told = 0;
    const onWait = () => {
      told += 1;
    };
    expect(await writeOutput(join(top, 'out'), third, { onWait })).toMatchObject({ leftover: undefined });
    expect([told, child.exitCode ?? (await once(child, 'exit'))[0]]).toEqual([1, 0]);
    expect(await folderContent(top)).toEqual(inFolder('out', third, {}));
  });

  it('end in an error that says which process writes, where the second may wait no longer', async () => {
    const top = await emptyFolder();
    const child = startRun(join(top, 'out'), 'slow');
    await once(child.stdout ?? child, 'data');
    const hidden = join(top, '.out.partial');
    await expect(writeOutput(join(top, 'out'), third, { waitSeconds: 0.1 })).rejects.toMatchObject({
      name: 'ScenarioError',
      message: `${join(top, 'out')}: expected a folder into which no other run writes, got process ${child.pid}. Wait for its end. If there is no such run, remove ${hidden}.`,
    });
    await once(child, 'exit');
    expect(await folderContent(top)).toEqual(inFolder('out', second, {}));
  });

  it('of one process come one after the other too, and each leaves the folder whole', async () => {
    const top = await emptyFolder();
    const all = Array.from({ length: 8 }, (_, i) =>
      runFiles({ 'results.csv': `run ${i}`, [`charts/${i}.svg`]: `${i}` }),
    );
    await Promise.all(all.map((files) => writeOutput(join(top, 'out'), files)));
    expect(all.map((files) => inFolder('out', files, {}))).toContainEqual(await folderContent(top));
  });

  it.each([
    { who: 'a process that is dead', owner: `owner-999999999-1-${hostname()}`, days: 0, isFree: true },
    {
      who: 'this process unwittingly',
      owner: `owner-${process.pid}-9999-${hostname()}`,
      days: 0,
      isFree: true,
    },
    { who: 'a process of the last start', owner: `owner-1-1-${hostname()}`, days: 3650, isFree: true },
    { who: 'a process that lives', owner: `owner-${process.ppid}-1-${hostname()}`, days: 0, isFree: false },
    { who: 'another machine, of late', owner: 'owner-1-1-elsewhere', days: 0, isFree: false },
    { who: 'another machine, long ago', owner: 'owner-1-1-elsewhere', days: 1, isFree: true },
  ])('know whether a folder is held that is held by $who', async ({ owner, days, isFree }) => {
    const top = await emptyFolder();
    mkdirSync(join(top, '.out.partial/new'), { recursive: true });
    writeFileSync(join(top, '.out.partial', owner), '');
    const time = Date.now() / 1000 - days * 24 * 3600;
    utimesSync(join(top, '.out.partial', owner), time, time);
    const written = writeOutput(join(top, 'out'), third, { waitSeconds: 0.1 });
    if (isFree) expect(await written).toMatchObject({ leftover: 'removed' });
    else await expect(written).rejects.toThrow('expected a folder into which no other run writes');
    expect(readdirSync(top).includes('out')).toBe(isFree);
  });
});
