import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { briefingOf } from '../../src/documents/briefing/briefingOf.js';
import { pdfFromBriefing } from '../../src/documents/briefing/pdfFromBriefing.js';
import { openPlan } from '../../src/documents/openPlan.js';
import { BriefSettings } from '../../src/plan/BriefSettings.js';

const program = process.env['PDFTOTEXT'] ?? 'pdftotext';

async function read(pdf: Uint8Array, ...options: string[]): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'pdf-'));
  try {
    const file = join(scratch, 'briefing.pdf');
    await writeFile(file, pdf);
    return (await promisify(execFile)(program, [...options, '-enc', 'UTF-8', file, '-'])).stdout;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const run = (await openPlan('lang-son-2021-2025')).simulate();

test('no picture covers the caption of the one above it', async () => {
  const settings = BriefSettings.parse({});
  const briefing = await briefingOf(run, { language: 'en', settings, digest: '' });
  const words = [
    ...(await read(await pdfFromBriefing(briefing), '-bbox')).matchAll(
      /<word xMin="[\d.]+" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</gu,
    ),
  ].map(([, top, bottom, text]) => ({ top: Number(top), bottom: Number(bottom), text }));
  const caption = words.findIndex(({ text }) => text === 'Figure');
  // The name of the axis is the first of the chart of prices and growth, which has white of its own above.
  const axis = words.slice(caption).find(({ text }) => text === 'Rise');
  expect((axis?.top ?? 0) - (words[caption]?.bottom ?? 0)).toBeGreaterThan(20);
});

test('no signature stands alone on a page', async () => {
  const signatory = { title: { vi: 'GIÁM ĐỐC', en: 'Director' }, name: 'Minh Khai' };
  const settings = BriefSettings.parse({ signatory });
  const briefing = await briefingOf(run, { language: 'en', settings, digest: '' });
  for (let lines = 30; lines < 60; lines += 4) {
    const blocks = Array.from({ length: lines }, (_, line) => ({
      kind: 'paragraph' as const,
      text: `Line ${line + 1}.`,
    }));
    const pages = (await read(await pdfFromBriefing({ ...briefing, blocks }))).split('\f');
    const signed = pages.find((page) => page.includes(signatory.name));
    expect(signed, String(lines)).toContain(`Line ${lines}.`);
  }
});
