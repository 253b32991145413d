import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Block } from '../../src/documents/briefing/Briefing.js';
import { briefingOf } from '../../src/documents/briefing/briefingOf.js';
import { pdfFromBriefing } from '../../src/documents/briefing/pdfFromBriefing.js';
import { openPlan } from '../../src/documents/openPlan.js';
import { BriefSettings } from '../../src/plan/BriefSettings.js';

const program = process.env['PDFTOTEXT'] ?? 'pdftotext';

interface Word {
  readonly text: string;
  /** In points from the left of the page. */
  readonly end: number;
}

/** The words of a PDF, each with its end. */
async function wordsOf(pdf: Uint8Array): Promise<readonly Word[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'pdf-'));
  try {
    const file = join(scratch, 'briefing.pdf');
    await writeFile(file, pdf);
    const { stdout } = await promisify(execFile)(program, ['-bbox', '-enc', 'UTF-8', file, '-']);
    return [...stdout.matchAll(/<word xMin="[\d.]+" yMin="[\d.]+" xMax="([\d.]+)" [^>]*>([^<]*)</gu)].map(
      ([, end, text = '']) => ({ end: Number(end), text }),
    );
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** A4 without its right margin, and the white that a cell keeps at its edge, in points. */
const [edge, white] = [((210 - 15) * 72) / 25.4, 4];

test.each(['lang-son-2016-2020', 'lang-son-2021-2025'])(
  'no word of a table stands over the edge of its cell (%s)',
  async (name) => {
    const run = (await openPlan(name)).simulate();
    const settings = BriefSettings.parse({});
    const briefing = await briefingOf(run, { language: 'en', settings, digest: '' });
    const tables = briefing.blocks.filter((block: Block) => block.kind === 'table');
    const words = await wordsOf(await pdfFromBriefing({ ...briefing, blocks: tables }));
    expect(words.length).toBeGreaterThan(200);
    // A hyphen or a mark at the end of a line hangs a little.
    expect(
      words.filter(({ text, end }) => end > edge - white + 0.1 && /[\p{L}\d]\u200b?$/u.test(text)),
    ).toEqual([]);
  },
);
