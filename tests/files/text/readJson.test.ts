import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readJson } from '../../../src/files/text/readJson.js';

const folder = mkdtempSync(join(tmpdir(), 'json-'));
const file = join(folder, 'a.ipynb');
const reading = (content: string | Uint8Array) => {
  writeFileSync(file, content);
  return readJson(file);
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('readJson', () => {
  test('reads UTF-8, with a byte order mark too', async () => {
    expect(await reading('\ufeff{"a": "Lạng Sơn"}')).toEqual({ a: 'Lạng Sơn' });
  });

  test('names line and column of a fault', async () => {
    await expect(reading('{\n "cells": [],\n "metadata": {},\n}')).rejects.toMatchObject({
      name: 'ScenarioError',
      message: `${file}:4:1: expected JSON, got "}". Take a sound copy, or repair the file there.`,
    });
    await expect(reading('{\n "cells": [')).rejects.toThrow(
      `${file}:2:12: expected JSON, got nothing. The end of the file is missing.`,
    );
    await expect(reading('{\n<<<<<<< HEAD\n "cells": []')).rejects.toThrow(
      `${file}:2:1: expected JSON, got "<<<<<<< HEAD". Two versions were merged and not yet reconciled: choose one.`,
    );
  });

  test.each([
    ['{"a": 1,}', 9],
    ['{"a" 1}', 6],
    ['[1, 2', 6],
    ['', 1],
    ['{"a": nul}', 7],
    ['[1] 2', 5],
    ['[}', 2],
    ["{'a': 1}", 2],
  ])('says where %j breaks off', async (text, column) => {
    await expect(reading(text)).rejects.toThrow(`${file}:1:${column}: expected JSON, got `);
  });

  test('refuses what is no text, and what is not there', async () => {
    await expect(reading(new Uint8Array([0xff, 0xfe]))).rejects.toThrow(
      `${file}: expected text in UTF-8, got nothing. Save it as "UTF-8".`,
    );
    await expect(readJson(join(folder, 'b.ipynb'))).rejects.toThrow(
      `${join(folder, 'b.ipynb')}: expected a file that can be read, got nothing. The system says ENOENT.`,
    );
  });
});
