/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPlan } from '../../src/documents/openPlan.js';
import { notebookPage } from '../../src/notebook/page/notebookPage.js';
import { tableHtml } from '../../src/report/tables/Page.js';
import { realismTable } from '../../src/report/tables/realismTable.js';
import { launchedBrowser } from './launchedBrowser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser?.close());

it.each([1024, 1280])('show a table of many sentences whole on a desk of %d pixels', async (width) => {
  const run = (await openPlan('lang-son-2016-2020', { language: 'en' })).simulate();
  const data = { 'text/html': tableHtml(realismTable(run, { scenario: 'plan-8.5' })) };
  const output = { output_type: 'display_data', data, metadata: {} } as const;
  const cell = {
    cell_type: 'code',
    source: 'a',
    metadata: {},
    execution_count: 1,
    outputs: [output],
  } as const;
  const notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [cell] };
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.setContent(notebookPage(notebook, { language: 'en', name: 'a' }));
  const over = await page
    .locator('.output')
    .evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
  expect(over).toEqual([0]);
  await page.close();
});
