/// <reference lib="dom" />
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { explorerPage } from '../../src/documents/explorer/explorerPage.js';
import { openPlan } from '../../src/documents/openPlan.js';
import { smallPlan } from '../fixtures/smallPlan.js';
import { smallPlanFiles } from '../fixtures/smallPlanFiles.js';
import { launchedBrowser } from './launchedBrowser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser?.close());

const hostile =
  '<script>ran = 1</script> "><img src=x onerror="ran = 2"> \'); ran = 3; (\' ]]> </script></svg> &lt;b&gt; {{x}} $' +
  '{x} <a href="javascript:ran=4">';
const endless = 'ư'.repeat(400);
/** In a comment stands what no text of a plan may hold: what ends a line of a script, and what turns the reading. */
const comment = '# \u2028 \u2029 \u202e \u2066 </script><script>ran = 5</script> <!-- ]]>';

/** The page of a plan each of whose texts is hostile, with the number of its field before it. */
async function openedPage(width: number): Promise<{ page: Page; problems: string[]; fields: number }> {
  let fields = 0;
  const yaml = (file: string) =>
    (smallPlanFiles[file] ?? '').replace(/\b(vi|en|clause|reason): [^,}\n]+/gu, (_, key) => {
      fields += 1;
      return `${key}: ${JSON.stringify(`f${fields}: ${hostile}`)}`;
    });
  const [plan, scenarios] = [yaml('plan.yaml'), yaml('scenarios.yaml')];
  const cell = (name: string) => `"${`${name} ${hostile}`.replaceAll('"', '""')}"`;
  const { folder } = await smallPlan({
    'plan.yaml': plan,
    'scenarios.yaml': `${comment}\n${scenarios}`,
    'sources.csv': `id,publisher,title,date,locator,reliability\n${['resolution', 'yearbook']
      .map((id) =>
        [id, cell('publisher'), cell('title'), '2016', cell('locator'), cell('reliability')].join(),
      )
      .join('\n')}\n`,
  });
  const opened = await openPlan(folder, { language: 'en' });
  const file = join(folder, 'index.html');
  await writeFile(file, await explorerPage(opened.simulate(), opened.scenariosText));
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const problems: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) problems.push(`asked for ${request.url()}`);
  });
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => problems.push(message.text()));
  page.on('dialog', (dialog) => problems.push(dialog.message()));
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector('.live svg');
  await page.waitForSelector('#chart-scorecard svg');
  return { page, problems, fields };
}

it.each([390, 1400])('what looks like a script is a text at %i px, and no script runs', async (width) => {
  const { page, problems, fields } = await openedPage(width);
  expect(fields).toBeGreaterThan(50);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  for (const language of ['en', 'vi']) {
    await page.click(`button[lang=${language}]`);
    await page.waitForSelector('#chart-scorecard svg');
    const found = await page.evaluate((text) => {
      const said = document.body.textContent ?? '';
      return {
        ran: 'ran' in globalThis,
        made: document.querySelectorAll('img, a[href^="javascript"], [onerror]').length,
        scripts: document.querySelectorAll('script:not([type="application/json"])').length,
        title: document.querySelector('h1')?.textContent?.includes(text),
        options: [...document.querySelectorAll('option')].filter((one) => one.textContent?.includes(text))
          .length,
        whole: said.split(text).length - 1,
        begun: said.split('<script>ran = 1').length - 1,
        wide: document.documentElement.scrollWidth,
      };
    }, hostile);
    expect(found).toMatchObject({ ran: false, made: 0, scripts: 1, title: true });
    expect(found.options).toBeGreaterThan(1);
    expect(found.whole).toBeGreaterThan(20);
    expect(found.wide).toBeLessThanOrEqual(width);
  }
  // What is downloaded has the comment in it; what may end a line begins a comment anew.
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
  expect(await readFile((await download.path()) ?? '', 'utf8')).toMatch(
    /^#\u2028# ?\u2029# .*<\/script><script>ran = 5<\/script> <!-- \]\]>$/mu,
  );
  expect(problems).toEqual([]);
  await page.close();
});

it.each([390, 1400])(
  'a scenario and a target of 400 letters without a space fit into %i px',
  async (width) => {
    const { folder } = await smallPlan({
      'plan.yaml': [
        ['label: { vi: Bình quân đầu người, en: Per person }', `label: { vi: ${endless}, en: ${endless} }`],
      ],
      'scenarios.yaml': [['label: { vi: Kế hoạch, en: Plan }', `label: { vi: ${endless}, en: ${endless} }`]],
    });
    const opened = await openPlan(folder, { language: 'vi' });
    const file = join(folder, 'index.html');
    await writeFile(file, await explorerPage(opened.simulate(), opened.scenariosText));
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector('#chart-scorecard svg');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    // Nothing stands beside the page, where nobody can scroll to.
    const beside = await page
      .locator('h1, p, label, dt, dd, li, summary, caption, th, td, button, select, figure, svg')
      .evaluateAll(
        (all, right) =>
          all
            .filter((one) => {
              const { left, right: end, width: own } = one.getBoundingClientRect();
              const scrolls = one.closest('.scroll, .chart');
              return own > 0 && scrolls === null && (left < -1 || end > right + 1);
            })
            .map((one) => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 40)}`),
        width,
      );
    expect(beside).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  },
);
