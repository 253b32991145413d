import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pageSetupOf } from '../../../src/documents/workbook/workbookLayout.js';
import { workbookOf } from '../../../src/documents/workbook/workbookOf.js';
import { shippedRun } from '../../fixtures/shippedRun.js';

/** Points of a digit of Arial in type of 10 points, by which columns are measured. */
const ofDigit = 5.61;

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
  return 10 * Math.min(1, page / (across * ofDigit));
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
    return pageSetupOf(sheetOf(years), columns, { kept: 2, isWhole: false }).fitToWidth;
  };
  expect([5, 12, 20, 24].map(pages)).toEqual([1, 1, 2, 2]);
});
