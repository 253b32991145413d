/// <reference lib="dom" />
import { describe, expect, it } from 'vitest';
import { explorerInBrowser } from './explorerInBrowser.js';

const opened = {
  'lang-son-2016-2020': explorerInBrowser('lang-son-2016-2020'),
  'lang-son-2021-2025': explorerInBrowser('lang-son-2021-2025'),
};

/** Between the margins of a page of A4, in pixels. */
const paper = { width: 673, height: 986 };

describe.each(['vi', 'en'] as const)('on paper, in %s', (language) => {
  it.each(Object.entries(opened))('prints charts of the usual shape of %s two on a page', async (_, open) => {
    const page = await open(`#lang=${language}`, paper.width);
    await page.waitForSelector('#chart-scorecard svg');
    await page.emulateMedia({ media: 'print' });
    const figures = await page.locator('.gallery figure').evaluateAll((all) =>
      all.map((figure) => {
        const { width, height } = figure.querySelector('svg')?.viewBox.baseVal ?? { width: 0, height: 0 };
        const { marginBottom } = getComputedStyle(figure);
        const { height: printed } = figure.getBoundingClientRect();
        return { id: figure.id, shape: height / width, height: printed + Number.parseFloat(marginBottom) };
      }),
    );
    const usual = figures.filter(({ shape }) => shape <= 420 / 640);
    expect(usual.length).toBeGreaterThan(figures.length / 2);
    expect(usual.filter(({ height }) => height > paper.height / 2)).toEqual([]);
    await page.close();
  });
});

it('sets a passage in a table in lines that can be read, where the screen is narrow', async () => {
  const page = await opened['lang-son-2016-2020']('', 640);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.waitForSelector('td.prose');
  const widths = await page.locator('td.prose').evaluateAll((cells) => cells.map((cell) => cell.clientWidth));
  expect(Math.min(...widths)).toBeGreaterThan(250);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  await page.close();
});

it('keeps the names of rows in sight while a table is scrolled on a telephone', async () => {
  const page = await opened['lang-son-2016-2020']('', 360);
  const seen = await page.locator('.found .scroll').evaluate((region) => {
    region.scrollLeft = region.scrollWidth;
    const left = (selector: string) => region.querySelector(selector)?.getBoundingClientRect().left;
    return [region.scrollLeft > 100, left('tbody th') === region.getBoundingClientRect().left];
  });
  expect(seen).toEqual([true, true]);
  await page.close();
});
