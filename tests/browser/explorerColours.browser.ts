/// <reference lib="dom" />
import { expect, it } from 'vitest';
import { explorerInBrowser } from './explorerInBrowser.js';

const opened = explorerInBrowser('lang-son-2016-2020');

it('shows every chart on its paper where the system forces dark colours of its own', async () => {
  const page = await opened();
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const looks = await page.locator('figure, .live').evaluateAll((figures) =>
    figures.map((figure) => {
      const { backgroundColor, color } = getComputedStyle(figure);
      return `${color} on ${backgroundColor}`;
    }),
  );
  expect(looks.length).toBeGreaterThan(3);
  expect([...new Set(looks)]).toEqual(['rgb(31, 41, 51) on rgb(255, 255, 255)']);
  await page.close();
});

it('keeps the letters of a pressed button apart from their ground while the pointer is on it', async () => {
  const page = await opened();
  const button = page.getByRole('button', { name: 'English' });
  await button.click();
  await button.hover();
  const look = await button.evaluate((element) => {
    const { backgroundColor, color } = getComputedStyle(element);
    return { pressed: element.getAttribute('aria-pressed'), look: `${color} on ${backgroundColor}` };
  });
  expect(look).toEqual({ pressed: 'true', look: 'rgb(255, 255, 255) on rgb(31, 41, 51)' });
  await page.close();
});
