/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Cell } from '../../src/notebook/Notebook.js';
import { notebookPage } from '../../src/notebook/page/notebookPage.js';
import { launchedBrowser } from './launchedBrowser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser?.close());

const prose = (source: string): Cell => ({ cell_type: 'markdown', source, metadata: {} });

it('leave a verdict of several words room beside a passage', async () => {
  const verdict = 'ambitious (against the past of the country)';
  const cells = [
    'a name of some length',
    '8.50',
    '%',
    verdict,
    verdict,
    verdict,
    'a passage of words '.repeat(9),
  ];
  const html = `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
  const output = { output_type: 'display_data', data: { 'text/html': html }, metadata: {} } as const;
  const shown: Cell = {
    cell_type: 'code',
    source: 'show(it);',
    metadata: {},
    execution_count: null,
    outputs: [output],
  } as Cell;
  const page = await browser.newPage({ viewport: { width: 673, height: 1000 } });
  const notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [shown] };
  await page.setContent(notebookPage(notebook, { language: 'en', name: 'a' }));
  await page.emulateMedia({ media: 'print' });
  const found = await page.locator('table').evaluate((table) => ({
    least: Math.min(...[...table.querySelectorAll('td.long')].map((cell) => cell.clientWidth)),
    over: table.clientWidth - (table.parentElement?.clientWidth ?? 0),
  }));
  expect(found.least).toBeGreaterThanOrEqual(64);
  expect(found.over).toBeLessThanOrEqual(0);
  await page.close();
});

it('set wide tables in no larger letters than others', async () => {
  const page = await browser.newPage();
  const table = (columns: number) =>
    [`|${' a |'.repeat(columns)}`, `|${'---|'.repeat(columns)}`, `|${' b |'.repeat(columns)}`].join('\n');
  const notebook = {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {},
    cells: [prose(table(4)), prose(table(9))],
  };
  await page.setContent(notebookPage(notebook, { language: 'en', name: 'a' }));
  await page.emulateMedia({ media: 'print' });
  const sizes = await page
    .locator('table')
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  expect(sizes[1]).toBeLessThanOrEqual(sizes[0] ?? 0);
  await page.close();
});

it('leave the marks above a heading within its box, so that none is printed at the foot of the page before', async () => {
  const page = await browser.newPage();
  const notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [prose('## Ể\n\n### Ể')] };
  await page.setContent(notebookPage(notebook, { language: 'vi', name: 'a' }));
  await page.emulateMedia({ media: 'print' });
  const rooms = await page.locator('h2, h3').evaluateAll((headings) =>
    headings.map((heading) => {
      const style = getComputedStyle(heading);
      const [size, line, padding] = [style.fontSize, style.lineHeight, style.paddingTop].map(
        Number.parseFloat,
      );
      const pen = document.createElement('canvas').getContext('2d');
      if (pen === null) throw new Error('no canvas');
      pen.font = `${style.fontWeight} ${size}px ${style.fontFamily}`;
      const { actualBoundingBoxAscent, fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText('Ể');
      const leading = ((line ?? 0) - fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
      return (padding ?? 0) + leading + fontBoundingBoxAscent - actualBoundingBoxAscent;
    }),
  );
  expect(rooms).toHaveLength(2);
  for (const room of rooms) expect(room).toBeGreaterThanOrEqual(0);
  await page.close();
});
