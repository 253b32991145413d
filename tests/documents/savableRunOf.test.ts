import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPlan, savedText } from '../../src/index.js';
import { shippedRun } from '../fixtures/shippedRun.js';

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
  const run = await shippedRun('lang-son-2016-2020');
  await expect(run.save('briefing.doc')).rejects.toThrow('.docx, .pdf, .md, .pptx, .xlsx or .html');
});

test('what was saved is read back: its words, whatever letters they hold, in the order of the document', async () => {
  const run = await shippedRun('lang-son-2016-2020');
  const folder = await mkdtemp(join(tmpdir(), 'saved-'));
  const paragraph = 'Chỉ tiêu <một & hai> "ba" =1+1';
  const words = await savedText(await run.save(join(folder, 'b.docx'), { paragraph, summary: true }));
  const at = words.indexOf(paragraph);
  expect(at).toBeGreaterThan(words.findIndex((text) => text.startsWith('Two of the six scenarios')));
  const [, finding] = await savedText(await run.save(join(folder, 'e.html')));
  expect(words).toContain(`${finding}.`);
  // Blanks that keep words in one line are blanks.
  expect(await savedText(await run.save(join(folder, 's.pptx')))).toContain(`${finding}.`);
  expect(await savedText(await run.save(join(folder, 'w.xlsx')))).toContainEqual(
    expect.stringContaining('GRDP per capita'),
  );
  await expect(savedText(join(folder, 'b.pdf'))).rejects.toThrow('run.save wrote');
  await expect(savedText(join(folder, 'none.docx'))).rejects.toThrow('none.docx');
});
