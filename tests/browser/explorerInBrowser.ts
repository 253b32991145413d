import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { explorerPage } from '../../src/documents/explorer/explorerPage.js';
import { openPlan } from '../../src/documents/openPlan.js';
import { launchedBrowser } from './launchedBrowser.js';

/**
 * The page of a plan in a browser, for all tests of a file.
 *
 * @param plan - its folder, or the name of one that is shipped
 * @returns opens the page at an address and a width, when its first picture is drawn
 */
export function explorerInBrowser(
  plan: string,
  language: 'vi' | 'en' = 'en',
): (hash?: string, width?: number) => Promise<Page> {
  let browser: Browser;
  let scratch = '';
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'explorer-'));
    const opened = await openPlan(plan, { language });
    await writeFile(join(scratch, 'index.html'), await explorerPage(opened.simulate(), opened.scenariosText));
    browser = await launchedBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(scratch, { recursive: true });
  });
  return async (hash = '', width = 1280) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`${pathToFileURL(join(scratch, 'index.html')).href}${hash}`);
    await page.waitForSelector('.live svg');
    return page;
  };
}

/** Writes a number into the field of a slider. */
export async function setTo(page: Page, lever: string, text: string): Promise<void> {
  const field = page.locator(`.slider:has([id="lever-${lever}"]) input[type=text]`);
  await field.fill(text);
  await field.press('Enter');
}
