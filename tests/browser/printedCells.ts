/// <reference lib="dom" />
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import type { Cell } from '../../src/notebook/Notebook.js';
import { notebookPage } from '../../src/notebook/page/notebookPage.js';

const program = process.env['PDFTOTEXT'] ?? 'pdftotext';

export const prose = (source: string): Cell => ({ cell_type: 'markdown', source, metadata: {} });
export const code = (source: string): Cell => ({
  cell_type: 'code',
  source,
  metadata: {},
  execution_count: null,
  outputs: [{ name: 'stdout', output_type: 'stream', text: 'shown\n' }],
});

/** The lines of each A4 page that cells are printed on. */
export async function printedCells(browser: Browser, cells: Cell[]): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'print-'));
  const page = await browser.newPage();
  try {
    const notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells };
    await page.setContent(notebookPage(notebook, { language: 'en', name: 'a' }));
    const file = join(folder, 'a.pdf');
    await writeFile(file, await page.pdf({ preferCSSPageSize: true }));
    const { stdout } = await promisify(execFile)(program, ['-layout', file, '-']);
    const pages = stdout.split('\f').map((text) => text.split('\n').map((line) => line.trim()));
    return pages.map((lines) => lines.filter((line) => line !== '')).filter((lines) => lines.length > 0);
  } finally {
    await page.close();
    await rm(folder, { recursive: true, force: true });
  }
}
