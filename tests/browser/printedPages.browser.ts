/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Cell } from '../../src/notebook/Notebook.js';
import { notebookPage } from '../../src/notebook/page/notebookPage.js';
import { launchedBrowser } from './launchedBrowser.js';
import { code, printedCells, prose } from './printedCells.js';

const sentence = 'above seven of the thirteen provinces of the region, and of the country above the middle';

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser?.close());

const printed = (cells: Cell[]) => printedCells(browser, cells);

it('leave no heading, no question and no code at the foot of a page without what follows', async () => {
  const exercises = Array.from({ length: 60 }, (_, position) => [
    prose(`${'word '.repeat(3 + 7 * (position % 9))}end.`),
    prose(`### Exercise ${position}\n\nHow much is it?`),
    code(`check('exercise-${position}', 1);`),
  ]);
  const pages = await printed(exercises.flat());
  expect(pages.length).toBeGreaterThan(8);
  const feet = pages.slice(0, -1).map((lines) => lines.at(-1));
  expect(feet.filter((line) => /^(Exercise|How much|check)/.test(line ?? ''))).toEqual([]);
});

it('part no table of few rows, and no list from the line that leads to it', async () => {
  const rows = Array.from({ length: 9 }, (_, row) => `| row ${row} | a |`);
  const parts = Array.from({ length: 24 }, (_, position) => [
    prose(`${'word '.repeat(3 + 37 * (position % 7))}end.`),
    prose([`| table ${position} | b |`, '|---|---|', ...rows].join('\n')),
    prose(`This leads to\n\n$$a = ${position}$$`),
    prose(`Often wrong:\n\n- first of ${position}\n- second`),
  ]);
  const pages = await printed(parts.flat());
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.filter((lines) => /^(Often|This leads)/.test(lines.at(-1) ?? ''))).toEqual([]);
  expect(pages.filter((lines) => lines[0]?.includes('second'))).toEqual([]);
  const counted = pages.map((lines) => lines.filter((line) => /^row \d/.test(line)).length);
  expect(counted.filter((count) => count % rows.length !== 0)).toEqual([]);
});

it('part no short table from the code that shows it, be it the first of several', async () => {
  const table = (rows: number, name: string) =>
    `<table><thead><tr><th>head ${name}</th></tr></thead><tbody>${Array.from({ length: rows }, (_, row) => `<tr><td>${name} row ${row}</td></tr>`).join('')}</tbody></table>`;
  const display = (html: string) => ({
    output_type: 'display_data' as const,
    data: { 'text/html': html },
    metadata: {},
  });
  const cells = Array.from({ length: 30 }, (_, position) => [
    prose(`## Section ${position}\n\n${'word '.repeat(3 + 31 * (position % 8))}end.`),
    {
      ...code(`show(first);\n${'show(other);\n'.repeat(position % 6)}`),
      outputs: [
        display(table(3, `first${position}`)),
        display(
          `<p>asked ${position}<br>sought ${position}</p>${table(4 + (position % 5), `other${position}`)}`,
        ),
      ],
    } as Cell,
  ]);
  const pages = await printed(cells.flat());
  expect(pages.length).toBeGreaterThan(5);
  const feet = pages.slice(0, -1).map((lines) => lines.at(-1) ?? '');
  expect(feet.filter((line) => /^(Section|show|head)/.test(line))).toEqual([]);
  expect(feet.filter((line) => /^first\d+ row [01]$/.test(line))).toEqual([]);
  expect(feet.filter((line) => /^(asked|sought)/.test(line))).toEqual([]);
});

it('leave no page all but empty before an answer of more lines than a page holds', async () => {
  const told = Array.from({ length: 60 }, (_, line) => `told ${line}`).join('<br>');
  const table = '<table><thead><tr><th>head</th></tr></thead><tbody><tr><td>a row</td></tr></tbody></table>';
  const answer = {
    output_type: 'display_data' as const,
    data: { 'text/html': `<p>asked<br>sought</p>${table}<p>${told}</p>${table}` },
    metadata: {},
  };
  const cells = Array.from({ length: 6 }, (_, position) => [
    prose(`## Section ${position}\n\nThis asks.\n\n${'word '.repeat(3 + 31 * position)}end.`),
    { ...code('show(answer);'), outputs: [answer] } as Cell,
  ]);
  const pages = await printed(cells.flat());
  expect(pages.length).toBeGreaterThan(6);
  expect(
    pages
      .slice(0, -1)
      .map((lines) => lines.length)
      .filter((count) => count < 20),
  ).toEqual([]);
  const feet = pages.slice(0, -1).map((lines) => lines.at(-1) ?? '');
  expect(feet.filter((line) => /^(Section|show|head|asked|sought)/.test(line))).toEqual([]);
});

it('let the printed lines of a cell run on overleaf where they are many, and only there', async () => {
  const lines = (count: number) => Array.from({ length: count }, (_, line) => `printed ${line}\n`).join('');
  const pages = await printed(
    Array.from(
      { length: 6 },
      (_, position) =>
        [
          prose(`## Section ${position}\n\n${'word '.repeat(3 + 60 * position)}end.\n\nThis prints.`),
          {
            ...code('console.log(all);'),
            outputs: [{ name: 'stdout', output_type: 'stream', text: lines(42) }],
          },
          {
            ...code('console.log(few);'),
            outputs: [{ name: 'stdout', output_type: 'stream', text: lines(9) }],
          },
        ] as Cell[],
    ).flat(),
  );
  expect(pages.slice(0, -1).filter((page) => page.length < 30)).toEqual([]);
  const feet = pages.slice(0, -1).map((page) => page.at(-1) ?? '');
  expect(feet.filter((line) => /^(Section|console)/.test(line))).toEqual([]);
});

it('sets both marks of a Vietnamese letter over it in code', async () => {
  const text = 'n\u1ebfu c\u1eeda kh\u1ea9u \u0111\u00f3ng v\u1ec1 m\u1ed7i';
  const notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [code(`'${text}'`)] };
  const page = await browser.newPage();
  await page.setContent(notebookPage(notebook, { language: 'vi', name: 'a' }));
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeIds } = await client.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'pre.code, pre.code *',
  });
  // Of each node those of its own letters alone are told.
  const each = await Promise.all(
    nodeIds.map((nodeId) => client.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  const fonts = each.flatMap((one) => one.fonts);
  expect(fonts.reduce((sum, { glyphCount }) => sum + glyphCount, 0)).toBeGreaterThanOrEqual(text.length);
  // This one sets the upper of two marks over the letter behind.
  expect(fonts.map(({ familyName }) => familyName)).not.toContain('DejaVu Sans Mono');
  await page.close();
});

it.each([
  ['in every row', (): string => sentence],
  ['but not in the seventh', (at: number): string => (at === 6 ? 'nothing' : sentence)],
])('let a table of sentences go on overleaf, below its heading and its code: %s', async (_, said) => {
  const row = (at: number) => `<tr><td>row ${at}</td>${`<td>${said(at)}</td>`.repeat(3)}<td>${at}</td></tr>`;
  const table = `<table><thead><tr><th>head</th></tr></thead><tbody>${Array.from({ length: 10 }, (_, at) => row(at)).join('')}</tbody></table>`;
  const output = { output_type: 'display_data', data: { 'text/html': table }, metadata: {} } as const;
  const pages = await printed([
    prose(`${'word '.repeat(560)}end.`),
    prose('## Beside others\n\nThis shows them.'),
    { ...code('show(table);'), outputs: [output] } as Cell,
  ]);
  const counted = pages.map((lines) => lines.filter((line) => /^row \d|\brow \d/.test(line)).length);
  expect(counted.filter((count) => count > 0)).toHaveLength(2);
  expect(pages.find((lines) => lines.includes('Beside others'))?.join(' ')).toContain('row 0');
});
