import { pngFromSvg } from '../../render/pngFromSvg.js';
import { svgFromSpec } from '../../render/svgFromSpec.js';
import { type Repair, sameBytes } from '../sameBytes.js';
import { type Block, type Briefing, partsOf } from './Briefing.js';
import { docxHead } from './docxHead.js';
import {
  type Child,
  type Docx,
  firstLine,
  halfPoints,
  margins,
  mm,
  pixels,
  sizes,
  textWidth,
} from './docxMeasures.js';
import { docxTable } from './docxTable.js';
import { endOfText, heightOfAll } from './endOfText.js';
import { lastWordsTogether } from './lastWordsTogether.js';
import { pictureSize } from './pictureSize.js';

/**
 * A briefing as a Word document in the layout of administrative documents: A4, Times New Roman, tables with header rows
 * that repeat, charts as pictures with their words as alternative text, the number of the page above it from the second on.
 *
 * @returns the same bytes for the same briefing
 */
export async function docxFromBriefing(briefing: Briefing): Promise<Uint8Array> {
  const docx = await import('docx');
  const children: Child[] = [];
  const { text, annex } = pagesFilled(briefing);
  const last = briefing.signatory === undefined ? undefined : text.at(-1);
  for (const block of text) children.push(...(await blockOf(docx, block, { keepNext: block === last })));
  children.push(...signature(docx, briefing));
  for (const block of annex) children.push(...(await blockOf(docx, block)));
  const document = new docx.Document({
    title: briefing.title,
    subject: briefing.fingerprint,
    creator: briefing.office ?? 'grdp-pathways',
    lastModifiedBy: 'grdp-pathways',
    description: briefing.kind,
    styles: stylesFor(briefing),
    sections: [
      {
        properties: {
          page: { size: { width: mm(210), height: mm(297) }, margin: margins },
          titlePage: true,
        },
        headers: { default: pageNumber(docx), first: new docx.Header({ children: [] }) },
        footers: { default: footer(docx, briefing), first: footer(docx, briefing) },
        children: [...docxHead(docx, briefing), ...children],
      },
    ],
  });
  return sameBytes(new Uint8Array(await docx.Packer.toArrayBuffer(document)), withBaseStyle);
}

/**
 * Text and annex, whose first part stands before it where the page that a chart ends on has room for all of that part; not
 * where a signature stands there.
 */
function pagesFilled(briefing: Briefing): ReturnType<typeof partsOf> {
  const { text, annex } = partsOf(briefing);
  const [begin, first] = annex;
  if (briefing.signatory !== undefined || text.at(-1)?.kind !== 'figure' || first?.kind !== 'heading')
    return { text, annex };
  const next = annex.findIndex(({ kind }, position) => position > 1 && kind === 'heading');
  const part = annex.slice(1, next);
  if (begin === undefined || next < 0 || heightOfAll(part) > endOfText(text, briefing).left)
    return { text, annex };
  return { text: [...text, ...part], annex: [begin, ...annex.slice(next)] };
}

/** The library bases styles on one that it leaves out. */
const baseStyle =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>';

const withBaseStyle: Repair = (name, text) =>
  name === 'word/styles.xml' ? text.replace('</w:styles>', `${baseStyle}</w:styles>`) : text;

/** Languages as Word marks a text, for its spelling. */
const tags: Readonly<Record<Briefing['language'], string>> = { vi: 'vi-VN', en: 'en-GB' };

function stylesFor({ language, isSummary }: Briefing): import('docx').IStylesOptions {
  const font = 'Times New Roman';
  return {
    default: {
      document: {
        run: {
          font,
          size: halfPoints(sizes.body),
          language: { value: tags[language] },
        },
        paragraph: {
          spacing: { after: isSummary ? 80 : 100, line: isSummary ? 240 : 264, lineRule: 'auto' },
        },
      },
      title: { run: { font, size: halfPoints(sizes.title), bold: true, color: '000000' } },
      heading1: {
        run: { font, size: halfPoints(sizes.heading), bold: true, color: '000000' },
        paragraph: { spacing: { before: isSummary ? 140 : 200, after: isSummary ? 60 : 80 }, keepNext: true },
      },
    },
  };
}

/** @param options - `keepNext`: whether the next paragraph stays with it, as a signature does with the last */
async function blockOf(
  docx: Docx,
  block: Block,
  { keepNext = false }: { readonly keepNext?: boolean } = {},
): Promise<Child[]> {
  const { Paragraph, TextRun, HeadingLevel, AlignmentType, BorderStyle } = docx;
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, text: block.text })];
    case 'annex':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          alignment: AlignmentType.CENTER,
          pageBreakBefore: true,
          text: block.text,
        }),
      ];
    case 'finding':
      return [
        new Paragraph({
          border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: 'B04C00' } },
          indent: { left: 200 },
          children: [new TextRun({ text: lastWordsTogether(block.text), bold: true })],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine },
          keepNext,
          text: block.text,
        }),
      ];
    case 'table':
      return [
        caption(docx, block.caption),
        docxTable(docx, block.table),
        // Word wants a paragraph between two tables; it is no higher than the white between them.
        new Paragraph({ spacing: { after: 0, line: 120, lineRule: docx.LineRuleType.EXACT } }),
      ];
    case 'figure':
      return figureOf(docx, block);
  }
}

/** The caption of a table, which stays above it. */
function caption(docx: Docx, text: string): import('docx').Paragraph {
  return new docx.Paragraph({
    keepNext: true,
    spacing: { before: 100, after: 60 },
    children: [captionRun(docx, text, 0)],
  });
}

function captionRun({ TextRun }: Docx, text: string, breaks: number): import('docx').TextRun {
  return new TextRun({ text, break: breaks, italics: true, size: halfPoints(sizes.caption) });
}

async function figureOf(
  docx: Docx,
  { chart, caption: text }: Extract<Block, { kind: 'figure' }>,
): Promise<Child[]> {
  const { Paragraph, ImageRun } = docx;
  const png = await pngFromSvg(await svgFromSpec(chart.spec, { letters: false }), { scale: 3 });
  const { width, height } = pictureSize(chart);
  const altText = { name: chart.id, title: chart.title, description: chart.description };
  const picture = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: pixels(width), height: pixels(height) },
    altText,
  });
  // One paragraph, so that no page parts the picture from its caption.
  return [
    new Paragraph({
      keepLines: true,
      spacing: { before: 80, after: 160 },
      children: [picture, captionRun(docx, text, 1)],
    }),
  ];
}

function signature({ Paragraph, TextRun, AlignmentType }: Docx, { signatory }: Briefing): Child[] {
  if (signatory === undefined) return [];
  const line = (text: string, before: number) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      indent: { left: mm(textWidth / 2) },
      spacing: { before },
      keepNext: before < 1000,
      children: [new TextRun({ text, bold: true })],
    });
  const title = signatory.title.map((text, position) => line(text, position === 0 ? 300 : 0));
  return [...title, line(signatory.name, 1200)];
}

/** The number of the page, in the middle above it; the first page has none. */
function pageNumber({ Header, Paragraph, TextRun, AlignmentType, PageNumber }: Docx): import('docx').Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ size: halfPoints(sizes.body), children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}

function footer({ Footer, Paragraph, TextRun, AlignmentType }: Docx, { fingerprint }: Briefing) {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ size: halfPoints(sizes.small), color: '5A6672', text: fingerprint })],
      }),
    ],
  });
}
