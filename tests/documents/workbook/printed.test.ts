import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pageSetupOf } from '../../../src/documents/workbook/pageSetupOf.js';
import { workbookOf } from '../../../src/documents/workbook/workbookOf.js';
import { shippedRun } from '../../fixtures/shippedRun.js';

/** Points of a digit of Arial in type of 10 points, by which columns are measured. */
const ofDigit = 5.61;

/** How many pages a sheet is pressed on from top to bottom; none where its rows take the pages they need. */
const pagesDown = (xml: string) => Number(/<pageSetup[^>]*fitToHeight="(\d+)"/u.exec(xml)?.[1] ?? 1);

/** How large the letters of a sheet are printed, in points. */
function printedSize(xml: string): number {
  const widths = new Map(
    [...xml.matchAll(/<col min="(\d+)" max="\1" width="([\d.]+)"/gu)].map(([, at, width]) => [
      Number(at),
      Number(width),
    ]),
  );
  const columns = new Set([...xml.matchAll(/<c r="([A-Z]+)\d+"/gu)].map(([, letters = '']) => letters));
  const across = [...columns].reduce(
    (sum, letter) => sum + (widths.get(letter.charCodeAt(0) - 64) ?? Number.NaN),
    0,
  );
  const margin = (side: string) =>
    Number(new RegExp(`<pageMargins[^>]* ${side}="([\\d.]+)"`, 'u').exec(xml)?.[1]);
  const page = (297 / 25.4 - margin('left') - margin('right')) * 72;
  expect(xml).toMatch(/<pageSetup[^>]*fitToWidth="1"/u);
  const down =
    (210 / 25.4 - margin('top') - margin('bottom')) * 72 * (pagesDown(xml) || Number.POSITIVE_INFINITY);
  const rows = [...xml.matchAll(/<row r="\d+"[^>]*/gu)].map(([row]) =>
    Number(/ ht="([\d.]+)"/u.exec(row)?.[1] ?? 13),
  );
  const isDrawn = xml.includes('<drawing');
  const high = isDrawn ? 0 : rows.reduce((sum, height) => sum + height, 0);
  return 10 * Math.min(1, page / (across * ofDigit), down / high);
}

test.each([
  ['lang-son-2016-2020', 'vi'],
  ['lang-son-2016-2020', 'en'],
  ['lang-son-2021-2025', 'vi'],
  ['lang-son-2021-2025', 'en'],
] as const)('the letters of every sheet of %s in %s can be read on paper', async (name, language) => {
  const parts = unzipSync(await workbookOf(await shippedRun(name), language));
  const sizes = [1, 2, 3, 4, 5, 6, 7].map((sheet) =>
    printedSize(new TextDecoder().decode(parts[`xl/worksheets/sheet${sheet}.xml`])),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(6.99);
});

test('a sheet of many years is printed on several pages across, with the names of its rows on each', () => {
  const content = { content: 1, look: 'number' } as const;
  const sheetOf = (years: number) => ({
    name: 'S',
    cells: new Map(
      Array.from({ length: 2 + years }, (_, at) => [`${String.fromCharCode(65 + at)}1`, content]),
    ),
  });
  const pages = (years: number) => {
    const columns = [{ width: 30 }, { width: 12 }, ...Array.from({ length: years }, () => ({ width: 11 }))];
    const printed = { kept: 2, heads: 1, isWhole: false, heights: new Map() };
    return pageSetupOf(sheetOf(years), columns, printed).fitToWidth;
  };
  expect([5, 12, 20, 24].map(pages)).toEqual([1, 1, 2, 2]);
});

test('the targets stand on one page, where letters a little smaller spare another for three rows', async () => {
  const parts = unzipSync(await workbookOf(await shippedRun('lang-son-2016-2020'), 'en'));
  expect(pagesDown(new TextDecoder().decode(parts['xl/worksheets/sheet3.xml']))).toBe(1);
});

test('rows are pressed on a page less where the last holds few of them, but not where letters would be too small', () => {
  const content = { content: 1, look: 'number' } as const;
  const pages = (rows: number, width: number) => {
    const cells = new Map(Array.from({ length: rows }, (_, at) => [`A${at + 1}`, content]));
    const printed = { kept: 1, heads: 1, isWhole: false, heights: new Map() };
    return pageSetupOf({ name: 'S', cells }, [{ width }], printed).fitToHeight;
  };
  // A page holds 39 rows at their own size, 55 in letters of 7 points, which a sheet as wide as can be has nearly anyhow.
  expect([39, 44, 60].map((rows) => pages(rows, 60))).toEqual([0, 1, 0]);
  expect([54, 55, 56].map((rows) => pages(rows, 195))).toEqual([0, 1, 0]);
});
