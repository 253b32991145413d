import { type AmongLines, amongLines, firstOfLines, labelContext } from './amongLines.js';
import { bandsBesideYears } from './bandsBesideYears.js';
import { besideOneAnother } from './besideOneAnother.js';
import { contextOver, unitContext } from './contextOver.js';
import { addressOf, filledRows, type Grid, type GridCell, turned } from './Grid.js';
import { type HeadingContext, headingContext } from './headingContext.js';
import { isYearRow } from './isYearRow.js';
import { footnoteIn, isNote, isPartsHeading, lineLabel, publisherIn } from './lineLabel.js';
import { oneUnderAnother, type TableOfSheet } from './oneUnderAnother.js';
import { type PlaceAmong, placeAmong, startOfPlaces } from './placeAmong.js';
import { isFigure, isNumbering, isSpoilt, type Row, yearsIn } from './Row.js';
import { labelCells, namesIn, type Taken } from './rowNames.js';
import type { LineCell, TableLine, TableReading } from './TableLine.js';
import {
  ofSameSubject,
  otherHeads,
  type TableHeading,
  tableHeading,
  withStatusOfNotes,
} from './tableHeading.js';

/**
 * A sheet as understood: its series with what headings, sections and labels say of them. Years may go across or down,
 * headings may have several rows, and several tables may stand one under another. Numbers are not read yet.
 *
 * @returns nothing for a sheet without figures under or beside years
 */
export function tableReading(grid: Grid): TableReading | undefined {
  const filled = filledRows(grid);
  const across = mostYears(filled);
  const isDown = mostYears(turned(filled)) > across;
  const scans = isDown
    ? scannedDown(oneUnderAnother(filled))
    : besideOneAnother(filled).map((rows) => scanned(rows, isDown));
  const lines = scans.flatMap((scan) => scan.lines);
  if (lines.length === 0) return undefined;
  const title = filled.flat().find((cell) => cell !== undefined && !isFigure(cell))?.text ?? '';
  const publisher = filled.flatMap((row) => row.flatMap((cell) => publisherIn(cell?.text ?? '') ?? [])).at(0);
  return {
    file: grid.file,
    sheet: grid.sheet,
    title: title.normalize('NFC').replace(/\s+/gu, ' ').trim(),
    lines,
    columnsLeft: [...new Set(scans.flatMap((scan) => scan.columnsLeft))],
    ...(publisher === undefined ? {} : { publisher }),
    ...(grid.hidden === undefined ? {} : { hidden: grid.hidden }),
  };
}

/** The most years that one row names; a year that comes again, in another table of the sheet, counts once. */
function mostYears(rows: readonly Row[]): number {
  const countIn = (row: Row) =>
    new Set([...yearsIn(row).values()].map(({ period, part }) => `${period.to} ${part}`)).size;
  return rows.reduce((most, row) => Math.max(most, countIn(row)), 0);
}

interface Scan {
  readonly lines: TableLine[];
  readonly columnsLeft: string[];
  heading: TableHeading | undefined;
  section: HeadingContext;
  /** The last line that is no part of another, and whether parts of it follow. */
  place: PlaceAmong;
  among: AmongLines;
  readonly footnotes: Map<string, string>;
}

function scannedDown(tables: readonly TableOfSheet[]): Scan[] {
  const scans: Scan[] = [];
  for (const { rows, isOfSameSubject } of tables) {
    const above = isOfSameSubject ? scans.at(-1)?.heading : undefined;
    const beside = besideOneAnother(turned(bandsBesideYears(rows)));
    scans.push(...beside.map((own) => scanned(own, true, above)));
  }
  return scans;
}

/** @param before - the heading of the table above, where this one only says how the same is measured */
function scanned(rows: readonly Row[], isDown: boolean, before?: TableHeading): Scan {
  const scan: Scan = {
    lines: [],
    columnsLeft: [],
    heading: undefined,
    section: {},
    place: startOfPlaces(),
    among: firstOfLines(),
    footnotes: footnotesOf(rows),
  };
  let start = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? [];
    if (row.every((cell) => cell === undefined)) continue;
    if (isYearRow(rows, { at, start }, scan.heading)) {
      const own = tableHeading(rows, start, at);
      const found = ofSameSubject(own, scan.heading ?? before, rows.slice(start, at));
      const heading = withStatusOfNotes(found, row, scan.footnotes);
      Object.assign(scan, { heading, section: {}, place: startOfPlaces(), among: firstOfLines() });
      scan.columnsLeft.push(...heading.others);
      at = heading.end;
      start = at + 1;
    } else {
      start = takenBelow(scan, rows, { at, start, isDown });
    }
  }
  return scan;
}

/** Takes a row below a heading, which ends where other columns begin; gives the row behind the last figures. */
function takenBelow(
  scan: Scan,
  rows: readonly Row[],
  { at, start, isDown }: { readonly at: number; readonly start: number; readonly isDown: boolean },
): number {
  const { heading } = scan;
  const row = rows[at] ?? [];
  if (heading === undefined) return start;
  const heads = at > start ? otherHeads(row, heading) : [];
  if (heads.length > 0) {
    scan.columnsLeft.push(...heads);
    scan.heading = undefined;
    return start;
  }
  takeRow(scan, { row, heading, above: rows[at - 1] ?? [], isDown, years: rows[heading.end] ?? [] });
  return heading.columns.some(({ column }) => isFigure(row[column])) ? at + 1 : start;
}

function takeRow(scan: Scan, taken: Taken): void {
  const { row, heading } = taken;
  const parts = labelCells(taken);
  const cells = heading.columns
    .flatMap(({ column }) => row[column] ?? [])
    .filter((cell) => !parts.includes(cell));
  const figures = cells.some(isFigure) ? cells.filter(isFigure) : cells.filter(isSpoilt);
  if (figures.length === 0)
    takeText(scan, parts[0]?.text ?? row.find((cell) => cell !== undefined)?.text ?? '');
  else if (!isNumbering(figures, parts))
    takeFigures(scan, taken, parts.length > 0 ? parts : nameless(figures));
}

/** A row that nothing names goes by its first cell, so that it is told where it is left out. */
const nameless = ([first]: readonly GridCell[]): readonly GridCell[] =>
  first === undefined ? [] : [{ ...first, text: addressOf(first) }];

function takeFigures(scan: Scan, taken: Taken, parts: readonly GridCell[]): void {
  const { row, heading } = taken;
  const { groups, names } = namesIn(parts, taken);
  const label = lineLabel(names[0]?.text ?? '');
  const indent = /^\s*/u.exec(names[0]?.text ?? '')?.[0].length ?? 0;
  const unit = heading.unitColumn === undefined ? undefined : row[heading.unitColumn]?.text;
  const named = contextOver(columnUnit(unit), labelContext(label.name));
  const own = contextOver(...groups.map(({ text }) => headingContext(text)), named);
  const also = names.slice(1).map((cell) => lineLabel(cell.text).name);
  const marked = placeAmong(scan.place, { label, indent }, groups);
  const { partOf, head } = amongLines(scan.among, { label: label.name, also, marked, own: named });
  const isUnderSection = scan.section.subject !== undefined && scan.among.head === undefined;
  const isListed = heading.context.subject === undefined && !isUnderSection && marked === undefined;
  const note = label.mark === undefined ? undefined : scan.footnotes.get(label.mark);
  for (const { context, cells } of alike(heading, row)) {
    scan.lines.push({
      label: label.name,
      also,
      ...(partOf === undefined ? {} : { partOf }),
      context: contextOver(heading.context, ...inherited(scan, heading, head), context, own),
      cells,
      ...(isListed ? { isListed } : {}),
      ...(note === undefined ? {} : { note }),
    });
  }
}

/** What the cell of the column of units says; one that the vocabulary lacks is a unit too. */
const columnUnit = (text: string | undefined): HeadingContext =>
  text === undefined ? {} : { unit: text, ...unitContext(headingContext(text)) };

/** What a line has from the section and the head that it stands under; below a line that nothing is known of, such as productivity, it is of that. */
function inherited({ section }: Scan, { context }: TableHeading, head: HeadingContext | 'other') {
  if (head !== 'other') return [section, head];
  return context.subject === undefined && section.subject !== undefined ? [] : [section];
}

/** The cells of a row by what their columns say of them. */
function alike({ columns }: TableHeading, row: Row): { context: HeadingContext; cells: LineCell[] }[] {
  const groups = new Map<string, { context: HeadingContext; cells: LineCell[] }>();
  for (const { column, heading, context } of columns) {
    const [cell, key] = [row[column], contextKey(context)];
    if (cell === undefined) continue;
    const group = groups.get(key) ?? { context, cells: [] };
    group.cells.push({ cell, heading });
    groups.set(key, group);
  }
  return [...groups.values()];
}

const contextKeys = new WeakMap<HeadingContext, string>();

/** The same text for contexts that say the same, made once for each. */
function contextKey(context: HeadingContext): string {
  const key = contextKeys.get(context) ?? JSON.stringify(context);
  contextKeys.set(context, key);
  return key;
}

/** A row of words alone: the head of parts, of a section, or a note. */
function takeText(scan: Scan, text: string): void {
  if (text === '' || isNote(text)) return;
  if (isPartsHeading(text)) {
    scan.place.partsFollow = true;
    return;
  }
  const context = headingContext(text);
  if (Object.keys(context).length === 0) return;
  scan.section = context;
  scan.place = startOfPlaces();
  scan.among = firstOfLines();
}

function footnotesOf(rows: readonly Row[]): Map<string, string> {
  const notes = rows.flatMap((row) =>
    row.flatMap((cell) => (cell === undefined ? [] : (footnoteIn(cell.text) ?? []))),
  );
  return new Map(notes.map(({ mark, text }) => [mark, text]));
}
