import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { explorerPage } from '../../src/documents/explorer/explorerPage.js';
import { openPlan } from '../../src/documents/openPlan.js';
import { smallPlan } from '../fixtures/smallPlan.js';
import { withoutPeople } from '../fixtures/withoutPeople.js';
import { setTo } from './explorerInBrowser.js';
import { launchedBrowser } from './launchedBrowser.js';

it('leads with GRDP where nothing is told per person, and names the levers that there are', async () => {
  const { folder } = await smallPlan(withoutPeople);
  const plan = await openPlan(folder, { language: 'en' });
  const file = join(folder, 'index.html');
  await writeFile(file, await explorerPage(plan.simulate(), plan.scenariosText));
  const browser = await launchedBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector('.live svg');
  expect(await page.locator('legend').last().textContent()).toBe('Prices, % a year');
  expect(await page.locator('.figures dt').first().textContent()).toBe('GRDP 2018');
  await setTo(page, 'growth', '10');
  // 20,000 billion VND, real growth of 10 % and prices of 3 % a year, over three years.
  expect(await page.locator('.figures b').first().textContent()).toBe('29,088 billion VND');
  expect(faults).toEqual([]);
  await browser.close();
});
