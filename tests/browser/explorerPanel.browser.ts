/// <reference lib="dom" />
import { describe, expect, it } from 'vitest';
import { explorerInBrowser, setTo } from './explorerInBrowser.js';

const opened = explorerInBrowser('lang-son-2016-2020');

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

  it('follows an address that comes into the open page, and can go back', async () => {
    const page = await opened();
    const [before] = await page.locator('.figures b').allTextContents();
    await page.evaluate(() => {
      location.hash = 'scenario=plan-8.5&growth=10.2&lang=vi';
    });
    await page.waitForSelector('html[lang=vi]');
    expect(await page.locator('.figures b').first().textContent()).toBe('2.667 USD/người');
    await page.click('#undo');
    await page.click('button[lang=en]');
    expect(await page.locator('.figures b').first().textContent()).toBe(before);
    await page.close();
  });

  it('leaves the focus on the language that was chosen by keyboard', async () => {
    const page = await opened();
    await page.focus('button[lang=vi]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('html[lang=vi]');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tiếng Việt');
    await page.close();
  });

  it('tells no odds of a path that cannot be projected', async () => {
    const page = await opened();
    await page.waitForFunction(() => document.querySelector('.likely')?.textContent !== '');
    await page.evaluate(() => {
      location.hash = 'scenario=plan-8.5&growth=-150';
    });
    await page.waitForSelector('.found.impossible');
    expect(await page.locator('.likely').textContent()).toBe('');
    await page.close();
  });

  it('keeps the first figure in sight of the sliders on a phone', async () => {
    const page = await opened('', 360);
    await setTo(page, 'growth', '11');
    const seen = await page.locator('.glance').evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return { text: one.textContent?.trim(), inside: top > 0 && bottom <= innerHeight };
    });
    const [level] = await page.locator('.figures b').allTextContents();
    const [verdict] = await page.locator('.figures .verdict').allTextContents();
    expect(seen).toEqual({ text: `${level} ${verdict}`, inside: true });
    await page.close();
    const desk = await opened();
    expect(await desk.locator('.glance').isVisible()).toBe(false);
    await desk.close();
  });

  it('gives the title the width of a phone, and the figures no more room than they need', async () => {
    const page = await opened('#lang=vi', 360);
    const edge = async (query: string, side: 'top' | 'bottom') =>
      page
        .locator(query)
        .first()
        .evaluate((one, name) => one.getBoundingClientRect()[name], side);
    expect(await edge('.languages', 'bottom')).toBeLessThanOrEqual(await edge('h1', 'top'));
    await page.close();
    const desk = await opened('#lang=vi');
    await desk.waitForSelector('#chart-scorecard svg');
    const gaps = await desk.locator('.figures').evaluate((one) => {
      const [first, second] = [...one.children].map((each) => each.getBoundingClientRect());
      const text = one.querySelector('.verdict')?.getBoundingClientRect();
      return [(second?.left ?? 0) - (text?.right ?? 0), (second?.top ?? 0) - (first?.top ?? 0)];
    });
    expect(gaps[0]).toBeLessThan(60);
    expect(gaps[1]).toBe(0);
    // Two charts of the gallery in a row of a notebook's screen.
    const tops = await desk
      .locator('.gallery figure')
      .evaluateAll((all) => all.slice(0, 2).map((one) => one.getBoundingClientRect().top));
    expect(tops[0]).toBe(tops[1]);
    await desk.close();
  });

  it('says above the values and verdicts of a table whose they are', async () => {
    const page = await opened();
    await page.selectOption('#compare', 'plan-9');
    const lines = await page
      .locator('.found thead tr')
      .evaluateAll((all) => all.map((line) => [...line.children].map((cell) => cell.textContent)));
    expect(lines).toEqual([
      ['Target', 'Target range', 'Unit', 'Your path', 'Plan at 9% growth'],
      ['Value', 'Verdict', 'Value', 'Verdict'],
    ]);
    const places = await page
      .locator('.found thead tr:last-child th, .found tbody tr:first-child td')
      .evaluateAll((all) => all.map((cell) => Math.round(cell.getBoundingClientRect().left)));
    expect(places.slice(-4)).toEqual(places.slice(0, 4));
    await page.close();
  });

  it.each(['vi', 'en'])('sets what charts find in lines as wide as a phone (%s)', async (language) => {
    const page = await opened(`#lang=${language}`, 360);
    await page.waitForSelector('#chart-scorecard svg');
    const told = await page.locator('.headline').evaluateAll((all) =>
      all.map((one) => ({
        text: one.querySelector('b')?.textContent ?? '',
        fits: one.getBoundingClientRect().right <= innerWidth && one.scrollWidth <= one.clientWidth,
      })),
    );
    expect(told.length).toBe(await page.locator('.chart').count());
    expect(told.filter(({ text, fits }) => text === '' || !fits)).toEqual([]);
    await page.close();
  });

  it('says of which scenario the verdicts at the end are', async () => {
    const page = await opened();
    expect(await page.locator('summary').allTextContents()).toContain('Verdict: Plan at 8.5% growth');
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
