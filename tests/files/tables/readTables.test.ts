import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTables } from '../../../src/files/tables/readTables.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'grdp-pathways-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const table = 'GRDP giá hiện hành (tỷ đồng);;\n;2020;Sơ bộ 2021\nDịch vụ;1.250,5;1.302,25\n';

function file(content: string | Uint8Array, name = 'table.csv'): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
}

describe('readTables', () => {
  it.each([
    ['UTF-8', (text: string) => text],
    ['UTF-8 with a mark', (text: string) => `\ufeff${text}`],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['UTF-16, little end first', (text: string) => utf16(text, false)],
    ['UTF-16, big end first', (text: string) => utf16(text, true)],
    ['tabs', (text: string) => text.replaceAll(';', '\t')],
    ['lines that end in CR LF', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('reads %s', async (_, encode) => {
    const {
      readings: [reading],
    } = await readTables(file(encode(table)));
    expect(reading?.lines.map(({ label, context }) => [label, context])).toEqual([
      ['Dịch vụ', { subject: 'grdp', unit: 'tỷ đồng', priceBasis: 'current' }],
    ]);
    expect(reading?.lines[0]?.cells.map(({ cell, heading }) => [cell.text.trim(), heading.status])).toEqual([
      ['1.250,5', undefined],
      ['1.302,25', 'preliminary'],
    ]);
  });

  it('names the encodings from before Unicode', async () => {
    const tcvn = Buffer.from('GRDP L¹ng S¬n;2020\nn«ng nghiÖp;1\nc«ng nghiÖp;2\n', 'latin1');
    await expect(readTables(file(tcvn))).rejects.toThrow('TCVN3 (ABC)');
  });

  it('reads years that go down, under two rows of headings', async () => {
    const down = ';Giá hiện hành;Giá hiện hành;\nNăm;Dịch vụ;Xây dựng\n2020;1,5;2\n2021;1,75;...\n';
    const {
      readings: [reading],
    } = await readTables(file(`GRDP, tỷ đồng;;\n${down}`));
    expect(
      reading?.lines.map(({ label, context, cells }) => [label, context.priceBasis, cells.length]),
    ).toEqual([
      ['Dịch vụ', 'current', 2],
      ['Xây dựng', 'current', 2],
    ]);
  });

  it('refuses what unfolds beyond reason before unfolding it', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(40 * 1024 * 1024) }, { level: 9 });
    const start = performance.now();
    await expect(readTables(file(bomb, 'bomb.xlsx'))).rejects.toThrow('when it is unfolded');
    expect(performance.now() - start).toBeLessThan(2000);
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 2100 }, (_, i) => [`${i}.xml`, new Uint8Array(1)])),
    );
    await expect(readTables(file(many, 'many.xlsx'))).rejects.toThrow('at most 2000 parts');
  });

  it('refuses what is no spreadsheet, and what holds no table', async () => {
    await expect(readTables(file(Buffer.from('PK\u0003\u0004 broken'), 'a.xlsx'))).rejects.toThrow(
      'a broken archive',
    );
    await expect(readTables(file('a;b\nc;d\n'))).rejects.toThrow(
      'a table with figures under or beside years',
    );
    await expect(readTables(join(folder, 'none.csv'))).rejects.toThrow('a spreadsheet or a CSV file');
  });
});
