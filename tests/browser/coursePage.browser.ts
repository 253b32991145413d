/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { coursePage } from '../../src/course/coursePage.js';
import { launchedBrowser } from './launchedBrowser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser?.close());

const notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [] };
const units = Array.from({ length: 14 }, (_, position) => ({
  name: `${position}`,
  title: 'How do current prices become constant prices, shares and dollars per person?',
  number: position + 1,
  minutes: 75,
  needs: [1, 3, 7, 8, 11],
  exercises: [],
  notebook,
}));
const course = { title: { en: 'A course', vi: 'Khóa học' }, lead: () => 'About plans.' };

it('shows its table whole at a desk and in print, and no column wider than it needs', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent(coursePage(units, { course, language: 'en', audience: 'teacher' }));
  const read = () =>
    page.locator('.output').evaluate((box) => ({
      over: box.scrollWidth - box.clientWidth,
      minutes: box.querySelector('td:nth-child(4)')?.clientWidth ?? 0,
    }));
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    if (media === 'print') await page.setViewportSize({ width: 673, height: 1000 });
    const { over, minutes } = await read();
    expect(over).toBeLessThanOrEqual(0);
    expect(minutes).toBeLessThan(110);
  }
  await page.close();
});
