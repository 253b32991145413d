/** What writeOutput leaves behind when the disk fails it: the system calls are made to fail one after another. */
import fs from 'node:fs';
import promises, { writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeOutput } from '../../../src/files/output/writeOutput.js';
import { emptyFolder, folderContent } from '../../fixtures/folderContent.js';
import { runFiles } from '../../fixtures/runFiles.js';

const calls = ['write', 'note', 'rename', 'mkdir', 'look', 'remove'] as const;
type Call = (typeof calls)[number];

/** The call that fails, how many of its kind go well before, how many fail, and with which code. */
const fault = { call: '', left: 0, failing: 1, code: '' };

function failing<Arguments extends readonly unknown[], Result>(
  call: Call,
  real: (...rest: Arguments) => Result,
): (...rest: Arguments) => Result {
  return (...rest) => {
    if (fault.call === call) {
      fault.left -= 1;
      if (fault.left < 0 && fault.left >= -fault.failing)
        throw Object.assign(new Error(`${fault.code}: made up`), { code: fault.code });
    }
    return real(...rest);
  };
}

/** Puts other functions in the place of a module's own, also for those who have imported them, and gives them back. */
function replaced<Module extends object>(module: Module, others: Partial<Module>): () => void {
  const own = Object.fromEntries(Object.keys(others).map((name) => [name, Reflect.get(module, name)]));
  Object.assign(module, others);
  syncBuiltinESMExports();
  return () => {
    Object.assign(module, own);
    syncBuiltinESMExports();
  };
}

beforeAll(() => {
  const ours = replaced(promises, { writeFile: failing('write', promises.writeFile) });
  const others = replaced(fs, {
    writeFileSync: failing('note', fs.writeFileSync),
    renameSync: failing('rename', fs.renameSync),
    mkdirSync: failing('mkdir', fs.mkdirSync) as typeof fs.mkdirSync,
    readdirSync: failing('look', fs.readdirSync as (...rest: unknown[]) => unknown) as typeof fs.readdirSync,
    rmSync: failing('remove', fs.rmSync),
  });
  return () => {
    others();
    ours();
  };
});

const first = runFiles({ 'results.csv': 'one', 'charts/a.svg': 'a', 'old/b.svg': 'b' });
const second = runFiles({ 'results.csv': 'two', 'charts/a.svg': 'aa', 'charts/new/c.svg': 'c' });
const third = runFiles({ 'results.csv': 'three' });
const own = { 'notes.txt': 'mine', 'charts/own.svg': 'mine too' };
const advice = {
  ENOSPC: 'The disk is full: make room, or choose another folder with --out.',
  EDQUOT: 'The disk quota is used up: make room, or choose another folder with --out.',
  EROFS: 'The disk is read-only: choose another folder with --out.',
  EACCES: 'You may not write there: choose another folder with --out.',
  EPERM: 'You may not write there: choose another folder with --out.',
  EBUSY: 'A program holds a file there open: close it, or choose another folder with --out.',
  EXDEV: 'A folder within it is on another disk: choose another folder with --out.',
  ENAMETOOLONG: 'The path is too long: choose another folder with --out.',
  EIO: 'The disk fails: choose another folder with --out.',
  EMFILE: 'Too many files are open: close some programs, or choose another folder with --out.',
} as const;

beforeEach(() => {
  fault.call = '';
});

interface Fault {
  readonly call: Call;
  readonly left: number;
  readonly code: string;
  readonly failing?: number;
}

/** The error of a run during which calls fail; nothing where they were not needed, or it went well all the same. */
async function failureAt({ failing: many = 1, ...when }: Fault, out: string): Promise<unknown> {
  Object.assign(fault, when, { failing: many });
  const failure = await writeOutput(out, second).then(
    () => undefined,
    (error: unknown) => error,
  );
  const wasReached = fault.left < 0;
  fault.call = '';
  return wasReached ? (failure ?? 'went well') : undefined;
}

/** Which of two outcomes is right: the earlier one after an error in words for the user, the later where all went well. */
function told(failure: unknown): 0 | 1 {
  if (failure === 'went well') return 1;
  expect(failure).toMatchObject({ name: 'ScenarioError' });
  return 0;
}

/** A folder in which the first run has written, with files of the user or without. */
async function writtenFolder(hasOwn: boolean): Promise<{ top: string; out: string }> {
  const top = await emptyFolder();
  const out = join(top, 'out');
  await writeOutput(out, first);
  if (hasOwn) for (const [name, text] of Object.entries(own)) await writeFile(join(out, name), text);
  return { top, out };
}

const cases = calls.flatMap((call) => [
  { call, hasOwn: false },
  { call, hasOwn: true },
]);

describe('writeOutput on a disk that fails', () => {
  it.each(Object.entries(advice))('says what to do about %s', async (code, hint) => {
    const out = join(await emptyFolder(), 'out');
    expect(await failureAt({ call: 'write', left: 0, code }, out)).toMatchObject({
      name: 'ScenarioError',
      message: `${out}: expected an output folder that can be written, got "${code}". ${hint}`,
      cause: { code },
    });
  });

  it.each(cases)(
    'leaves the earlier output to the byte at whichever $call it fails, or the new one whole (own files: $hasOwn)',
    async ({ call, hasOwn }) => {
      const mine = hasOwn ? own : {};
      const outcomes = [first, second].map((files) => ({ ...Object.fromEntries(files), ...mine }));
      for (let left = 0; ; left++) {
        const { top, out } = await writtenFolder(hasOwn);
        const failure = await failureAt({ call, left, code: 'ENOSPC' }, out);
        if (failure === undefined) break;
        expect(await folderContent(out), `at the ${call} number ${left + 1}`).toEqual(
          outcomes[told(failure)],
        );
        if (call !== 'remove' && call !== 'look')
          expect(Object.keys(await folderContent(top)).join()).not.toContain('partial');
        expect(left).toBeLessThan(60);
      }
    },
  );

  it.each(cases)(
    'leaves what it cannot take back to the next run, where $call fails for good (own files: $hasOwn)',
    async ({ call, hasOwn }) => {
      const mine = hasOwn ? own : {};
      for (let left = 0; ; left++) {
        const { top, out } = await writtenFolder(hasOwn);
        const failure = await failureAt({ call, left, code: 'EIO', failing: Number.POSITIVE_INFINITY }, out);
        if (failure === undefined) break;
        const found = Object.keys(await folderContent(top)).some((name) => name.includes('partial'));
        const { leftover } = await writeOutput(out, third);
        expect(leftover === undefined || found).toBe(true);
        const now = Object.entries({ ...Object.fromEntries(third), ...mine }).map(([name, text]) => [
          `out/${name}`,
          text,
        ]);
        expect(await folderContent(top), `after the ${call} number ${left + 1}`).toEqual(
          Object.fromEntries(now),
        );
        expect(left).toBeLessThan(60);
      }
    },
  );

  it.each(calls)('leaves no trace of a new folder, at whichever %s it fails', async (call) => {
    for (let left = 0; ; left++) {
      const top = await emptyFolder();
      const out = join(top, 'deep', 'out');
      const failure = await failureAt({ call, left, code: 'EROFS' }, out);
      if (failure === undefined) break;
      if (failure === 'went well') expect(await folderContent(out)).toEqual(Object.fromEntries(second));
      else expect(await folderContent(top), `at the ${call} number ${left + 1}`).toEqual({});
      expect(left).toBeLessThan(60);
    }
  });

  it('passes on what is a fault of the program', async () => {
    const out = join(await emptyFolder(), 'out');
    const failure = await failureAt({ call: 'write', left: 1, code: 'ERR_INVALID_ARG_TYPE' }, out);
    expect(failure).toMatchObject({ name: 'Error', message: 'ERR_INVALID_ARG_TYPE: made up' });
    expect(await folderContent(join(out, '..'))).toEqual({});
  });
});
