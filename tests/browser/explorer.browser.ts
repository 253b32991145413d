/// <reference lib="dom" />
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explorerPage } from '../../src/documents/explorer/explorerPage.js';
import { openPlan } from '../../src/documents/openPlan.js';
import { figuresOf } from '../../src/projection/figuresOf.js';
import { commandLine } from '../cli/commandLine.js';
import { launchedBrowser } from './launchedBrowser.js';

const scratch = await mkdtemp(join(tmpdir(), 'explorer-'));
const plan = await openPlan('lang-son-2016-2020', { language: 'en' });
const file = join(scratch, 'index.html');
const address = pathToFileURL(file).href;
let browser: Browser;
const problems: string[] = [];

beforeAll(async () => {
  await writeFile(file, await explorerPage(plan.simulate(), plan.scenariosText));
  browser = await launchedBrowser();
});

afterAll(async () => {
  await browser?.close();
  await rm(scratch, { recursive: true });
});

/** A page that has drawn its first chart; whatever it asks for or complains of is kept. */
async function opened(hash = '', width = 1400): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) problems.push(`asked for ${request.url()}`);
  });
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => problems.push(message.text()));
  await page.goto(`${address}${hash}`);
  await page.waitForSelector('.live svg');
  await page.waitForSelector('#chart-scorecard svg');
  return page;
}

async function setTo(page: Page, lever: string, text: string): Promise<void> {
  const field = page.locator(`.slider:has([id="lever-${lever}"]) input[type=text]`);
  await field.fill(text);
  await field.press('Enter');
}

const levelIn = async (page: Page) => (await page.locator('.figures b').first().textContent()) ?? '';

describe('the page of a plan without accounts', () => {
  it('tells what is projected and what is to be done next, in both languages, and moves nothing', async () => {
    const folder = join(scratch, 'ha-giang');
    await commandLine('init', folder, '--province', 'Hà Giang');
    const own = await openPlan(folder, { language: 'vi' });
    await writeFile(`${folder}.html`, await explorerPage(own.simulate(), own.scenariosText));
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => problems.push(message.text()));
    await page.goto(pathToFileURL(`${folder}.html`).href);
    await page.waitForSelector('#chart-path-forestArea svg');
    expect(await page.locator('.finding').textContent()).toBe(
      'Dân số trung bình năm 2020: 882,1 nghìn người',
    );
    expect(await page.locator('#next').textContent()).toContain('Chưa có GRDP năm 2015');
    expect(await page.locator('.slider, #explorer').count()).toBe(0);
    await page.locator('#language-en').click();
    expect(await page.locator('#next').textContent()).toContain('The plan has no target yet');
    expect(await page.locator('details td').filter({ hasText: 'General schools' }).count()).toBeGreaterThan(
      0,
    );
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe('the explorer in a browser', () => {
  it('opens with the finding, draws every chart, asks for nothing and complains of nothing', async () => {
    const page = await opened();
    expect(await page.locator('.finding').textContent()).toContain('Two of the six scenarios');
    expect(await page.locator('.gallery figure svg').count()).toBe(14);
    expect(await levelIn(page)).toBe('2,467 USD per person');
    expect(problems).toEqual([]);
    await page.close();
  });

  it('takes a person from opening to a file that gives the same number', async () => {
    const page = await opened();
    await setTo(page, 'growth', '10.2');
    await setTo(page, 'exchangeRate', '1,9');
    expect(await page.locator('.summary').textContent()).toContain('growth of GRDP 10.2% from 2016');
    await page.selectOption('#compare', 'plan-9');
    expect(await page.locator('.found table thead').textContent()).toContain('Plan at 9% growth');
    const shown = await levelIn(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
    const folder = join(scratch, 'lang-son');
    await cp('data/lang-son-2016-2020', folder, { recursive: true });
    await mkdir(join(scratch, 'viet-nam'), { recursive: true });
    await cp('data/viet-nam', join(scratch, 'viet-nam'), { recursive: true });
    await download.saveAs(join(folder, 'scenarios.yaml'));
    const run = (await openPlan(folder)).simulate({ scenarios: ['your-path'] });
    const [level] = figuresOf(run, {
      scenario: 'your-path',
      indicator: 'grdpPerCapita',
      unit: 'USD per person',
      year: 2020,
      priceBasis: 'current',
    });
    expect(shown).toBe(`${Math.round(level?.value ?? 0).toLocaleString('en-GB')} USD per person`);
    // The comments of the file are still there.
    expect(await readFile(join(folder, 'scenarios.yaml'), 'utf8')).toContain('# What surrounds the province');
    await page.close();
  });

  it('computes the digits that Node computes', async () => {
    const page = await opened('#scenario=plan-8.5&growth=10.2');
    const drawn = await page.locator('.live').getAttribute('aria-label');
    const start = plan.scenarios.find(({ id }) => id === 'plan-8.5');
    if (start?.growth.closure !== 'byTotalAndStructure')
      throw new Error('plan-8.5 is set by total and structure');
    const total = start.growth.total.map((assumed) => ({ ...assumed, value: 0.102 }));
    const { planRun } = await import('../../src/analysis/runOf.js');
    const run = planRun({ ...plan, scenarios: [{ ...start, growth: { ...start.growth, total } }] });
    const [level] = figuresOf(run, {
      indicator: 'grdpPerCapita',
      unit: 'USD per person',
      year: 2020,
      priceBasis: 'current',
      scenario: 'plan-8.5',
    });
    expect(level?.value).toBe(2666.618397656182);
    expect(drawn).toContain('2,667');
    await page.close();
  });

  it('takes steps back, comes back to an address, and speaks the other language', async () => {
    const page = await opened();
    const before = await levelIn(page);
    await setTo(page, 'growth', '11');
    await setTo(page, 'deflator', '4');
    const moved = await levelIn(page);
    await page.click('#undo');
    await page.click('#undo');
    expect(await levelIn(page)).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    await page.click('#redo');
    expect(await levelIn(page)).toBe(moved);
    const again = await opened(new URL(page.url()).hash);
    expect(await levelIn(again)).toBe(moved);
    await again.click('button[lang=vi]');
    expect(await again.locator('html').getAttribute('lang')).toBe('vi');
    expect(await levelIn(again)).toBe(moved.replace(',', '.').replace('USD per person', 'USD/người'));
    await again.click('#reset');
    expect(await levelIn(again)).toBe(before.replace(',', '.').replace('USD per person', 'USD/người'));
    await page.close();
    await again.close();
  });

  it('says why a path cannot be projected, and recovers', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}#scenario=plan-8.5&growth=-150`);
    await page.waitForSelector('.found.impossible');
    expect(await page.locator('.summary').textContent()).toContain('cannot be projected');
    await page.click('#reset');
    expect(await page.locator('.summary').textContent()).toContain('Nothing has been moved');
    await page.close();
  });

  it('can be used by keyboard alone', async () => {
    const page = await opened();
    await page.focus('[id="lever-growth"]');
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
    expect(await page.locator('.summary').textContent()).toContain('growth of GRDP 9%');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('lever-growth');
    await page.close();
  });

  it('prints what is found, with all tables unfolded and none cut, and without what can only be clicked', async () => {
    const page = await opened('#lang=vi', 680);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(
      await page
        .locator('.panel, .toolbar, .languages')
        .evaluateAll((all) => all.map((one) => one.checkVisibility())),
    ).toEqual([false, false, false]);
    expect(await page.locator('details:not([open])').count()).toBe(0);
    // The frame of what has the focus is none of the paper's.
    await page.keyboard.press('Tab');
    const frame = await page.evaluate(() => {
      const focused = document.activeElement ?? document.body;
      return [focused === document.body, getComputedStyle(focused).outlineStyle];
    });
    expect(frame).toEqual([false, 'none']);
    const cut = await page
      .locator('.found table, details table')
      .evaluateAll((tables) =>
        tables
          .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth)
          .map((one) => one.textContent),
      );
    expect(cut).toEqual([]);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('details[open]').count()).toBe(0);
    await page.close();
  });

  it('leaves room for the names of targets in the table, and shows its last verdicts whole', async () => {
    const page = await opened('#lang=vi', 1280);
    const widths = await page
      .locator('.found tbody th')
      .evaluateAll((all) => all.map((one) => one.clientWidth));
    expect(Math.min(...widths)).toBeGreaterThan(180);
    const { inSight, whole } = await page
      .locator('.found .scroll')
      .evaluate((box) => ({ inSight: box.clientWidth, whole: box.scrollWidth }));
    expect(whole).toBeLessThanOrEqual(inSight);
    await page.close();
  });

  it.each([390, 1400, 1920])(
    'has no serious fault of accessibility and nothing wider than the screen at %i px',
    async (width) => {
      const page = await opened('#lang=vi', width);
      await page.evaluate(
        await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
      );
      const found = await page.evaluate(async () => {
        const { violations } = await (
          globalThis as unknown as {
            axe: {
              run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
            };
          }
        ).axe.run();
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    },
  );
});
