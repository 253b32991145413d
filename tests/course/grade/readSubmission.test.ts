import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSubmission } from '../../../src/course/grade/readSubmission.js';

const notebook = JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [] });
const old = JSON.stringify({ nbformat: 3, nbformat_minor: 0, metadata: {}, worksheets: [] });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['UTF-16 with its mark', Buffer.from(`\ufeff${notebook}`, 'utf16le'), 'otherEncoding'],
  ['UTF-16 without', Buffer.from(notebook, 'utf16le'), 'otherEncoding'],
  ['UTF-16 the other way round', Buffer.from(`\ufeff${notebook}`, 'utf16le').swap16(), 'otherEncoding'],
  ['an archive', Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1'), 'packed'],
  ['a page of a site', Buffer.from('\ufeff\n<!DOCTYPE html><html></html>'), 'webPage'],
  ['nothing', Buffer.from(''), 'empty'],
  ['blanks in UTF-16', Buffer.from('\ufeff \n', 'utf16le'), 'otherEncoding'],
  ['zeros', Buffer.alloc(40), 'empty'],
  ['half of it', Buffer.from(notebook.slice(0, 40)), 'cutOff'],
  ['a document', Buffer.from('%PDF-1.7'), 'notJson'],
  ['the format before', Buffer.from(old), 'notNotebook'],
])('a file that holds %s is told', async (_, bytes, code) => {
  const file = join(folder, 'an_05.ipynb');
  await writeFile(file, bytes);
  const read = await readSubmission(file, 'en');
  expect('trouble' in read ? read.trouble.code : undefined).toBe(code);
});

test('a notebook is read with a mark of UTF-8 before it', async () => {
  const file = join(folder, 'an_05.ipynb');
  await writeFile(file, `\ufeff${notebook}`);
  expect(await readSubmission(file, 'en')).toHaveProperty('notebook');
});
