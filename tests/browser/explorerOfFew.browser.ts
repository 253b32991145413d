/// <reference lib="dom" />
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { explorerPage } from '../../src/documents/explorer/explorerPage.js';
import { openPlan } from '../../src/documents/openPlan.js';
import { initPlanFolder } from '../../src/files/initPlanFolder.js';
import { setTo } from './explorerInBrowser.js';
import { launchedBrowser } from './launchedBrowser.js';

let browser: Browser;
let scratch = '';
beforeAll(async () => {
  browser = await launchedBrowser();
  scratch = await mkdtemp(join(tmpdir(), 'explorer-'));
});
afterAll(async () => {
  await browser?.close();
  await rm(scratch, { recursive: true, force: true });
});

/** The page of the plan that `init` writes, with other targets, and what it complains of. */
async function opened(
  name: string,
  change: (plan: string) => string,
): Promise<{ page: Page; problems: string[] }> {
  const folder = join(scratch, name);
  await initPlanFolder(folder);
  const file = join(folder, 'plan.yaml');
  await writeFile(file, change(await readFile(file, 'utf8')));
  const plan = await openPlan(folder, { language: 'en' });
  await writeFile(`${folder}.html`, await explorerPage(plan.simulate(), plan.scenariosText));
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto(pathToFileURL(`${folder}.html`).href);
  await page.waitForSelector('.live svg');
  await page.waitForSelector('#chart-scorecard svg');
  return { page, problems };
}

it('draws its charts anew at another width where a target has one bound', async () => {
  const { page, problems } = await opened('one-bound', (plan) =>
    plan.replace('range: [2600, 2700]', 'value: 2600'),
  );
  await page.waitForSelector('#chart-feasibility-map svg');
  await setTo(page, 'growth', '9.7');
  for (const width of [400, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(1000);
  }
  expect(problems).toEqual([]);
  await page.close();
});

it('shows no table of targets where none can be computed, and says how many there are', async () => {
  const { page, problems } = await opened('uncomputed', (plan) =>
    plan
      .replace(/^ {2}- id: growth\n[\s\S]*?(?=^ {2}- id: new-rural-communes)/mu, '')
      .replace(/serves: .*/u, 'serves: [new-rural-communes]'),
  );
  expect(await page.locator('.note').first().textContent()).toMatch(/One target|1 target/u);
  expect(await page.locator('.scroll:has(> .note) thead').count()).toBe(0);
  expect(problems).toEqual([]);
  await page.close();
});
