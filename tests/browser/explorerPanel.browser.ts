/// <reference lib="dom" />
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explorerPage } from '../../src/documents/explorer/explorerPage.js';
import { openPlan } from '../../src/documents/openPlan.js';
import { launchedBrowser } from './launchedBrowser.js';

const scratch = await mkdtemp(join(tmpdir(), 'panel-'));
const file = join(scratch, 'index.html');
let browser: Browser;

beforeAll(async () => {
  const plan = await openPlan('lang-son-2016-2020', { language: 'en' });
  await writeFile(file, await explorerPage(plan.simulate(), plan.scenariosText));
  browser = await launchedBrowser();
});

afterAll(async () => {
  await browser?.close();
  await rm(scratch, { recursive: true });
});

async function opened(hash = '', width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${pathToFileURL(file).href}${hash}`);
  await page.waitForSelector('.live svg');
  return page;
}

async function setTo(page: Page, lever: string, text: string): Promise<void> {
  const field = page.locator(`.slider:has([id="lever-${lever}"]) input[type=text]`);
  await field.fill(text);
  await field.press('Enter');
}

describe('the panel of the explorer', () => {
  it('keeps what was moved when the start year, the way of growth or the scenario beside it is changed', async () => {
    const page = await opened();
    await setTo(page, 'deflator', '4');
    await page.selectOption('#from', '2018');
    await page.selectOption('#compare', 'plan-9');
    await page.selectOption('#growth-by', 'activities');
    expect(await page.locator('.summary').textContent()).toContain('change of the deflator 4% from 2018');
    await page.close();
  });

  it('says where the structure goes another way than that of the scenario', async () => {
    const page = await opened('#scenario=border-trade&by=total');
    expect(await page.locator('.summary').textContent()).toContain(
      'its structure moves evenly to that of 2020',
    );
    await page.selectOption('#growth-by', 'activities');
    expect(await page.locator('.summary').textContent()).not.toContain('structure');
    await page.close();
  });

  it('takes back what is no number or lies beyond reason, and says what can be written', async () => {
    const page = await opened('#lang=vi');
    const field = page.locator('.slider:has([id="lever-growth"]) input[type=text]');
    for (const [text, shown] of [
      ['9,25%', '9,25'],
      ['7.215', '7,215'],
      ['-150', '7,215'],
      ['0x10', '7,215'],
      ['−2', '−2,0'],
    ]) {
      await setTo(page, 'growth', text ?? '');
      expect(await field.inputValue()).toBe(shown);
    }
    await setTo(page, 'growth', '1e9');
    expect(await page.locator('.slider:has([id="lever-growth"]) small').textContent()).toBe('từ −50 đến 100');
    await page.close();
  });

  it('can be brought to both ends of every slider', async () => {
    const page = await opened();
    for (const id of await page.locator('input[type=range]').evaluateAll((all) => all.map((one) => one.id)))
      for (const key of ['Home', 'End']) {
        await page.locator(`[id="${id}"]`).press(key);
        expect([id, key, await page.locator('.found').getAttribute('class')]).toEqual([id, key, 'found']);
      }
    await page.close();
  });
});

describe('the page of the explorer', () => {
  it('tells the odds of the plan with one number, and says shares without a colon', async () => {
    const page = await opened();
    await page.waitForSelector('#chart-target-odds svg');
    const said = / (\d+) of 100 futures/.exec((await page.locator('.likely').textContent()) ?? '')?.[1];
    const title = await page.locator('#chart-grdp-per-capita-fan .chart').getAttribute('aria-label');
    expect(title).toContain(`${said} of 100 futures`);
    const field = page.locator('.slider:has([id="share-services"]) input[type=text]');
    await field.fill('62');
    await field.press('Enter');
    expect(await page.locator('.summary').textContent()).toContain('share of services 62%');
    await page.close();
  });

  it.each([
    [360, 1],
    [1280, 2],
    [1920, 2],
  ])('lays charts, key figures and the title out for %i px', async (width, columns) => {
    const page = await opened('#lang=vi', width);
    await page.waitForSelector('#chart-scorecard svg');
    const found = await page.evaluate(() => {
      const boxes = (where: string) =>
        [...document.querySelectorAll(where)].map((one) => one.getBoundingClientRect());
      const [title] = boxes('h1');
      const [choice] = boxes('.languages');
      return {
        columns: new Set(boxes('.gallery figure').map(({ left }) => left)).size,
        widest: Math.max(...boxes('.gallery figure').map((box) => box.width)),
        figures: new Set(boxes('.figures > div').map(({ top }) => top)).size,
        isBeside: (choice?.bottom ?? 0) > (title?.top ?? 0),
      };
    });
    expect(found.columns).toBe(columns);
    expect(found.widest).toBeLessThanOrEqual(864);
    expect([found.figures, found.isBeside]).toEqual(width < 640 ? [3, false] : [1, true]);
    await page.close();
  });
});
