import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { briefFiles } from '../../../src/documents/briefFiles.js';
import { briefingOf } from '../../../src/documents/briefing/briefingOf.js';
import { docxFromBriefing } from '../../../src/documents/briefing/docxFromBriefing.js';
import { markdownFromBriefing } from '../../../src/documents/briefing/markdownFromBriefing.js';
import { BriefSettings } from '../../../src/plan/BriefSettings.js';
import { shippedOpened, shippedRun } from '../../fixtures/shippedRun.js';

const plan = await shippedOpened('lang-son-2016-2020');
const run = await shippedRun('lang-son-2016-2020');
const settings = BriefSettings.parse({});
/** A part of a briefing that is not looked at need not be drawn. */
const plain = { parts: { ...settings.parts, charts: false, odds: false } };
const of = (language: 'vi' | 'en', changed: Partial<BriefSettings> = {}) =>
  briefingOf(run, { language, settings: { ...settings, ...changed }, digest: '0'.repeat(64) });

describe('a briefing', () => {
  it('tells the figure that was published, where the scenario of the actual comes to another', async () => {
    const other = await shippedRun('lang-son-2021-2025');
    const { blocks } = await briefingOf(other, {
      language: 'en',
      settings: { ...settings, ...plain },
      digest: '',
    });
    const [finding] = blocks;
    expect(finding).toMatchObject({ text: expect.stringMatching(/published: 2,900\.?$/) });
    expect(JSON.stringify(blocks)).toContain(
      'The figure published for 2025 is 2,900 USD per person; the scenario “Actual 2021–2025 (2025 evaluation)”, computed from growth and prices, comes to 2,887 USD per person.',
    );
    const [row] = other.scorecard.filter(
      ({ scenario, target }) => scenario === other.actual?.id && target.id === 'grdp-per-capita',
    );
    expect(row?.value).toBeCloseTo(2887, 0);
  });

  it('keeps the signature with the paragraph before it, and sets a summary in closer lines', async () => {
    const signatory = { title: { vi: 'GIÁM ĐỐC', en: 'DIRECTOR' }, name: 'A' };
    const paragraph = { vi: 'Ý kiến.', en: 'The last paragraph.' };
    const choice = {
      language: 'en',
      settings: { ...settings, ...plain, paragraph, signatory },
      digest: '',
    } as const;
    const partsOf = async (summary: boolean) => {
      const files = unzipSync(await docxFromBriefing(await briefingOf(run, { ...choice, summary })));
      const [document = '', styles = ''] = ['word/document.xml', 'word/styles.xml'].map((name) =>
        strFromU8(files[name] ?? new Uint8Array()),
      );
      return { document, line: Number(/<w:spacing[^>]*w:line="(\d+)"/u.exec(styles)?.[1]) };
    };
    const [whole, summary] = [await partsOf(false), await partsOf(true)];
    for (const { document } of [whole, summary]) {
      const paragraphs = document.split('<w:p>');
      const at = paragraphs.findIndex((one) => one.includes('The last paragraph.'));
      expect(paragraphs[at]).toContain('<w:keepNext/>');
      expect(paragraphs[at + 1]).toContain('DIRECTOR');
    }
    expect(summary.line).toBeLessThan(whole.line);
  });

  it('begins with the sentence that decides, and counts what it rests on', async () => {
    const { blocks } = await of('en');
    const [finding, heading, paragraph] = blocks;
    expect(finding).toEqual({ kind: 'finding', text: expect.stringContaining('Two of the six scenarios') });
    expect(heading).toEqual({ kind: 'heading', text: 'Does the plan reach its target?' });
    expect(paragraph).toMatchObject({
      text: expect.stringContaining(
        'GRDP per capita is 2,467 USD per person in 2020: 133 USD per person below the target',
      ),
    });
  });

  it('turns its words with its numbers', async () => {
    const sentence = async (scenarios: string[]) => {
      const { blocks } = await briefingOf(plan.simulate({ scenarios }), {
        language: 'en',
        settings: { ...settings, ...plain },
        digest: '0'.repeat(64),
      });
      const [, , paragraph] = blocks;
      return paragraph?.kind === 'paragraph' ? paragraph.text : '';
    };
    expect(await sentence(['plan-8'])).toContain('189 USD per person below the target');
    expect(await sentence(['border-trade'])).toContain(
      'within the target of about 2,600–2,700 USD per person',
    );
  });

  it('says the same figures in both languages', async () => {
    const figures = async (language: 'vi' | 'en') => {
      const briefing = await of(language);
      // Titles of sources are written in one language, with the numbers of their documents.
      const blocks = briefing.blocks.filter(
        (block) => block.kind !== 'table' || block.table.rows.length !== plan.dataset.sources.length,
      );
      const text = markdownFromBriefing({ ...briefing, blocks });
      const written = text.match(/\d[\d.,]*\d|\d/gu) ?? [];
      const plain = (figure: string) =>
        language === 'vi' ? figure.replace(/\./gu, '').replace(',', '.') : figure.replace(/,/gu, '');
      return written
        .map(plain)
        .filter((figure) => figure.length > 3 && !/^(19|20)\d\d/u.test(figure))
        .sort();
    };
    const [vi, en] = [await figures('vi'), await figures('en')];
    const counted = (list: string[]) => [...new Set(list)].filter((figure) => /^\d+(\.\d+)?$/u.test(figure));
    const onlyIn = (a: string[], b: string[]) => counted(a).filter((figure) => !b.includes(figure));
    expect(onlyIn(vi, en)).toEqual([]);
    // "Per 10,000 inhabitants" is "trên 1 vạn dân".
    expect(onlyIn(en, vi)).toEqual(['10000']);
  });

  it('leaves out the parts that brief.yaml switches off', async () => {
    const { blocks } = await of('en', {
      parts: { charts: false, conditions: false, assumed: false, odds: false, annex: false },
    });
    expect(blocks.map(({ kind }) => kind)).toEqual(['finding', 'heading', 'paragraph', 'table']);
  });
});

describe('a briefing for Word', () => {
  const written = {
    office: { vi: 'Sở Kế hoạch và Đầu tư', en: 'Department of Planning and Investment' },
    signatory: { title: { vi: 'GIÁM ĐỐC', en: 'DIRECTOR' }, name: '(name)' },
  };
  const made = async (language: 'vi' | 'en') => docxFromBriefing(await of(language, written));
  let first: Uint8Array;

  it('is the same bytes twice, whatever was made before in the process', async () => {
    first = await made('vi');
    await made('en');
    expect(Buffer.from(await made('vi')).equals(Buffer.from(first))).toBe(true);
  });

  it('is a sound package: every part is declared, every relation leads somewhere, ids are unique', async () => {
    first ??= await made('vi');
    const parts = unzipSync(first);
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const types = text('[Content_Types].xml');
    const declared = [...types.matchAll(/PartName="\/([^"]+)"/gu)].map(([, name]) => name ?? '');
    expect(declared.filter((name) => parts[name] === undefined)).toEqual([]);
    const endings = [...types.matchAll(/Extension="([^"]+)"/gu)].map(([, ending]) => ending);
    const undeclared = Object.keys(parts).filter(
      (name) =>
        name !== '[Content_Types].xml' &&
        !declared.includes(name) &&
        !endings.includes(name.split('.').at(-1)),
    );
    expect(undeclared).toEqual([]);
    const relations = [...text('word/_rels/document.xml.rels').matchAll(/Target="([^"]+)"/gu)].map(
      ([, target]) => target ?? '',
    );
    const lost = relations.filter(
      (target) =>
        !/^https?:/u.test(target) && parts[`word/${target.replace(/^\/?(word\/)?/u, '')}`] === undefined,
    );
    expect(lost).toEqual([]);
    const ids = [...text('word/document.xml').matchAll(/<wp:docPr id="(\d+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(text('word/document.xml')).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text('word/document.xml')).toContain('w:tblHeader');
    expect(text('docProps/core.xml')).not.toMatch(/20[2-9]\d-/u);
  });

  it('takes texts as texts, whatever is in them', async () => {
    const hostile = '</w:t><w:br/>&lt; =1+1 #set $x$ \\';
    const document = strFromU8(
      unzipSync(
        await docxFromBriefing(await of('en', { ...plain, paragraph: { vi: hostile, en: hostile } })),
      )['word/document.xml'] ?? new Uint8Array(),
    );
    expect(document).toContain('&lt;/w:t&gt;&lt;w:br/&gt;&amp;lt; =1+1 #set $x$ \\');
  });
});

describe('the documents of a run', () => {
  it('are in each format and language, with a manifest', async () => {
    const files = await briefFiles(run, {
      formats: ['pdf', 'md'],
      languages: ['vi', 'en'],
      inputs: plan.inputs,
      scenariosText: plan.scenariosText,
      settings,
      logo: undefined,
    });
    expect([...files.keys()]).toEqual([
      'briefing.vi.pdf',
      'briefing.en.pdf',
      'briefing.vi.md',
      'briefing.en.md',
      'manifest.json',
    ]);
    const pdf = Buffer.from(files.get('briefing.vi.pdf') ?? '').toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toContain('/MarkInfo');
  });
});
