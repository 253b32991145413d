import type { Table } from '../../report/tables/Table.js';
import { columnWidths } from './columnWidths.js';
import { type Docx, halfPoints, mm, sizes, textWidth } from './docxMeasures.js';
import { boundHeadings, breakable, rangeApart } from './lineBreaks.js';
import { stayingWithNext } from './rowsKept.js';

/** A table across the whole line, with a header row that repeats on each page. */
export function docxTable(docx: Docx, table: Table): import('docx').Table {
  const { columns, rows } = boundHeadings(table);
  const {
    Paragraph,
    TextRun,
    TableRow,
    TableCell,
    AlignmentType,
    WidthType,
    BorderStyle,
    ShadingType,
    TableLayoutType,
  } = docx;
  const kept = stayingWithNext({ rows });
  const widths = columnWidths({ columns, rows }, mm(textWidth));
  const cell = (text: string, column: number, [isHead, isKept]: readonly [boolean, boolean]) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 30, bottom: 30, left: 70, right: 70 },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EEF1F4' } } : {}),
      children: [
        new Paragraph({
          alignment: columns[column]?.numeric === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
          spacing: { after: 0, line: 240, lineRule: docx.LineRuleType.AUTO },
          keepLines: true,
          keepNext: isKept,
          // Of the paragraph too: an empty cell is as high as a line of the table.
          run: { size: halfPoints(sizes.table) },
          children: rangeApart(text, (widths[column] ?? 0) / mm(textWidth)).map(
            (part, position) =>
              new TextRun({
                text: breakable(part),
                break: Math.min(position, 1),
                bold: isHead,
                size: halfPoints(sizes.table),
              }),
          ),
        }),
      ],
    });
  const line = { style: BorderStyle.SINGLE, size: 4, color: '8794A0' };
  return new docx.Table({
    width: { size: mm(textWidth), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, column) => cell(heading, column, [true, true])),
      }),
      ...rows.map(
        (row, position) =>
          new TableRow({
            cantSplit: true,
            children: row.map(({ text }, column) => cell(text, column, [false, kept[position] ?? false])),
          }),
      ),
    ],
  });
}
