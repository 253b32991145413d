import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { briefingOf } from '../../../src/documents/briefing/briefingOf.js';
import { docxFromBriefing } from '../../../src/documents/briefing/docxFromBriefing.js';
import { textWidth } from '../../../src/documents/briefing/docxMeasures.js';
import { markdownFromBriefing } from '../../../src/documents/briefing/markdownFromBriefing.js';
import { openPlan } from '../../../src/documents/openPlan.js';
import { initPlanFolder } from '../../../src/files/initPlanFolder.js';
import { BriefSettings } from '../../../src/plan/BriefSettings.js';
import { svgFromSpec } from '../../../src/render/svgFromSpec.js';
import { sourcesTable } from '../../../src/report/tables/appendixTables.js';
import { emptyFolder } from '../../fixtures/folderContent.js';
import { oddRun, perCapitaTarget } from '../../fixtures/oddRuns.js';
import { shippedRun } from '../../fixtures/shippedRun.js';

const settings = BriefSettings.parse({});
const choice = { language: 'en', settings, digest: '0'.repeat(64) } as const;
const shipped = await shippedRun('lang-son-2016-2020');
const briefing = await briefingOf(shipped, choice);
const written = docxFromBriefing(briefing);

describe('the pages of a briefing', () => {
  it('have something under every heading, and no empty paragraph, table or chart', async () => {
    const folder = await emptyFolder();
    await initPlanFolder(folder, { province: 'Hà Giang' });
    const province = (await openPlan(folder)).simulate();
    for (const run of [province, oddRun({ targets: [] }), oddRun()]) {
      const { blocks } = await briefingOf(run, choice);
      const bare = blocks.filter(({ kind }, position) => {
        const next = blocks[position + 1]?.kind;
        return kind === 'heading' && (next === undefined || next === 'heading' || next === 'annex');
      });
      expect(bare).toEqual([]);
      expect(blocks.filter((block) => block.kind === 'paragraph' && !/\S/u.test(block.text))).toEqual([]);
      expect(blocks.filter((block) => block.kind === 'table' && block.table.rows.length === 0)).toEqual([]);
      expect(blocks.filter((block) => block.kind === 'figure' && block.chart.rows.length === 0)).toEqual([]);
    }
  });

  it('of a province without GRDP say what is projected, what is missing and where it is entered', async () => {
    const folder = await emptyFolder();
    await initPlanFolder(folder, { province: 'Bắc Giang' });
    const run = (await openPlan(folder)).simulate();
    const { blocks } = await briefingOf(run, choice);
    expect(blocks[0]).toMatchObject({ text: 'Average population in 2020: 1,771.0 thousand persons.' });
    const [first] = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    expect(first?.rows.map(([name]) => name?.text)).toContain('Forest area');
    expect(first?.rows.flat().filter(({ text }) => text === '…')).toEqual([]);
    expect(JSON.stringify(blocks)).toContain('GRDP of 2015 is not known');
    const assumed = blocks.flatMap((block) =>
      block.kind === 'table' && block.caption.includes('averages assumed') ? block.table.rows : [],
    );
    expect(assumed.map((row) => row.map(({ text }) => text))).toContainEqual([
      'Forest area',
      expect.stringMatching(/^\d\.\d\d$/u),
      'Follows “Forest area” of Bắc Giang, 2010–2015, vintage Sep 2018',
    ]);
    expect(blocks.filter(({ kind }) => kind === 'figure').length).toBe(4);
  });

  it('name some of many scenarios first, and all of them in the annex', async () => {
    const many = oddRun({ rates: Array.from({ length: 40 }, (_, position) => 0.03 + 0.001 * position) });
    const { blocks } = await briefingOf(many, choice);
    const rows = blocks.flatMap((block) =>
      block.kind === 'table' && /cenarios of the plan/u.test(block.caption) ? [block.table.rows] : [],
    );
    expect(rows.map(({ length }) => length)).toEqual([8, 40]);
    expect(rows[0]?.at(-1)?.[0]?.text).toBe('33 more scenarios');
    expect(blocks.findIndex(({ kind }) => kind === 'annex')).toBeGreaterThan(3);
    const few = (await briefingOf(oddRun(), choice)).blocks;
    expect(few.filter((block) => block.kind === 'table' && /cenarios/u.test(block.caption)).length).toBe(1);
  });

  it('count without a nought', async () => {
    const target = perCapitaTarget({ unit: 'million VND per person', lower: 1, upper: 2 });
    for (const direction of ['atLeast', 'atMost'] as const) {
      const met = oddRun({
        targets: [
          { ...target, direction },
          { ...target, id: 'other', direction },
        ],
      });
      const words = JSON.stringify((await briefingOf(met, choice)).blocks);
      expect(words).toContain(direction === 'atLeast' ? 'meets both' : 'meets none');
    }
  });

  it('say that a plan without targets has none to reach', async () => {
    const { blocks } = await briefingOf(oddRun({ targets: [] }), choice);
    const words = JSON.stringify(blocks);
    expect(words).toContain('The plan states no target yet');
    expect(words).not.toContain('0 targets');
    expect(words).not.toContain('What the targets imply');
  });

  it('leave out what does not move a target: the exchange rate, where it is in VND', async () => {
    const target = perCapitaTarget({ unit: 'million VND per person', lower: 55, upper: 60 });
    const { blocks } = await briefingOf(oddRun({ targets: [target] }), choice);
    const named = blocks.flatMap((block) =>
      block.kind === 'table' && block.caption.includes('one assumption alone')
        ? block.table.rows.map(([name]) => name?.text)
        : [],
    );
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((name) => name?.includes('exchange rate'))).toEqual([]);
  });

  it('speak on one page of no table that it leaves out', async () => {
    for (const language of ['vi', 'en'] as const) {
      const { blocks } = await briefingOf(shipped, { ...choice, language, summary: true });
      const words = blocks.map((block) => ('text' in block ? block.text : block.kind)).join('\n');
      expect(words).not.toMatch(/\btable\b|bảng/u);
      expect(words).toContain(
        language === 'en'
          ? 'growth of GRDP from 8.50% to 9.64%; or change of the deflator from 2.73% to 3.82%'
          : 'tốc độ tăng GRDP từ 8,50% thành 9,64%; hoặc mức tăng chỉ số giảm phát GRDP từ 2,73% thành 3,82%',
      );
    }
  });

  it('tell the method of what is computed alone: no rate without USD, no volumes without accounts', async () => {
    const folder = await emptyFolder();
    await initPlanFolder(folder, { province: 'Hà Giang' });
    const inVnd = oddRun({
      targets: [perCapitaTarget({ unit: 'million VND per person', lower: 1, upper: 2 })],
    });
    const method = async (run: typeof inVnd) => {
      const { blocks } = await briefingOf(run, choice);
      const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Method');
      return JSON.stringify(blocks[at + 1]);
    };
    expect(await method(shipped)).toContain('converted at the average exchange rate of the year');
    expect(await method(inVnd)).toContain('over the average population of the year."');
    expect(await method((await openPlan(folder)).simulate())).not.toMatch(/[Vv]olumes|deflator|GRDP/u);
  });

  it('tell prices of activities once where they are those of the whole', () => {
    const rows = briefing.blocks.flatMap((block) =>
      block.kind === 'table' && block.caption.includes('averages assumed') ? block.table.rows : [],
    );
    expect(rows.map(([name]) => name?.text)).toContain('Change of the deflator');
    expect(rows.filter(([name]) => name?.text.includes('deflator:'))).toEqual([]);
  });

  it('count all targets as all, and write the dates of sources as people do', async () => {
    const met = oddRun({
      targets: ['a', 'b'].map((id) => ({ ...perCapitaTarget({ lower: 1, upper: 2 }), id })),
    });
    expect(JSON.stringify((await briefingOf(met, choice)).blocks)).toContain(
      'Both targets of the plan can be',
    );
    const dates = async (language: 'vi' | 'en') =>
      sourcesTable(shipped, { language }).rows.map((row) => row[2]?.text);
    expect((await dates('vi')).slice(0, 3)).toEqual(['12/2015', '06/01/2016', '08/12/2015']);
    expect((await dates('en')).slice(0, 3)).toEqual(['Dec 2015', '6 Jan 2016', '8 Dec 2015']);
    expect((await dates('vi')).filter((date) => date === undefined || /[a-z]/u.test(date))).toEqual([]);
  });

  it('say what the odds count, and list in the annex what is uncertain', () => {
    const texts = briefing.blocks.map((block) => ('text' in block ? block.text : block.caption));
    expect(texts.find((text) => text.includes('of 100 futures'))).toMatch(/^The odds count 100,000 futures/u);
    expect(texts).toContain('What is uncertain');
    expect(texts).toContain('What the scenario “Plan at 8.5% growth” assumes');
  });

  it('end with a table, which may end a page anywhere', () => {
    expect(briefing.blocks.at(-1)?.kind).toBe('table');
  });

  it('have letters of at least 7.5 points in their charts', async () => {
    for (const block of briefing.blocks) {
      if (block.kind !== 'figure') continue;
      const svg = await svgFromSpec(block.chart.spec);
      const across = Number(/ width="([\d.]+)"/u.exec(svg)?.[1]);
      const sizes = [...svg.matchAll(/<text[^>]*font-size="([\d.]+)px"/gu)].map(([, size]) => Number(size));
      const points = ((textWidth / 25.4) * 72) / across;
      expect(sizes.length).toBeGreaterThan(10);
      expect(Math.min(...sizes) * points).toBeGreaterThanOrEqual(7.5);
    }
  });

  it('part the paragraphs of an office where it leaves a line empty', async () => {
    const note = 'First.\n\nSecond,\nstill.\n \nThird.';
    const own = BriefSettings.parse({ paragraph: { vi: note, en: note }, parts: { annex: false } });
    const { blocks } = await briefingOf(oddRun(), { ...choice, settings: own });
    expect(blocks.slice(-3).map((block) => 'text' in block && block.text)).toEqual([
      'First.',
      'Second, still.',
      'Third.',
    ]);
  });

  it('have their number above them, but for the first, and the inputs below', async () => {
    const parts = unzipSync(await written);
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    expect(text('word/document.xml')).toContain('<w:titlePg/>');
    const heads = Object.keys(parts).filter((name) => /^word\/header\d+\.xml$/u.test(name));
    expect(heads.map((name) => text(name).includes('PAGE')).sort()).toEqual([false, true]);
    const feet = Object.keys(parts).filter((name) => /^word\/footer\d+\.xml$/u.test(name));
    for (const name of feet) expect(text(name)).toMatch(/SHA-256 0{16}/u);
  });

  it('part no name of an office above them', async () => {
    const name = { vi: 'Sở Tài chính tỉnh Lạng Sơn', en: 'Department of Finance of Lạng Sơn' };
    const { office } = BriefSettings.parse({ office: name });
    const head = await docxFromBriefing({ ...briefing, office: office?.vi, above: office?.vi, blocks: [] });
    const text = strFromU8(unzipSync(head)['word/document.xml'] ?? new Uint8Array());
    expect(text.match(/TỈNH\u00a0LẠNG\u00a0SƠN/gu)).toHaveLength(2);
  });

  it('are signed before the annex, as offices sign', async () => {
    // One who signs for another writes both titles, one under the other.
    const { signatory } = BriefSettings.parse({
      signatory: { title: { vi: 'A', en: 'FOR THE HEAD\nDIRECTOR\n' }, name: '(name)' },
    });
    const title = signatory?.title.en.split('\n') ?? [];
    expect(title).toEqual(['FOR THE HEAD', 'DIRECTOR']);
    const signed = { ...briefing, signatory: { title, name: '(name)' } };
    const markdown = markdownFromBriefing(signed);
    expect(markdown.indexOf('DIRECTOR')).toBeGreaterThan(markdown.indexOf('*Figure 1.'));
    expect(markdown.indexOf('## Annex')).toBeGreaterThan(markdown.indexOf('DIRECTOR'));
    const blocks = signed.blocks.filter(({ kind }) => kind !== 'figure');
    const document = strFromU8(
      unzipSync(await docxFromBriefing({ ...signed, blocks }))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(document.indexOf('>Annex<')).toBeGreaterThan(document.indexOf('>DIRECTOR<'));
    expect(document.split('>DIRECTOR<')).toHaveLength(2);
    expect(document.indexOf('>DIRECTOR<')).toBeGreaterThan(document.indexOf('>FOR THE HEAD<'));
  });

  it('keep a picture and its caption together', async () => {
    const parts = unzipSync(await written);
    const paragraphs = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).match(
      /<w:p>(?:(?!<w:p>).)*<w:drawing>.*?<\/w:p>/gsu,
    );
    expect(paragraphs?.length).toBe(3);
    for (const paragraph of paragraphs ?? []) expect(paragraph).toMatch(/Figure \d\. /u);
  });

  it('name in an e-mail what a chart found', () => {
    const text = markdownFromBriefing(briefing);
    // What a chart draws as a table: its finding stands in the text, and is not told a second time.
    expect(text).toMatch(/\*Figure 3\. Structure of GRDP[^*]*\*\n\n\| Scenario \| Activity \|/u);
    expect(text.split('Two of the six scenarios reach').length).toBe(2);
    expect(text.split('\n## Annex\n')[1]).not.toContain('\n## ');
    expect(text.split('\n')[0]).toMatch(/^# Briefing on the five-year socio-economic development plan/u);
    expect(text).not.toMatch(/(?<!\\)<\/?[a-z]/iu); // No HTML, which many are shown as it stands.
  });
});
