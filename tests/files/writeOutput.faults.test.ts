/** What writeOutput leaves behind when the disk fails it: the system calls are made to fail one after another. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeOutput } from '../../src/files/writeOutput.js';
import { emptyFolder, folderContent } from '../fixtures/folderContent.js';
import { runFiles } from '../fixtures/runFiles.js';

type Call = 'write' | 'rename' | 'mkdir';

/** The call that fails, how many of its kind go well before, and with which code. */
const fault = vi.hoisted(() => ({ call: '', left: 0, code: '' }));

function failing<Arguments extends readonly unknown[], Result>(
  call: Call,
  real: (...rest: Arguments) => Result,
): (...rest: Arguments) => Result {
  return (...rest) => {
    if (fault.call === call && fault.left-- === 0)
      throw Object.assign(new Error(`${fault.code}: made up`), { code: fault.code });
    return real(...rest);
  };
}

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, writeFile: failing('write', real.writeFile) };
});
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    renameSync: failing('rename', real.renameSync),
    mkdirSync: failing('mkdir', real.mkdirSync),
  };
});

const first = runFiles({ 'results.csv': 'one', 'charts/a.svg': 'a', 'old/b.svg': 'b' });
const second = runFiles({ 'results.csv': 'two', 'charts/a.svg': 'aa', 'charts/new/c.svg': 'c' });
const advice = {
  ENOSPC: 'The disk is full: make room, or choose another folder with --out.',
  EDQUOT: 'The disk quota is used up: make room, or choose another folder with --out.',
  EROFS: 'The disk is read-only: choose another folder with --out.',
  EACCES: 'You may not write there: choose another folder with --out.',
  EPERM: 'You may not write there: choose another folder with --out.',
  EBUSY: 'A program holds a file there open: close it, or choose another folder with --out.',
  EXDEV: 'A folder within it is on another disk: choose another folder with --out.',
  ENAMETOOLONG: 'The path is too long: choose another folder with --out.',
} as const;

beforeEach(() => {
  fault.call = '';
});

async function failsAt(when: { call: Call; left: number; code: string }, out: string): Promise<unknown> {
  Object.assign(fault, when);
  const failure = await writeOutput(out, second).catch((error: unknown) => error);
  fault.call = '';
  return failure;
}

describe('writeOutput on a disk that fails', () => {
  it.each(Object.entries(advice))('says what to do about %s', async (code, hint) => {
    const out = join(await emptyFolder(), 'out');
    expect(await failsAt({ call: 'write', left: 0, code }, out)).toMatchObject({
      name: 'ScenarioError',
      message: `${out}: expected an output folder that can be written, got "${code}". ${hint}`,
      cause: { code },
    });
  });

  it.each(['write', 'rename', 'mkdir'] as const)(
    'leaves the earlier output as it was, to the byte, at whichever %s it fails',
    async (call) => {
      const out = join(await emptyFolder(), 'out');
      await writeOutput(out, first);
      await writeFile(join(out, 'notes.txt'), 'mine');
      const before = await folderContent(out);
      let failures = 0;
      for (let left = 0; (await failsAt({ call, left, code: 'ENOSPC' }, out)) !== undefined; left++) {
        expect(await folderContent(out), `at the ${call} number ${left + 1}`).toEqual(before);
        failures += 1;
      }
      // As many as there are files to write, more for the old ones that are put aside, folders for both.
      expect(failures).toBeGreaterThanOrEqual(4);
      expect(await folderContent(out)).toEqual({ ...Object.fromEntries(second), 'notes.txt': 'mine' });
    },
  );

  it.each(['write', 'rename', 'mkdir'] as const)(
    'leaves no trace of a new folder, at whichever %s it fails',
    async (call) => {
      const top = await emptyFolder();
      const out = join(top, 'deep', 'out');
      for (let left = 0; (await failsAt({ call, left, code: 'EROFS' }, out)) !== undefined; left++) {
        expect(await folderContent(top), `at the ${call} number ${left + 1}`).toEqual({});
      }
      expect(await folderContent(out)).toEqual(Object.fromEntries(second));
    },
  );

  it('passes on what is a fault of the program', async () => {
    const out = join(await emptyFolder(), 'out');
    const failure = await failsAt({ call: 'write', left: 1, code: 'ERR_INVALID_ARG_TYPE' }, out);
    expect(failure).toMatchObject({ name: 'Error', message: 'ERR_INVALID_ARG_TYPE: made up' });
    expect(await folderContent(join(out, '..'))).toEqual({});
  });
});
