import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { BriefFormat } from '../../src/documents/BriefFormat.js';
import { briefFiles } from '../../src/documents/briefFiles.js';
import { BriefSettings } from '../../src/plan/BriefSettings.js';
import { oddRun, oddRuns } from '../fixtures/oddRuns.js';
import { officeProblems } from '../fixtures/officeProblems.js';
import { isThorough } from '../fixtures/sampled.js';
import { shippedPlans } from '../fixtures/shippedPlan.js';
import { shippedRun } from '../fixtures/shippedRun.js';

const formats: readonly BriefFormat[] = ['docx', 'pptx', 'xlsx'];
const shipped = await Promise.all(
  shippedPlans.filter((name) => isThorough || name === 'lang-son-2016-2020').map(shippedRun),
);
const runs = {
  ...Object.fromEntries(shipped.map((run) => [run.plan.id, () => run])),
  ...Object.fromEntries(Object.entries(oddRuns).filter(([odd]) => /fifty|VND|168/.test(odd))),
};
const settings = BriefSettings.parse({
  office: { vi: 'Sở Kế hoạch và Đầu tư', en: 'Department of Planning' },
  paragraph: { vi: 'Một đoạn.', en: 'A paragraph.' },
  signatory: { title: { vi: 'GIÁM ĐỐC', en: 'DIRECTOR' }, name: '(name)' },
});
const beside = { settings, logo: undefined, inputs: [], scenariosText: '' };

type Files = Awaited<ReturnType<typeof briefFiles>>;
const made = new Map<string, Files>();

/** The documents of a run, made once. */
async function documentsOf(name: string): Promise<Files> {
  const run = runs[name]?.() ?? oddRun();
  const files = made.get(name) ?? (await briefFiles(run, { ...beside, formats, languages: ['vi'] }));
  made.set(name, files);
  return files;
}

describe.each(Object.keys(runs))('the documents of Office of %s', (name) => {
  it('are sound in structure', async () => {
    const files = await documentsOf(name);
    const problems = [...files].flatMap(([name, bytes]) =>
      typeof bytes === 'string' ? [] : officeProblems(bytes).map((problem) => `${name}: ${problem}`),
    );
    expect(problems).toEqual([]);
    expect([...files.keys()].length).toBeGreaterThan(2);
  });
});

describe('a document of Office with a fault', () => {
  it('is found out', async () => {
    const files = await documentsOf('lang-son-2016-2020');
    const changed = (name: string, part: string, [from, to]: readonly [string, string]) => {
      const parts = unzipSync(files.get(name) as Uint8Array);
      const text = strFromU8(parts[part] ?? new Uint8Array());
      expect(text).toContain(from);
      return officeProblems(zipSync({ ...parts, [part]: strToU8(text.replace(from, to)) }, { level: 0 }));
    };
    const word = (part: string, ...fault: [string, string]) => changed('briefing.vi.docx', part, fault);
    const book = (part: string, ...fault: [string, string]) => changed('workbook.vi.xlsx', part, fault);
    expect(word('[Content_Types].xml', '/word/styles.xml', '/word/looks.xml')).not.toEqual([]);
    expect(word('word/_rels/document.xml.rels', 'styles.xml', 'looks.xml')).not.toEqual([]);
    expect(word('word/document.xml', '<wp:docPr id="2"', '<wp:docPr id="1"')).not.toEqual([]);
    expect(word('word/document.xml', '</w:p></w:tc>', '</w:p><w:tbl></w:tbl></w:tc>')).not.toEqual([]);
    expect(word('word/document.xml', '<w:pStyle w:val="', '<w:pStyle w:val="No')).not.toEqual([]);
    expect(word('word/document.xml', '</w:p>', '')).not.toEqual([]);
    expect(book('xl/charts/chart1.xml', '<c:axId val="', '<c:axId val="9')).not.toEqual([]);
    const sheets = strFromU8(
      unzipSync(files.get('workbook.vi.xlsx') as Uint8Array)['xl/workbook.xml'] as Uint8Array,
    );
    const [first = '', second = ''] = [...sheets.matchAll(/<sheet\b[^>]*?( name="[^"]+")/g)].map(
      ([, name]) => name,
    );
    expect(second).not.toBe('');
    expect(book('xl/workbook.xml', first, second)).not.toEqual([]);
    expect(book('xl/sharedStrings.xml', '<t', '<t x="&nbsp;"')).not.toEqual([]);
  });
});
