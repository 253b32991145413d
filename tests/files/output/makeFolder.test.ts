import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../src/files/output/makeFolder.js';
import { temporaryFolder } from '../../cli/commandLine.js';

describe('makeFolder', () => {
  it('makes all folders of a path, and leaves those that are there', () => {
    const top = temporaryFolder();
    makeFolder(join(top, 'a/b/c'));
    makeFolder(join(top, 'a/b'));
    expect(statSync(join(top, 'a/b/c')).isDirectory()).toBe(true);
  });

  it('ends with an error where a file stands in the way', () => {
    const top = temporaryFolder();
    writeFileSync(join(top, 'file'), '');
    expect(() => makeFolder(join(top, 'file'))).toThrow('EEXIST');
    expect(() => makeFolder(join(top, 'file/b'))).toThrow('ENOTDIR');
  });

  it.runIf(existsSync('/proc/self'))('ends with an error where a folder takes no other', () => {
    expect(() => makeFolder('/proc/none/below')).toThrow('ENOENT');
  });
});
