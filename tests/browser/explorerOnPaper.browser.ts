/// <reference lib="dom" />
import { expect, it } from 'vitest';
import { explorerInBrowser } from './explorerInBrowser.js';

const opened = explorerInBrowser('lang-son-2016-2020');

/** Between the margins of a page of A4, in pixels. */
const paper = { width: 673, height: 986 };

it('prints most charts two on a page', async () => {
  const page = await opened('', paper.width);
  await page.waitForFunction(() => document.querySelectorAll('.gallery svg').length > 6);
  await page.emulateMedia({ media: 'print' });
  const heights = await page
    .locator('.gallery figure')
    .evaluateAll((figures) => figures.map((figure) => figure.getBoundingClientRect().height + 24));
  const half = heights.filter((height) => height <= paper.height / 2);
  expect(half.length / heights.length).toBeGreaterThan(0.6);
  await page.close();
});

it('sets a passage in a table in lines that can be read, where the screen is narrow', async () => {
  const page = await opened('', 640);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.waitForSelector('td.prose');
  const widths = await page.locator('td.prose').evaluateAll((cells) => cells.map((cell) => cell.clientWidth));
  expect(Math.min(...widths)).toBeGreaterThan(250);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  await page.close();
});
