import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { BriefFormat } from '../../src/documents/BriefFormat.js';
import { briefFiles } from '../../src/documents/briefFiles.js';
import { openPlan } from '../../src/documents/openPlan.js';
import { readBriefSettings } from '../../src/files/readBriefSettings.js';
import { officeProblems } from '../fixtures/officeProblems.js';
import { type Edits, smallPlan } from '../fixtures/smallPlan.js';
import { smallPlanFiles } from '../fixtures/smallPlanFiles.js';
import { elements, type XmlElement, xmlTree } from '../fixtures/xmlTree.js';

/** What begins a formula, a tag, a command or an escape somewhere. */
const starts = [
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '=HYPERLINK("http://x.example","y")',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '#set page(width: 1pt)',
  '\\u{41}\\',
  ']]>',
  '&#0;&lt;',
  '{{7*7}}',
];
const rest = `<script>alert(2)</script> "><img src=x onerror=alert(3)> #set text(red) $x$ @r \\ ]]> &#0; &gt; {{x}} _x0041_`;

/** One field of the folder after the other gets a text of its own, by which it is found again. */
let fields = 0;
const hostile = () => {
  fields += 1;
  return `${starts[fields % starts.length]} f${fields}: ${rest}`;
};
const yaml = (text: string) =>
  text.replace(/\b(vi|en|clause|reason): [^,}\n]+/gu, (_, key) => `${key}: ${JSON.stringify(hostile())}`);
const csv = (text: string) => `"${text.replaceAll('"', '""')}"`;
const edits: Edits = {
  'plan.yaml': yaml(smallPlanFiles['plan.yaml'] ?? ''),
  'scenarios.yaml': yaml(smallPlanFiles['scenarios.yaml'] ?? ''),
  'sources.csv': `id,publisher,title,date,locator,reliability\n${['resolution', 'yearbook']
    .map((id) => [id, csv(hostile()), csv(hostile()), '2016', csv(hostile()), csv(hostile())].join(','))
    .join('\n')}\n`,
  'brief.yaml': yaml(`office: { vi: a, en: a }
above: { vi: a, en: a }
place: { vi: a, en: a }
paragraph: { vi: a, en: a }
signatory: { title: { vi: a, en: a }, name: ${JSON.stringify(hostile())} }
`),
};

async function documents() {
  const { folder } = await smallPlan(edits);
  const plan = await openPlan(folder, { language: 'en' });
  const { inputs, scenariosText } = plan;
  const beside = { inputs, scenariosText, ...(await readBriefSettings(folder)) };
  const run = plan.simulate();
  const quick: readonly BriefFormat[] = ['docx', 'xlsx', 'md', 'html', 'data'];
  const slow: readonly BriefFormat[] = ['pptx', 'pdf'];
  return [
    ...(await briefFiles(run, { ...beside, formats: quick, languages: ['en'] })),
    ...(await briefFiles(run, { ...beside, formats: [...slow, 'md'], languages: ['vi'] })),
  ];
}

/** The letters of a text by which a line is kept together or broken are not the reader's. */
const plain = (text: string) => text.replace(/[\u200b]/gu, '').replace(/\s+/gu, ' ');

/** How many texts of the folder stand in texts, letter by letter, after their mark; each that does not is told. */
function wholeIn(texts: readonly string[]): number {
  const all = texts.map(plain).flatMap((text) =>
    [...text.matchAll(/ f\d+: /gu)].map(({ index, 0: mark }) => {
      const from = index + mark.length;
      return text.slice(from, from + rest.length);
    }),
  );
  expect(all.filter((each) => each !== rest)).toEqual([]);
  return all.length;
}

const textsOf = (root: XmlElement): string[] => [
  ...Object.values(root.attributes),
  ...(root.text === '' ? [] : [root.text]),
  ...root.children.flatMap(textsOf),
];

function officeTexts(bytes: Uint8Array): string[] {
  expect(officeProblems(bytes)).toEqual([]);
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    if (name.endsWith('.xlsx')) return officeTexts(part);
    if (!name.endsWith('.xml')) return [];
    const root = xmlTree(strFromU8(part));
    const formulas = [...elements(root, 'f'), ...elements(root, 'w:instrText')];
    expect(formulas.filter(({ text }) => /calc|HYPERLINK|DDE|INCLUDE|script/u.test(text))).toEqual([]);
    return textsOf(root);
  });
}

const leaves = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(leaves)
      : [];

/** What each kind of document says, once nothing in it is found to act. */
const readers: Readonly<Record<string, (content: string | Uint8Array) => string[]>> = {
  docx: (content) => officeTexts(bytesOf(content)),
  pptx: (content) => officeTexts(bytesOf(content)),
  xlsx: (content) => officeTexts(bytesOf(content)).map((text) => text.replaceAll('_x005F_x0041_', '_x0041_')),
  md: (content) => {
    const text = String(content).replace(/<\/?small>|^> /gmu, '');
    expect(text).not.toMatch(/(?<!\\)[<>$&]|^ {0,3}[-+] /mu);
    return [text.replace(/\\([^a-z0-9\s])/giu, '$1')];
  },
  html: (content) => {
    const [before = '', data = ''] = String(content).split('<script type="application/json" id="plan-data">');
    expect(before).not.toMatch(/<script|<img|<[^>]* on\w+=/u);
    const json = data.slice(0, data.indexOf('</script>'));
    expect(json).not.toContain('<');
    // The file of scenarios, to be downloaded, stands in it as it was written: in YAML.
    return leaves({ ...JSON.parse(json), scenariosFile: '' });
  },
  csv: (content) => {
    const cells: string[] = parse(String(content), { bom: true }).flat();
    expect(cells.filter((cell) => /^[=+\-@]/u.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
    return cells;
  },
  json: (content) => leaves(JSON.parse(String(content))),
  pdf: (content) => {
    const raw = Buffer.from(bytesOf(content)).toString('latin1');
    expect(raw).not.toMatch(/\/(JavaScript|JS|OpenAction|Launch|URI|EmbeddedFile|AA)\b/u);
    return [];
  },
};

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

describe('hostile texts in every field of the folder', () => {
  it('are texts in every document, and nothing in them acts', async () => {
    const counts = new Map<string, number>();
    for (const [name, content] of await documents()) {
      const ending = name.split('.').at(-1) ?? '';
      counts.set(ending, (counts.get(ending) ?? 0) + wholeIn(readers[ending]?.(content) ?? []));
    }
    expect(fields).toBeGreaterThan(60);
    for (const ending of ['docx', 'pptx', 'xlsx', 'md', 'html', 'csv'])
      expect({ ending, isThere: (counts.get(ending) ?? 0) > 50 }).toEqual({ ending, isThere: true });
  });
});

/** What no document can hold, or what turns its reading: as YAML and as JSON write it. */
const unfit = [
  '\\u0000',
  '\\u0007',
  '\\u001b',
  '\\u202e',
  '\\u2066',
  '\\u200f',
  '\\ufffe',
  '\\ud800',
  '\\udfff',
  '\\t',
  '\\n',
];

describe.each(unfit)('%s in a text', (letter) => {
  const written = `"An ${letter}Bình"`;
  it.each([
    [
      'plan.yaml',
      'title: { vi: Kế hoạch An Bình, en: Plan of An Bình }',
      `title: { vi: Kế hoạch, en: ${written} }`,
    ],
    [
      'scenarios.yaml',
      'motive: { vi: Đạt cơ cấu., en: The structure is reached. }',
      `motive: { vi: ${written}, en: Plan }`,
    ],
  ])('is refused when %s is read, with its place', async (file, before, after) => {
    const { problems, at } = await smallPlan({ [file]: [[before, after]] });
    expect((await problems()).join('\n')).toContain(at(file, after, written));
  });

  // A paragraph may be written in several lines, which are joined.
  it.skipIf(/^\\[tn]$/u.test(letter))('is refused in brief.yaml, and as the paragraph of save', async () => {
    const { folder } = await smallPlan({ 'brief.yaml': `paragraph: { vi: ${written}, en: Note }\n` });
    await expect(readBriefSettings(folder)).rejects.toThrow('brief.yaml:1:18');
    const run = (await openPlan(folder)).simulate();
    const paragraph: string = JSON.parse(written);
    await expect(run.save(join(folder, 'a.md'), { paragraph })).rejects.toThrow('paragraph');
  });

  it.skipIf(/ud[8f]/u.test(letter))('is refused in sources.csv', async () => {
    const { problems } = await smallPlan({ 'sources.csv': [["People's Council", JSON.parse(written)]] });
    expect((await problems()).join('\n')).toMatch(/^sources\.csv:(2| )/u);
  });
});

it.each(['\\t', '\\n'])('%s in a paragraph of an office is a space', async (letter) => {
  const { folder } = await smallPlan({ 'brief.yaml': `paragraph: { vi: "An${letter}Bình", en: Note }\n` });
  const { settings } = await readBriefSettings(folder);
  expect(settings.paragraph?.vi).toBe('An Bình');
});

it('a word of 400 letters is set in every document', async () => {
  const word = 'ư'.repeat(400);
  const { folder } = await smallPlan({
    'scenarios.yaml': [['label: { vi: Kế hoạch, en: Plan }', `label: { vi: ${word}, en: ${word} }`]],
    'brief.yaml': `paragraph: { vi: ${word}, en: ${word} }\n`,
  });
  const plan = await openPlan(folder);
  const beside = { ...(await readBriefSettings(folder)), inputs: plan.inputs, scenariosText: '' };
  const made = await briefFiles(plan.simulate(), {
    ...beside,
    formats: ['docx', 'pptx', 'xlsx', 'pdf', 'md'],
    languages: ['vi'],
  });
  const said = [...made].map(
    ([name, content]) => [name, readers[name.split('.').at(-1) ?? '']?.(content).join(' ') ?? ''] as const,
  );
  for (const [name, text] of said)
    if (!/pdf|json/u.test(name))
      expect({ name, found: plain(text).includes(word) }).toEqual({ name, found: true });
});
