import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { fontFile, fontWeights } from '../../render/fonts/fontFile.js';
import { svgFromSpec } from '../../render/svgFromSpec.js';
import { type Block, type Briefing, partsOf } from './Briefing.js';
import { briefingTemplate } from './briefingTemplate.js';
import { columnWidths } from './columnWidths.js';
import { textWidth } from './docxMeasures.js';
import { lastWordsTogether } from './lastWordsTogether.js';
import { boundHeadings, breakable } from './lineBreaks.js';
import { logoSize } from './logoSize.js';
import { pictureSize } from './pictureSize.js';
import { rowsKept } from './rowsKept.js';

type Typst = typeof import('@myriaddreamin/typst-ts-node-compiler');

/**
 * A briefing as PDF for anyone to read: tagged (PDF/UA-1), its fonts inside, its text to be selected in charts too.
 *
 * @returns the same bytes for the same briefing
 * @throws ScenarioError where typst, which sets it, is not installed
 */
export async function pdfFromBriefing(briefing: Briefing): Promise<Uint8Array> {
  const { NodeCompiler } = await typst();
  const { readFile } = await import('node:fs/promises');
  const fontBlobs = await Promise.all(fontWeights.map((weight) => readFile(fontFile(weight))));
  const compiler = NodeCompiler.create({ workspace: '/', fontArgs: [{ fontBlobs }] });
  const { pages, pictures } = await contentOf(briefing);
  for (const [name, svg] of pictures) compiler.mapShadow(name, Buffer.from(svg));
  if (briefing.logo !== undefined) compiler.mapShadow('/logo.png', Buffer.from(briefing.logo));
  compiler.mapShadow('/briefing.json', Buffer.from(JSON.stringify(pages)));
  compiler.addSource('/briefing.typ', briefingTemplate);
  const compiled = compiler.compile({ mainFilePath: '/briefing.typ' });
  const document = compiled.result;
  if (document === null) {
    const found = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
    throw new Error(`typst cannot set the briefing: ${JSON.stringify(found)}`);
  }
  return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 });
}

async function typst(): Promise<Typst> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch (error) {
    const expected = say`the package @myriaddreamin/typst-ts-node-compiler, which sets PDF`;
    const hint = say`Install it: npm install @myriaddreamin/typst-ts-node-compiler. All other formats do without it.`;
    throw new ScenarioError([{ code: 'missing', path: ['--format'], value: 'pdf', expected, hint }], {
      cause: error,
    });
  }
}

/** The texts of the briefing as data, and its charts by the names they are given. */
async function contentOf(briefing: Briefing) {
  const pictures = new Map<string, string>();
  const { text, annex } = earlyInAnnex(partsOf(briefing));
  const shown = { text: [] as object[], annex: [] as object[] };
  for (const block of text) shown.text.push(await dataOf(block, pictures));
  for (const block of annex) shown.annex.push(await dataOf(block, pictures));
  const { language, kind, title, office, above, place, motto, signatory, fingerprint, logo } = briefing;
  return {
    pictures,
    pages: {
      language,
      kind,
      title,
      heading: lastWordsTogether(title),
      author: office ?? 'grdp-pathways',
      office: office === undefined ? null : lastWordsTogether(office),
      above: above === undefined ? null : lastWordsTogether(above),
      place: place ?? null,
      motto,
      signatory: signatory ?? null,
      logo: logo === undefined ? null : logoSize(logo),
      fingerprint,
      ...shown,
    },
  };
}

/** The template finds out itself whether a chart has room before the annex: each that may stand there is handed over in it. */
function earlyInAnnex({ text, annex }: ReturnType<typeof partsOf>): ReturnType<typeof partsOf> {
  const isEarly = (block: Block) => block.kind === 'figure' && block.isEarly;
  const [begin, ...rest] = annex;
  if (begin === undefined) return { text, annex };
  return { text: text.filter((block) => !isEarly(block)), annex: [begin, ...text.filter(isEarly), ...rest] };
}

/** Letters of 9 points that a line of 165 mm holds. */
const lettersAcross = 51;

async function dataOf(block: Block, pictures: Map<string, string>): Promise<object> {
  if (block.kind === 'table') {
    const table = boundHeadings(block.table);
    const { columns, rows } = table;
    return {
      kind: block.kind,
      caption: block.caption,
      kept: rowsKept(table),
      widths: columnWidths(table, 1000, lettersAcross),
      numeric: columns.map(({ numeric }) => numeric),
      head: columns.map(({ heading }) => heading),
      rows: rows.map((row) => row.map(({ text }) => breakable(text))),
    };
  }
  if (block.kind === 'finding') return { ...block, text: lastWordsTogether(block.text) };
  if (block.kind !== 'figure') return block;
  const file = `/chart-${pictures.size + 1}.svg`;
  const { kind, caption, chart, isEarly } = block;
  pictures.set(file, await svgFromSpec(chart.spec));
  const across = pictureSize(chart).width / textWidth;
  return { kind, caption, file, across, description: chart.description, isEarly };
}
