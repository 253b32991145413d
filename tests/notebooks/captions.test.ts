import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { notebookFiles } from '../../src/files/notebookFiles.js';
import { readJson } from '../../src/files/text/readJson.js';
import { notebookPage } from '../../src/notebook/page/notebookPage.js';
import { parseNotebook } from '../../src/notebook/parseNotebook.js';
import { languages } from '../../src/plan/text/LocalText.js';

const files = await notebookFiles('notebooks');
const notebooks = await Promise.all(files.map(async (file) => [file, await readJson(file)] as const));

/** The captions of a page, without their numbers. */
const captionsOf = (page: string) =>
  [...page.matchAll(/<caption>(?:Table|Bảng)\u00a0\d+\. ([^<]*)</g)].map(([, caption = '']) => caption);

test.each(notebooks)('%s calls each of its tables by a name of its own', (file, json) => {
  for (const language of languages) {
    const captions = captionsOf(notebookPage(parseNotebook(json), { language, name: basename(file) }));
    expect(new Set(captions).size).toBe(captions.length);
    // Told apart by a number are only tables of one question, asked twice with other weights.
    const counted = captions.filter((caption) => / \(\d+\)$/.test(caption));
    expect(counted.length).toBeLessThanOrEqual(basename(file).startsWith('08') ? 1 : 0);
  }
});
