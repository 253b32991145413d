/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { explorerInBrowser, setTo } from './explorerInBrowser.js';

const opened = explorerInBrowser('lang-son-2016-2020');

const saidAloud = (start: string) => document.querySelector('.aloud')?.textContent?.startsWith(start);

describe('a step in the explorer', () => {
  it('moves the picture to that which is drawn anew', async () => {
    const page = await opened();
    /** The picture of the level that is told, but for what Vega says of its title and nobody hears. */
    const drawn = async (one: Page) => {
      await one.waitForFunction(() => {
        const [level = '?'] = document.querySelector('.figures b')?.textContent?.split(' ') ?? [];
        return document
          .querySelector('.live')
          ?.getAttribute('aria-label')
          ?.includes(`Your path, 2020: ${level}`);
      });
      const svg = await one.locator('.live svg').evaluate((picture) => picture.outerHTML);
      return svg.replace(/clip\d+| aria-label="[^"]*"/g, '');
    };
    // Within the marks of the axis, beyond them, and back.
    for (const growth of ['8.6', '8.8', '11.4', '8.7', '3.2']) {
      await setTo(page, 'growth', growth);
      const moved = await drawn(page);
      const again = await opened(new URL(page.url()).hash);
      expect(moved === (await drawn(again))).toBe(true);
      await again.close();
    }
    await page.close();
  });

  it('shows the address where the browser does not let it be copied', async () => {
    const page = await opened();
    for (const clipboard of ['undefined', '{ writeText: () => Promise.reject(new Error()) }']) {
      await page.evaluate(
        `Object.defineProperty(navigator, 'clipboard', { value: ${clipboard}, configurable: true })`,
      );
      await setTo(page, 'growth', '11');
      await page.click('#link');
      const field = page.locator('.told input');
      expect(await field.inputValue()).toBe(page.url());
      expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(page.url());
      await setTo(page, 'growth', '10');
      expect(await field.count()).toBe(0);
    }
    await page.evaluate(
      `Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.resolve() } })`,
    );
    await page.click('#link');
    expect(await page.locator('.told').textContent()).toBe('Address copied.');
    await page.close();
  });

  it('leaves the keyboard where it stands when there is nothing more to take back', async () => {
    const page = await opened();
    expect(await page.locator('#reset').getAttribute('aria-disabled')).toBe('true');
    await setTo(page, 'growth', '11');
    await page.focus('#undo');
    for (const disabled of ['true', 'true']) {
      await page.keyboard.press('Enter');
      expect(await page.locator('#undo').getAttribute('aria-disabled')).toBe(disabled);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('undo');
    }
    await page.close();
  });

  it('is told in a sentence, and its results are read aloud once it has ended', async () => {
    const page = await opened('#scenario=border-trade&growth.services=9.5');
    expect(await page.locator('.summary').textContent()).toContain('growth of services 9.5% from 2016');
    const told = page.locator('.aloud');
    // What the page opens with is read on the page itself.
    await page.waitForTimeout(1500);
    expect(await told.textContent()).toBe('');
    expect(await told.getAttribute('role')).toBe('status');
    await page.evaluate(() => {
      const changes: string[] = [];
      Object.assign(globalThis, { changes });
      const node = document.querySelector('.aloud');
      if (node !== null)
        new MutationObserver(() => changes.push(node.textContent ?? '')).observe(node, { childList: true });
    });
    await page.focus('[id="lever-growth.services"]');
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    const level = (await page.locator('.figures b').first().textContent()) ?? '?';
    await page.waitForFunction(
      (value) =>
        document.querySelector('.aloud')?.textContent?.startsWith(`GRDP per capita 2020: ${value}, `),
      level,
    );
    const changes = await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes);
    // A slow machine may pause between two presses.
    expect(changes.length).toBeLessThanOrEqual(4);
    expect(await page.locator('[aria-live]').count()).toBe(0);
    await page.close();
  });

  it('that leads nowhere says each reason once, without its place in a file', async () => {
    const page = await opened();
    await page.evaluate(() => {
      location.hash = 'scenario=plan-8.5&growth=-150';
    });
    await page.waitForSelector('.found.impossible');
    const summary = page.locator('.summary');
    const said = (await summary.textContent()) ?? '';
    expect(said.split('This path cannot be projected: ')).toHaveLength(2);
    expect(said.split('above -1')).toHaveLength(2);
    expect(said).not.toContain('your-path');
    await page.waitForFunction(saidAloud, 'This path cannot be projected: ');
    await page.close();
  });

  it('is read aloud though it comes as soon as the page is there', async () => {
    const page = await opened();
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('.live svg') === null) return;
        observer.disconnect();
        location.hash = 'scenario=plan-8.5&growth=-150';
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    await page.waitForFunction(saidAloud, 'This path cannot be projected: ');
    await page.close();
  });
});

describe('the way of the keyboard', () => {
  it('stops at no picture', async () => {
    const page = await opened('', 360);
    await page.waitForSelector('#chart-scorecard svg');
    expect(await page.locator('.chart[tabindex]').count()).toBe(0);
    await page.close();
  });
});

describe('pictures on a phone', () => {
  const seen = (page: Page) =>
    page.locator('.chart').evaluateAll((all) =>
      all.map((one) => ({
        id: one.parentElement?.id ?? '',
        over: one.scrollWidth - one.clientWidth,
        drawn: one.querySelector('svg')?.getAttribute('width'),
        letters: Math.min(
          ...[...one.querySelectorAll('text')]
            .filter(({ textContent }) => textContent !== '')
            .map((text) => {
              const { a = 0, b = 0 } = text.getScreenCTM() ?? {};
              return Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
            }),
        ),
      })),
    );

  it.each([
    [360, 'vi'],
    [390, 'vi'],
    [360, 'en'],
  ])('fit the screen with letters that can be read: at %i px (%s)', async (width, language) => {
    const page = await opened(`#lang=${language}`, width);
    await page.waitForSelector('#chart-scorecard svg');
    const found = await seen(page);
    expect(found.length).toBe(15);
    // Figures of many scenarios beside each other are smaller.
    const least = (id: string) => (id === 'chart-scorecard' ? 8 : 9.4);
    expect(found.filter(({ over, letters, id }) => over > 0 || letters < least(id))).toEqual([]);
    await page.close();
  });

  it('are drawn anew where the phone is turned, each in its place', async () => {
    const page = await opened('', 390);
    await page.waitForSelector('#chart-scorecard svg');
    const order = () => page.locator('.gallery figure').evaluateAll((all) => all.map(({ id }) => id));
    const before = await order();
    await page.setViewportSize({ width: 844, height: 390 });
    await page.waitForSelector("#chart-scorecard svg[width='640']");
    expect(new Set((await seen(page)).map(({ drawn }) => drawn))).toEqual(new Set(['640']));
    expect(await order()).toEqual(before);
    await page.close();
  });
});

it('sets the sliders in two columns where they have the whole width of a tablet', async () => {
  const page = await opened('', 768);
  const lefts = await page
    .locator('.slider')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
  expect(new Set(lefts).size).toBe(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(768);
  await page.close();
});
