import { textWidth as lengthOf } from '../../report/draw/text.js';
import type { Briefing } from './Briefing.js';
import { type Child, type Docx, halfPoints, mm, pixels, sizes, textWidth } from './docxMeasures.js';
import { lastWordsTogether } from './lastWordsTogether.js';
import { logoSize } from './logoSize.js';

/** Office and national motto side by side, then what the document is. */
export function docxHead(docx: Docx, briefing: Briefing): Child[] {
  const { Paragraph, TextRun, AlignmentType, HeadingLevel } = docx;
  const centred = (text: string, options: { bold?: boolean; size?: number; italics?: boolean } = {}) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 40 },
      children: [
        new TextRun({
          text,
          bold: options.bold ?? false,
          italics: options.italics ?? false,
          size: halfPoints(options.size ?? 12),
        }),
      ],
    });
  return [
    ...letterhead(docx, briefing, centred),
    centred(briefing.kind.toLocaleUpperCase(briefing.language), { bold: true, size: sizes.title }),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      alignment: AlignmentType.CENTER,
      spacing: { after: 200 },
      children: [
        new TextRun({ text: lastWordsTogether(briefing.title), bold: true, size: halfPoints(sizes.title) }),
      ],
    }),
  ];
}

function letterhead(
  docx: Docx,
  { office, above, logo, place, motto, language }: Briefing,
  centred: (
    text: string,
    options?: { bold?: boolean; size?: number; italics?: boolean },
  ) => import('docx').Paragraph,
): Child[] {
  if (office === undefined) return [];
  const { Table, TableRow, TableCell, TableBorders, WidthType, Paragraph, AlignmentType, ImageRun } = docx;
  const rule = (inset: number) =>
    new Paragraph({
      indent: { left: mm(inset), right: mm(inset) },
      spacing: { after: 80, line: 40, lineRule: docx.LineRuleType.EXACT },
      border: { top: { style: docx.BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    });
  const left = [
    ...(logo === undefined
      ? []
      : [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [
              new ImageRun({
                type: 'png',
                data: logo,
                transformation: {
                  width: pixels(logoSize(logo).width),
                  height: pixels(logoSize(logo).height),
                },
                altText: { name: office, title: office, description: office },
              }),
            ],
          }),
        ]),
    ...(above === undefined ? [] : [centred(inItsHalf(above.toLocaleUpperCase(language)))]),
    centred(inItsHalf(office.toLocaleUpperCase(language)), { bold: true }),
    rule(24),
  ];
  const right = [
    ...motto.map((line, position) => centred(line, { bold: true, size: position === 0 ? 12 : 13 })),
    ...(motto.length === 0 ? [] : [rule(18)]),
    ...(place === undefined ? [] : [centred(place, { italics: true, size: 13 })]),
  ];
  const cell = (children: readonly Child[], width: number) =>
    new TableCell({
      children: children.length === 0 ? [new Paragraph('')] : [...children],
      width: { size: width, type: WidthType.PERCENTAGE },
    });
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: TableBorders.NONE,
      rows: [new TableRow({ children: [cell(left, ofOffice), cell(right, 100 - ofOffice)] })],
    }),
    new Paragraph({ spacing: { after: 120 } }),
  ];
}

/** The part of the line that the office has, per cent. */
const ofOffice = 42;

/** The name of an office, its last words together where its half of the line has room for them: Word would break one. */
function inItsHalf(name: string): string {
  const joined = lastWordsTogether(name);
  const room = (((textWidth * ofOffice) / 100) * 72) / 25.4 - 2 * cellMargin;
  // Bold capitals of Word are so much wider than the letters that the ruler measures.
  const isBroken = joined.split(' ').some((words) => lengthOf(words, 12 * 1.2) > room);
  return isBroken ? name : joined;
}

/** Points at each side of a cell that Word leaves. */
const cellMargin = 5.4;
