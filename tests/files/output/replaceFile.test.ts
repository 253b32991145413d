import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceFile } from '../../../src/files/output/replaceFile.js';

let folder = '';
const at = (name: string) => join(folder, name);
const content = (name: string) => readFileSync(at(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('replaceFile', () => {
  test('writes a file anew, and leaves nothing beside it', async () => {
    await replaceFile(at('a.html'), 'one');
    await replaceFile(at('a.html'), 'two');
    await replaceFile(at('new/b.html'), 'three');
    expect([content('a.html'), content('new/b.html')]).toEqual(['two', 'three']);
    expect(readdirSync(folder).sort()).toEqual(['a.html', 'new']);
    expect(readdirSync(at('new'))).toEqual(['b.html']);
  });

  test('does not touch a file that has the content already', async () => {
    writeFileSync(at('a.html'), 'one');
    const { ino } = statSync(at('a.html'));
    await replaceFile(at('a.html'), 'one');
    expect(statSync(at('a.html')).ino).toBe(ino);
  });

  test.skipIf(process.platform === 'win32')(
    'keeps the rights of a file, and the link that leads to it',
    async () => {
      writeFileSync(at('a.html'), 'one', { mode: 0o640 });
      symlinkSync(at('a.html'), at('link.html'));
      await replaceFile(at('link.html'), 'two');
      expect(content('a.html')).toBe('two');
      expect(statSync(at('a.html')).mode & 0o777).toBe(0o640);
    },
  );

  test('refuses to replace a file that does not hold the mark', async () => {
    writeFileSync(at('a.html'), 'mine');
    await expect(replaceFile(at('a.html'), 'two', { onlyIfItHolds: '<mark>' })).rejects.toMatchObject({
      name: 'ScenarioError',
      message:
        `${at('a.html')}: expected no file that would be lost, got another file. ` +
        'Move it away, or choose another folder with --out.',
    });
    expect(content('a.html')).toBe('mine');
  });

  test('writes bytes, several files at once, and clears away what a killed process left', async () => {
    writeFileSync(at('.a.png.partial-999999999-1'), 'half');
    const all = ['a.png', 'b.png', 'c.png'].map((name, byte) =>
      replaceFile(at(name), Uint8Array.of(byte, 0, 255)),
    );
    await Promise.all([
      ...all,
      replaceFile(at('a.png'), Uint8Array.of(7)),
      replaceFile(at('a.png'), 'eight'),
    ]);
    expect(readdirSync(folder).sort()).toEqual(['a.png', 'b.png', 'c.png']);
    expect([...readFileSync(at('c.png'))]).toEqual([2, 0, 255]);
  });

  test.runIf(existsSync('/dev/full'))('leaves a device in its place, and says that it is full', async () => {
    await expect(replaceFile('/dev/full', 'one')).rejects.toThrow(
      '/dev/full: expected a file that can be written, got "ENOSPC".',
    );
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
    await expect(replaceFile(folder, 'one')).rejects.toThrow(
      'expected a file that can be written, got "EISDIR".',
    );
  });

  test('says why a file cannot be written', async () => {
    writeFileSync(at('file'), '');
    await expect(replaceFile(at('file/a.html'), 'one')).rejects.toMatchObject({
      name: 'ScenarioError',
      message: expect.stringMatching(
        /a\.html: expected a file that can be written, got "E(NOTDIR|EXIST|NOENT)"\. Make room or get the right to write there, or choose another place\.$/,
      ),
    });
  });
});
