import { writeFileSync } from 'node:fs';
import { type BookType, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importTables } from '../../../src/files/tables/importTables.js';
import { importPage } from '../../../src/report/tables/importPage.js';
import { seriesIn, tableImport } from '../../fixtures/tableImport.js';

const { at, imported } = tableImport();

type Rows = readonly (readonly (string | number | Date | undefined)[])[];

const amounts: Rows = [
  ['GRDP theo giá hiện hành (tỷ đồng)'],
  [undefined, 2018, 2019, 2020],
  ['Tổng số', 30.5, 33.5, 36],
  ['Dịch vụ', 20.5, 22.5, 23],
];

/** A spreadsheet of one sheet, changed before it is written. */
function book(rows: Rows, edit: (sheet: WorkSheet, book: WorkBook) => void, type: BookType = 'xlsx'): string {
  const sheet = utils.aoa_to_sheet(
    rows.map((row) => [...row]),
    { cellDates: true, UTC: true },
  );
  const whole = utils.book_new();
  utils.book_append_sheet(whole, sheet, 'GRDP');
  edit(sheet, whole);
  const file = at(`table.${type}`);
  writeFileSync(file, write(whole, { type: 'buffer', bookType: type }));
  return file;
}

/** A second sheet that is hidden, and in the first a row and a column that are. */
function withHiddenParts(sheet: WorkSheet, whole: WorkBook): void {
  sheet['!rows'] = [{}, {}, {}, { hidden: true }];
  sheet['!cols'] = [{}, {}, { hidden: true }, {}];
  const old = utils.aoa_to_sheet([['GRDP theo giá hiện hành (tỷ đồng)'], [undefined, 2015], ['Tổng số', 5]]);
  utils.book_append_sheet(whole, old, 'Cũ');
  whole.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
}

/** The same as LibreOffice keeps it. */
function openDocument(): string {
  const space = 'urn:oasis:names:tc:opendocument:xmlns';
  const cell = (value: string | number) =>
    typeof value === 'number'
      ? `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`
      : `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  const row = (cells: Rows[number], more = '') =>
    `<table:table-row table:style-name="ro1"${more}>${cells.map((one) => cell(one === undefined ? '' : (one as string | number))).join('')}<table:table-cell table:number-columns-repeated="16380"/></table:table-row>`;
  const collapsed = ' table:visibility="collapse"';
  const columns = `<table:table-column table:style-name="co1" table:number-columns-repeated="2"/><table:table-column table:style-name="co1"${collapsed}/><table:table-column table:style-name="co1" table:number-columns-repeated="16381"/>`;
  const sheets = [
    `<table:table table:name="GRDP" table:style-name="ta1">${columns}${amounts.map((cells, at) => row(cells, at === 3 ? collapsed : '')).join('')}<table:table-row table:number-rows-repeated="1048572"${collapsed}><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
    `<table:table table:name="Cũ" table:style-name="ta2">${row(['GRDP theo giá hiện hành (tỷ đồng)'])}${row([undefined, 2015])}${row(['Tổng số', 5])}</table:table>`,
  ];
  const style = (name: string, isShown: boolean) =>
    `<style:style style:name="${name}" style:family="table" style:master-page-name="Default"><style:table-properties table:display="${isShown}" style:writing-mode="lr-tb"/></style:style>`;
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="${space}:office:1.0" xmlns:style="${space}:style:1.0" xmlns:table="${space}:table:1.0" xmlns:text="${space}:text:1.0" office:version="1.3"><office:automatic-styles>${style('ta1', true)}${style('ta2', false)}</office:automatic-styles><office:body><office:spreadsheet>${sheets.join('')}</office:spreadsheet></office:body></office:document-content>`;
  const file = at('table.ods');
  const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
  const manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>';
  const styles = `<office:document-styles xmlns:office="${space}:office:1.0"/>`;
  const parts = { mimetype, 'META-INF/manifest.xml': manifest, 'styles.xml': styles, 'content.xml': content };
  const packed = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  writeFileSync(file, zipSync(Object.fromEntries(packed)));
  return file;
}

describe('what a spreadsheet hides', () => {
  it.each([
    ['xlsx', () => book(amounts, withHiddenParts)],
    ['ods', openDocument],
  ])('is told of %s: sheets are left aside, rows and columns are read', async (_, file) => {
    const report = await imported(file());
    expect(seriesIn(report)).toEqual([
      'total|grdp|current|billion VND|2018 30.5|2019 33.5|2020 36',
      'services|grdp|current|billion VND|2018 20.5|2019 22.5|2020 23',
    ]);
    expect(report.hiddenSheets).toEqual(['Cũ']);
    expect(report.hidden).toEqual([{ sheet: 'GRDP', rows: ['4'], columns: ['C'] }]);
    const page = JSON.stringify(importPage(report, 'vi', true).blocks);
    expect(page).toContain('trang tính ẩn: Cũ');
    expect(page).toContain('trang tính GRDP: dòng 4; cột C');
  });

  it('is read where the call names the sheet', async () => {
    const file = book(amounts, withHiddenParts);
    const asked = { publisher: 'Cục Thống kê', published: '2024-06', dryRun: true, sheets: ['Cũ'] };
    const report = await importTables([file], at('plan'), asked);
    expect(seriesIn(report)).toEqual(['total|grdp|current|billion VND|2015 5']);
    expect(report.hiddenSheets).toEqual([]);
  });
});

/** The cells of the second row in other formats. */
const inFormats =
  (...formats: readonly string[]) =>
  (sheet: WorkSheet): void => {
    for (const [index, format] of formats.entries())
      for (const row of [2, 3]) {
        const cell = sheet[utils.encode_cell({ r: row, c: index + 1 })];
        if (cell !== undefined) cell.z = format;
      }
  };

describe('what a spreadsheet shows', () => {
  const structure: Rows = [
    ['Cơ cấu GRDP theo giá hiện hành (%)'],
    [undefined, 2018, 2019],
    ['Nông, lâm nghiệp và thủy sản', 0.3, 30],
    ['Dịch vụ', 0.7, 70],
  ];

  it.each(['xlsx', 'ods', 'biff8'] as const)('counts for per cent and for thousands: %s', async (type) => {
    const file = book(structure, inFormats('0%', '0.0"%"'), type);
    expect(seriesIn(await imported(file))).toEqual([
      'agriculture|shareOfGrdp|current|percent|2018 30|2019 30',
      'services|shareOfGrdp|current|percent|2018 70|2019 70',
    ]);
  });

  it('counts where its format leaves the thousands out, with the digits that it rounds away', async () => {
    const rows: Rows = [
      ['GRDP theo giá hiện hành (tỷ đồng)'],
      [undefined, 2018, 2019],
      ['Tổng số', 26317500, 28100250000],
    ];
    const file = book(rows, inFormats('#,##0,', '#,##0.0,,'));
    expect(seriesIn(await imported(file))).toEqual([
      'total|grdp|current|billion VND|2018 26317.5|2019 28100.25',
    ]);
  });

  it.each(['xlsx', 'ods', 'biff8'] as const)(
    'takes the last day of a year for the year: %s',
    async (type) => {
      const days = [2018, 2019].map((year) => new Date(Date.UTC(year, 11, 31)));
      const file = book(
        [['GRDP theo giá hiện hành (tỷ đồng)'], [undefined, ...days], ['Dịch vụ', 20.5, 22.5]],
        () => undefined,
        type,
      );
      expect(seriesIn(await imported(file))).toEqual([
        'services|grdp|current|billion VND|2018 20.5|2019 22.5',
      ]);
    },
  );

  it('refuses a day in the place of a figure', async () => {
    const rows: Rows = [
      ['GRDP theo giá hiện hành (tỷ đồng)'],
      [undefined, 2018, 2019],
      ['Dịch vụ', 20.5, new Date(Date.UTC(2019, 1, 1))],
    ];
    await expect(imported(book(rows, () => undefined))).rejects.toThrow(/cell C3.*2019-02-01/su);
  });
});
