/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Cell } from '../../src/notebook/Notebook.js';
import { notebookPage } from '../../src/notebook/page/notebookPage.js';
import { launchedBrowser } from './launchedBrowser.js';
import { code, printedCells, prose } from './printedCells.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser?.close());

const printed = (cells: Cell[]) => printedCells(browser, cells);

it('part no question of several lines, and nothing from a picture as high as a page', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="700" height="1100"><rect width="700" height="1100"/></svg>';
  const picture = {
    output_type: 'display_data' as const,
    data: { 'image/svg+xml': svg },
    metadata: {},
  };
  const cells = Array.from({ length: 24 }, (_, position) => [
    prose(`${'word '.repeat(3 + 13 * (position % 9))}end.`),
    prose(`### Exercise ${position}\n\nThis asks ${'and asks '.repeat(35)}how much it is?`),
    code(`check('exercise-${position}', 1);`),
  ]);
  const high = [
    prose('## The picture\n\nAll at once.'),
    { ...code('show(picture);'), outputs: [picture] } as Cell,
  ];
  const pages = await printed([...cells.flat(), ...high, prose('The end.')]);
  const parted = pages.filter(
    (lines) =>
      lines.filter((line) => line.startsWith('This asks')).length !==
      lines.filter((line) => line.endsWith('it is?')).length,
  );
  expect(parted).toEqual([]);
  expect(pages.find((lines) => lines.includes('The picture'))).toContain('show(picture);');
});

it('show the chart of all targets in letters that can be read, below its heading', async () => {
  // As high as it gets at 640 points, with its smallest letters.
  const [width, height, smallest] = [640, 853, 10.3];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="9" height="9"/></svg>`;
  const output = { output_type: 'display_data', data: { 'image/svg+xml': svg }, metadata: {} } as const;
  const cells = [
    prose('Before.'),
    prose(`## All targets\n\n${'All at once. '.repeat(14)}`),
    { ...code('show(chart);'), outputs: [output] } as Cell,
  ];
  const pages = await printed(cells);
  expect(pages.find((lines) => lines.includes('All targets'))).toContain('show(chart);');
  const page = await browser.newPage({ viewport: { width: 673, height: 1000 } });
  const notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells };
  await page.setContent(notebookPage(notebook, { language: 'en', name: 'a' }));
  await page.emulateMedia({ media: 'print' });
  const shown = await page
    .locator('img')
    .evaluate((image) => ({ wide: image.clientWidth, high: image.clientHeight }));
  const scale = Math.min(shown.wide / width, shown.high / height);
  expect(0.75 * smallest * scale).toBeGreaterThanOrEqual(7.5);
  await page.close();
});

it('leave room for a chart, with its heading, its code and what is said of it, below a third of a page', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="420"><rect width="9" height="9"/></svg>';
  const chart = { output_type: 'display_data', data: { 'image/svg+xml': svg }, metadata: {} } as const;
  const pages = await printed([
    prose(`# A question\n\n${'First of all. '.repeat(24)}`),
    ...Array.from({ length: 2 }, (_, at) =>
      prose(`### Exercise ${at}\n\n${'It asks for a number. '.repeat(6)}`),
    ),
    prose(`## The chart\n\n${'It shows at once what is meant. '.repeat(7)}`),
    { ...code('const run = plan.simulate();\nshow(chart);'), outputs: [chart] } as Cell,
    prose(`This is said of it ${'at some length '.repeat(10)}.`),
  ]);
  expect(pages.map((lines) => lines[0])).toEqual(['A question']);
});

it('leave no page half empty before a chart where code of many lines or what is said of the one before can end it', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="420"><rect width="9" height="9"/></svg>';
  const chart = { output_type: 'display_data', data: { 'image/svg+xml': svg }, metadata: {} } as const;
  const source = (count: number) =>
    Array.from({ length: count }, (_, line) => `const a${line} = 1;`).join('\n');
  const said = (text: string) => [
    { ...code('show(first);'), outputs: [chart] } as Cell,
    prose(text),
    { ...code('show(next);'), outputs: [chart] } as Cell,
  ];
  const pages = await printed([
    prose(`${'word '.repeat(420)}end.`),
    prose('## Many lines\n\nThey are written.'),
    { ...code(source(7)), outputs: [chart] } as Cell,
    prose(`# Said\n\n${'word '.repeat(280)}end.`),
    ...said('This is said of the first.'),
    prose(`# Led\n\n${'word '.repeat(280)}end.`),
    ...said('This leads to the next:'),
  ]);
  const pageOf = (line: string) => pages.findIndex((one) => one.includes(line));
  expect(pages[0]?.at(-1)).toBe('const a6 = 1;');
  expect(pageOf('show(next);')).toBe(pageOf('This is said of the first.') + 1);
  expect(pages.find((one) => one.includes('This leads to the next:'))).toContain('show(next);');
});
