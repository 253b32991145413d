import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { briefFiles } from '../../src/documents/briefFiles.js';
import type { Block, Briefing } from '../../src/documents/briefing/Briefing.js';
import { briefingOf } from '../../src/documents/briefing/briefingOf.js';
import { pdfFromBriefing } from '../../src/documents/briefing/pdfFromBriefing.js';
import { openPlan } from '../../src/documents/openPlan.js';
import { BriefSettings } from '../../src/plan/BriefSettings.js';
import { headPath } from '../../src/report/charts/path.js';

const program = process.env['PDFTOTEXT'] ?? 'pdftotext';

/** What a reader copies out of a PDF, in one line; no letter by which words are kept together or parted. */
async function textOf(pdf: string | Uint8Array): Promise<string> {
  return plain(await pagesOf(pdf));
}

/** The text of a PDF as it is printed, a form feed after each page. */
async function pagesOf(pdf: string | Uint8Array): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'pdf-'));
  try {
    const file = join(scratch, 'briefing.pdf');
    await writeFile(file, pdf);
    const { stdout } = await promisify(execFile)(program, ['-enc', 'UTF-8', file, '-']).catch((cause) => {
      throw new Error(
        `pdftotext is not there (Debian: apt-get install poppler-utils). Looked for ${program}.`,
        {
          cause,
        },
      );
    });
    return stdout;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const plain = (text: string) =>
  text
    .replace(/[\u200b\u00ad\u2060]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const paragraph =
  '#set page(width: 1pt) $x^2$ *đậm* _nghiêng_ `#eval("1")` @ref <nhãn> \\u{41} // chú thích /* và */ = đề mục' +
  ' <script>alert(1)</script> "trích" ]]> &lt; {{x}} #include "/etc/passwd" [Tốc độ tăng trưởng 8,5%/năm]';

test.each(['vi', 'en'] as const)(
  'a PDF in %s leaves no page half empty before its annex',
  async (language) => {
    const run = (await openPlan('lang-son-2016-2020')).simulate();
    const settings = BriefSettings.parse({});
    const briefing = await briefingOf(run, { language, settings, digest: '0'.repeat(64) });
    const pages = (await pagesOf(await pdfFromBriefing(briefing))).split('\f').map(plain);
    const caption = (number: number) => new RegExp(`(Figure|Hình) ${number}\\.`, 'u');
    expect(pages[1]).toMatch(caption(1));
    expect(pages[1]).toMatch(caption(2));
    expect(pages[2]).toMatch(/Annex|Phụ lục/u);
    expect(pages.filter((page) => caption(2).test(page))).toHaveLength(1);
  },
);

test.each(['vi', 'en'] as const)(
  'a PDF in %s is read as it was written, a hostile paragraph too',
  async (language) => {
    const plan = await openPlan('lang-son-2016-2020');
    const { inputs, scenariosText } = plan;
    const files = await briefFiles(plan.simulate(), {
      ...{ inputs, scenariosText, logo: undefined },
      settings: BriefSettings.parse({ paragraph: { vi: paragraph, en: paragraph } }),
      formats: ['pdf', 'md'],
      languages: [language],
    });
    const text = await textOf(files.get(`briefing.${language}.pdf`) ?? '');
    expect(text).toContain(plain(paragraph));
    // Every sentence of the briefing stands in it, with its diacritics, but for breaks at the end of a page.
    const sentences = String(files.get(`briefing.${language}.md`))
      .split('\n')
      .filter((line) => /^[\p{L}\d].*[.:]$/u.test(line))
      .map((line) => plain(line.replace(/\\([^a-z0-9\s])/giu, '$1')));
    expect(sentences.length).toBeGreaterThanOrEqual(8);
    // Findings of charts, which the PDF has not, stand in the Markdown no more: a chart is a table there.
    const missing = sentences.filter((sentence) => !text.includes(sentence));
    expect({ missing, few: missing.length <= 1 }).toMatchObject({ few: true });
    // Texts within charts are texts.
    expect(text).toContain(
      language === 'vi' ? '2.604 Kinh tế cửa khẩu dẫn dắt' : '2,604 Led by border trade',
    );
    expect(text).toContain(
      language === 'vi' ? 'Trục tung bắt đầu từ 1.400' : 'The vertical axis starts at 1,400',
    );
  },
);

test.each([
  ['lang-son-2016-2020', 'vi'],
  ['lang-son-2016-2020', 'en'],
  ['lang-son-2021-2025', 'vi'],
  ['lang-son-2021-2025', 'en'],
] as const)('the summary of %s in %s is one page, with all that an office adds', async (name, language) => {
  const run = (await openPlan(name)).simulate();
  const settings = BriefSettings.parse({
    above: { vi: 'Ủy ban nhân dân tỉnh Lạng Sơn', en: "People's Committee of Lạng Sơn province" },
    office: { vi: 'Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn', en: 'Department of Planning of Lạng Sơn province' },
    place: { vi: 'Lạng Sơn, ngày 8 tháng 12', en: 'Lạng Sơn, 8 December' },
    paragraph: { vi: 'Ý kiến của cơ quan, một câu.', en: 'A note of the office, in a sentence.' },
    signatory: { title: { vi: 'GIÁM ĐỐC', en: 'DIRECTOR' }, name: 'A' },
  });
  const briefing = await briefingOf(run, { language, settings, digest: '', summary: true });
  const pages = await pagesOf(await pdfFromBriefing(briefing));
  expect(pages.split('\f').filter((page) => page.trim() !== '')).toHaveLength(1);
});

/** A briefing of nothing but these. */
function briefingOfBlocks(blocks: readonly Block[]): Briefing {
  const none = {
    office: undefined,
    above: undefined,
    logo: undefined,
    place: undefined,
    signatory: undefined,
  };
  return {
    ...none,
    language: 'en',
    kind: 'K',
    title: 'T',
    motto: [],
    isSummary: false,
    blocks,
    fingerprint: '',
  };
}

test('no page parts a chart from its caption', async () => {
  const run = (await openPlan('lang-son-2016-2020')).simulate();
  const chart = headPath(run, { language: 'en', size: 'halfPage', title: false });
  // Ever more lines before it, until no chart fits on what is left of the page.
  const blocks = Array.from({ length: 16 }, (_, at): Block[] => [
    { kind: 'annex', text: 'A page of its own' },
    ...Array.from({ length: 16 + at }, (): Block => ({ kind: 'paragraph', text: 'A line.' })),
    { kind: 'figure', chart, caption: 'Captioned.', isEarly: false },
  ]).flat();
  const pages = (await pagesOf(await pdfFromBriefing(briefingOfBlocks(blocks)))).split('\f');
  const counts = (text: string) => pages.map((page) => page.split(text).length - 1);
  expect(counts('Captioned.').reduce((sum, count) => sum + count, 0)).toBe(16);
  expect(pages.length).toBeGreaterThan(20);
  expect(counts('The vertical axis starts at')).toEqual(counts('Captioned.'));
});

test('no page parts a caption from its table, the lines of a row, or a row from the next at an end', async () => {
  const words = (table: number, row: number) =>
    Array.from({ length: 30 }, (_, word) => `t${table}r${row}w${word}`).join(' ');
  const cell = (text: string) => ({ text, value: text });
  const columns = ['Name', 'Reason'].map((heading) => ({ heading, numeric: false }));
  const tables = Array.from({ length: 24 }, (_, at) => at);
  const blocks = tables.flatMap((at): Block[] => [
    { kind: 'paragraph', text: 'Filling words. '.repeat(5 + 37 * (at % 7)) },
    { kind: 'heading', text: `Heading${at}.` },
    {
      kind: 'table',
      caption: `Caption${at}.`,
      table: {
        language: 'en',
        columns,
        rows: Array.from({ length: 9 }, (__, row) => [cell(`t${at}r${row}`), cell(words(at, row))]),
      },
    },
  ]);
  const pages = (await pagesOf(await pdfFromBriefing(briefingOfBlocks(blocks)))).split('\f');
  const pageOf = (text: string) => pages.findIndex((page) => page.split(/\s+/u).includes(text));
  expect(pages.length).toBeGreaterThan(12);
  for (const at of tables) {
    const first = pageOf(`t${at}r0`);
    expect(first).toBeGreaterThanOrEqual(0);
    expect([at, pageOf(`Heading${at}.`), pageOf(`Caption${at}.`)]).toEqual([at, first, first]);
    for (let row = 0; row < 9; row += 1)
      expect([at, row, pageOf(`t${at}r${row}w29`)]).toEqual([at, row, pageOf(`t${at}r${row}w0`)]);
    expect([at, ...[1, 7].map((row) => pageOf(`t${at}r${row}`))]).toEqual([at, first, pageOf(`t${at}r8`)]);
  }
});

test('no line parts a unit or the number of a document at its slash, or a range from its unit', async () => {
  const wholes = ['133 USD/người', '(Kế hoạch 152/KH-UBND),', '3,03–4,22%/năm,'];
  const text = Array.from({ length: 200 }, (_, at) => `${'a'.repeat(1 + (at % 7))} ${wholes[at % 3]}`).join(
    ' ',
  );
  const [page = ''] = (
    await pagesOf(await pdfFromBriefing(briefingOfBlocks([{ kind: 'paragraph', text }])))
  ).split('\f');
  expect(page.split('152/KH-UBND').length - 1).toBeGreaterThan(30);
  expect(page.split('\n').filter((line) => /\/\s*$|^\s*[%),]/u.test(line))).toEqual([]);
});

test('no line parts the ends of a range', async () => {
  const text = Array.from({ length: 200 }, (_, at) => `${'a'.repeat(1 + (at % 7))} 2.600–2.700`).join(' ');
  const [page = ''] = (
    await pagesOf(await pdfFromBriefing(briefingOfBlocks([{ kind: 'paragraph', text }])))
  ).split('\f');
  expect(page.split('2.600–2.700').length - 1).toBeGreaterThan(150);
  expect(page.split('\n').filter((line) => /–\s*$/u.test(line))).toEqual([]);
});

test('a chart that may stand before the annex stands in it where it would have a page for itself', async () => {
  const run = (await openPlan('lang-son-2016-2020')).simulate();
  const chart = headPath(run, { language: 'en', size: 'halfPage', title: false });
  const early: Block = { kind: 'figure', chart, caption: 'Early.', isEarly: true };
  const lines = (count: number) =>
    Array.from({ length: count }, (): Block => ({ kind: 'paragraph', text: 'A line.' }));
  const annex: readonly Block[] = [{ kind: 'annex', text: 'The annex' }, ...lines(3)];
  const pagesWith = async (text: number) =>
    (await pagesOf(await pdfFromBriefing(briefingOfBlocks([...lines(text), early, ...annex]))))
      .split('\f')
      .map((page) => [page.includes('Early.'), page.includes('The annex')])
      .filter((found) => found.includes(true));
  expect(await pagesWith(5)).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(await pagesWith(25)).toEqual([[true, true]]);
});
