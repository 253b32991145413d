import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPlan } from '../../src/index.js';

test('a run is saved as the document that the ending names, with a paragraph of one’s own', async () => {
  const run = (await openPlan('lang-son-2016-2020', { language: 'vi' })).simulate();
  const folder = await mkdtemp(join(tmpdir(), 'saved-'));
  const paragraph = 'Đoạn văn của riêng cơ quan.';
  const text = await readFile(await run.save(join(folder, 'a/briefing.md'), { paragraph }), 'utf8');
  expect(text).toContain(paragraph);
  expect(text).toContain('USD/người');
  const english = await readFile(
    await run.save(join(folder, 'summary.md'), { language: 'en', summary: true }),
    'utf8',
  );
  expect(english).toContain('USD per person');
  expect(english.length).toBeLessThan(text.length);
  const zipped = await readFile(await run.save(join(folder, 'workbook.xlsx')));
  expect(zipped.subarray(0, 2).toString()).toBe('PK');
});

test('another ending is refused, with those that are known', async () => {
  const run = (await openPlan('lang-son-2016-2020')).simulate();
  await expect(run.save('briefing.doc')).rejects.toThrow('.docx, .pdf, .md, .pptx, .xlsx or .html');
});
