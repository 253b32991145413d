/// <reference lib="dom" />
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { slidesPage, slidesProgram } from '../../src/course/slidesPage.js';
import type { Cell } from '../../src/notebook/Notebook.js';
import { launchedBrowser } from './launchedBrowser.js';

/** Gives what reads something off the slides of some cells, when the browser of a file's tests has fitted them. */
export function slidesInBrowser(): <Found>(cells: Cell[], read: () => Found) => Promise<Found> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchedBrowser();
  });
  afterAll(() => browser?.close());
  return async (cells, read) => {
    const notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells };
    const unit = { name: 'a', title: 'a', number: 1, minutes: 1, needs: [], exercises: [], notebook };
    const folder = await mkdtemp(join(tmpdir(), 'slides-'));
    try {
      const file = join(folder, 'a.slides.html');
      await writeFile(file, slidesPage(unit, 'en', await slidesProgram()));
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      await page.goto(pathToFileURL(file).href);
      await page.waitForFunction(() => Reflect.get(window, 'Reveal')?.isReady());
      return await page.evaluate(read);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}
