import { expect, it } from 'vitest';
import type { BriefFormat } from '../../src/documents/BriefFormat.js';
import { briefFiles } from '../../src/documents/briefFiles.js';
import { sha256 } from '../../src/files/output/sha256.js';
import { BriefSettings } from '../../src/plan/BriefSettings.js';
import type { Language } from '../../src/plan/text/LocalText.js';
import { oddRun } from '../fixtures/oddRuns.js';
import { sampled } from '../fixtures/sampled.js';

const formats: readonly BriefFormat[] = ['html', 'docx', 'pdf', 'pptx', 'md', 'data', 'xlsx'];
const wanted = formats.flatMap((format) => (['vi', 'en'] as const).map((language) => ({ format, language })));
const settings = BriefSettings.parse({ office: { vi: 'Sở Kế hoạch', en: 'Planning' } });

/** Documents of a run of their own, made one after the other, by their digests. */
async function digests(order: readonly { format: BriefFormat; language: Language }[]) {
  const run = oddRun();
  const found: Record<string, string> = {};
  for (const { format, language } of order) {
    const beside = { settings, logo: undefined, inputs: [], scenariosText: 'scenarios: []\n' };
    const files = await briefFiles(run, { ...beside, formats: [format], languages: [language] });
    for (const [name, content] of files)
      if (name !== 'manifest.json')
        found[`${name} (${language})`] = sha256(typeof content === 'string' ? content : Buffer.from(content));
  }
  return Object.fromEntries(Object.entries(found).sort());
}

/** A list in an order drawn by a seed; 5 has PowerPoint, Word and Excel come first. */
function shuffled<Each>(list: readonly Each[], seed: number): Each[] {
  let state = seed;
  const left = [...list];
  return list.flatMap(() => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return left.splice(Math.floor((state / 2 ** 31) * left.length), 1);
  });
}

it('documents are the same bytes in any order of formats and languages', async () => {
  const first = await digests(wanted);
  expect(Object.keys(first).length).toBeGreaterThan(15);
  const again = await digests(shuffled(wanted, 5).slice(0, sampled(wanted.length)));
  expect(Object.keys(again).length).toBeGreaterThanOrEqual(sampled(15));
  expect(first).toMatchObject(again);
});
