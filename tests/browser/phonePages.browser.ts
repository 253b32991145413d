/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { notebookPage } from '../../src/notebook/page/notebookPage.js';
import { launchedBrowser } from './launchedBrowser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser?.close());

it('show the formulas and the commands of the course whole on a phone', async () => {
  const formula = String.raw`1 + g_Y = (1 + g_{\text{TFP}})(1 + g_K)^{1 - b}(1 + g_L)^b`;
  const command = '    npx grdp-pathways init my-plan --province bac-giang --period 2016-2020';
  const source = `$$${formula}$$\n\n${command}\n`;
  const cells = [{ cell_type: 'markdown', source, metadata: {} }] as const;
  const notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells };
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  await page.setContent(notebookPage(notebook, { language: 'en', name: 'a' }));
  const over = await page
    .locator('.formula, pre')
    .evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
  expect(over).toEqual([0, 0]);
  await page.close();
});
