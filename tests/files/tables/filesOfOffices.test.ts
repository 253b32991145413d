import { writeFileSync } from 'node:fs';
import { type BookType, CFB, utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { seriesIn, tableImport } from '../../fixtures/tableImport.js';

const { at, imported } = tableImport();

const amounts = [
  ['GRDP theo giá hiện hành (triệu đồng)'],
  [undefined, 2018, 2019],
  ['Dịch vụ', 20500000, 22500000],
];
const series = ['services|grdp|current|billion VND|2018 20500.000|2019 22500.000'];

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

function book(type: BookType, format?: string): Uint8Array {
  const sheet = utils.aoa_to_sheet(amounts);
  for (const cell of ['B3', 'C3']) if (format !== undefined) sheet[cell].z = format;
  const whole = utils.book_new();
  utils.book_append_sheet(whole, sheet, 'GRDP');
  return write(whole, { type: 'buffer', bookType: type });
}

/** Two numbers whose format leaves thousands out, as LibreOffice keeps them: on a cell, and on a column. */
function dividedDocument(): Uint8Array {
  const space = 'urn:oasis:names:tc:opendocument:xmlns';
  const number = (value: number, style: string) =>
    `<table:table-cell${style} office:value-type="float" office:value="${value}"><text:p>${value / 1000}</text:p></table:table-cell>`;
  const text = (value: string) =>
    `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
  const columns = `<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="ce1"/>`;
  const plain = ' table:style-name="ce2"';
  const table = `<table:table table:name="GRDP">${columns}${row(text('GRDP theo giá hiện hành (triệu đồng)'))}${row(text(''), number(2018, plain), number(2019, plain))}${row(text('Dịch vụ'), number(20500000, ' table:style-name="ce1"'), number(22500000, ''))}</table:table>`;
  const styles = `<number:number-style style:name="N1"><number:number number:decimal-places="0" number:min-integer-digits="1" number:display-factor="1000" number:grouping="true"/></number:number-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="ce2" style:family="table-cell"/>`;
  const content = `<office:document-content xmlns:office="${space}:office:1.0" xmlns:style="${space}:style:1.0" xmlns:number="${space}:datastyle:1.0" xmlns:table="${space}:table:1.0" xmlns:text="${space}:text:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`;
  return archive({ 'content.xml': content });
}

function archive(parts: Readonly<Record<string, string>>, entry = ''): Uint8Array {
  const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${entry}</manifest:manifest>`;
  const whole = {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': manifest,
    'styles.xml': '<office:document-styles/>',
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(whole).map(([name, text]) => [name, strToU8(text)])));
}

function lockedBook(): Uint8Array {
  const parts = CFB.utils.cfb_new();
  CFB.utils.cfb_add(parts, '/EncryptionInfo', Buffer.alloc(200, 1));
  CFB.utils.cfb_add(parts, '/EncryptedPackage', Buffer.alloc(5000, 7));
  return CFB.write(parts, { type: 'buffer' }) as Uint8Array;
}

describe('files as offices have them', () => {
  it.each([
    ['xls.xlsx', () => book('biff8')],
    ['xml.xls', () => book('xlml')],
    ['page.xls', () => book('html')],
  ])('are read whatever their name says: %s', async (name, content) => {
    expect(seriesIn(await imported(file(name, content())))).toEqual(series);
  });

  it('may be a page of a web site, with names of letters and joined cells', async () => {
    const page = `<html><head><meta charset="utf-8"></head><body><table border=1><tr><th colspan=3>T&#7893;ng s&#7843;n ph&#7849;m tr&ecirc;n &#273;&#7883;a b&agrave;n theo gi&aacute; hiện hành (tỷ đồng)</th></tr><tr><td></td><td>2018</td><td>Sơ bộ<br>2019</td></tr><tr><td>D&#7883;ch&nbsp;v&#7909;</td><td>20.500,5</td><td>22.500,7</td></tr></table></body></html>`;
    expect(seriesIn(await imported(file('page.xls', page)))).toEqual([
      'services|grdp|current|billion VND|2018 20500.5|2019 22500.7',
    ]);
  });

  it('are shown in thousands alike in every format', async () => {
    const divided = ['services|grdp|current|billion VND|2018 20.500|2019 22.500'];
    expect(seriesIn(await imported(file('table.ods', dividedDocument())))).toEqual(divided);
    expect(seriesIn(await imported(file('table.xlsx', book('xlsx', '#,##0,'))))).toEqual(divided);
  });

  it('keep a number that no day has under a format of dates', async () => {
    const sheet = utils.aoa_to_sheet([...amounts.slice(0, 2), ['Dịch vụ', -205, 225]]);
    sheet['B3'].z = 'yyyy';
    const whole = utils.book_new();
    utils.book_append_sheet(whole, sheet, 'GRDP');
    await expect(
      imported(file('day.xlsx', write(whole, { type: 'buffer', bookType: 'xlsx' }))),
    ).rejects.toThrow('B3');
  });

  it.each([
    ['locked.xlsx', lockedBook, 'a spreadsheet locked with a password'],
    [
      'locked.ods',
      () => archive({ 'content.xml': '?' }, '<manifest:encryption-data/>'),
      'locked with a password',
    ],
    ['table.pdf', () => strToU8('%PDF-1.4 2018'), 'a PDF document'],
    ['table.mht', () => strToU8('MIME-Version: 1.0\r\n\r\n2018;2019'), 'a web archive'],
    ['table.docx', () => zipSync({ 'word/document.xml': strToU8('?') }), 'a text document'],
    [
      'table.fods',
      () => book('fods'),
      'flat XML (.fods). Open it in a spreadsheet program, save it as .xlsx',
    ],
    [
      'table.slk',
      () => book('sylk'),
      'SYLK (.slk). Open it in a spreadsheet program, save it as .xlsx or .csv',
    ],
    [
      'table.dif',
      () => book('dif'),
      'DIF (.dif). Open it in a spreadsheet program, save it as .xlsx or .csv',
    ],
    [
      'table.gsheet',
      () => strToU8('{"url": "https://docs.google.com/open?id=1"}'),
      'a link to a spreadsheet',
    ],
    ['table.json', () => strToU8('[{"year":2018}]'), 'a text in JSON'],
  ])('are refused by what they are: %s', async (name, content, what) => {
    await expect(imported(file(name, content()))).rejects.toThrow(what);
  });

  it('may have many rows', async () => {
    const rows = Array.from({ length: 130_000 }, () => 'Khác;1,5;2,5');
    const table = ['GRDP theo giá hiện hành (tỷ đồng);;', ';2018;2019', 'Dịch vụ;1,5;2,5', ...rows];
    const found = await imported(file('many.csv', table.join('\n')));
    expect(found.left.map(({ label }) => label)).toEqual(['Khác']);
  });
});
