import { filledRows, type Grid, type GridCell, turned } from './Grid.js';
import { type HeadingContext, headingContext, isBareUnit } from './headingContext.js';
import {
  footnoteIn,
  footnoteMark,
  isNote,
  isPartsHeading,
  isUnitHeading,
  lineLabel,
  publisherIn,
} from './lineLabel.js';
import { type PlaceAmong, placeAmong, startOfPlaces } from './placeAmong.js';
import type { LineCell, TableLine, TableReading } from './TableLine.js';
import { isFigure, over, type Row, type TableHeading, tableHeading, yearsIn } from './tableHeading.js';
import { statusIn } from './yearHeading.js';

/**
 * A sheet as understood: its series with what headings, sections and labels say of them. Years may go across or down,
 * headings may have several rows, and several tables may stand one under another. Numbers are not read yet.
 *
 * @returns nothing for a sheet without figures under or beside years
 */
export function tableReading(grid: Grid): TableReading | undefined {
  const filled = filledRows(grid);
  const across = mostYears(filled);
  const down = turned(filled);
  const isDown = mostYears(down) > across;
  const scan = scanned(isDown ? down : filled, isDown);
  if (scan.lines.length === 0) return undefined;
  const title = filled.flat().find((cell) => cell !== undefined && !isFigure(cell))?.text ?? '';
  const publisher = filled.flatMap((row) => row.flatMap((cell) => publisherIn(cell?.text ?? '') ?? [])).at(0);
  return {
    file: grid.file,
    sheet: grid.sheet,
    title: title.normalize('NFC').replace(/\s+/gu, ' ').trim(),
    lines: scan.lines,
    ...(publisher === undefined ? {} : { publisher }),
  };
}

const mostYears = (rows: readonly Row[]) => Math.max(0, ...rows.map((row) => yearsIn(row).size));

interface Scan {
  readonly lines: TableLine[];
  heading: TableHeading | undefined;
  section: HeadingContext;
  /** The last line that is no part of another, and whether parts of it follow. */
  place: PlaceAmong;
  readonly footnotes: Map<string, string>;
}

function scanned(rows: readonly Row[], isDown: boolean): Scan {
  const scan: Scan = {
    lines: [],
    heading: undefined,
    section: {},
    place: startOfPlaces(),
    footnotes: footnotesOf(rows),
  };
  let start = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? [];
    if (row.every((cell) => cell === undefined)) continue;
    if (isYearRow(rows, at, scan.heading)) {
      const heading = withStatusOfNotes(tableHeading(rows, start, at), row, scan.footnotes);
      Object.assign(scan, { heading, section: {}, place: startOfPlaces() });
      at = heading.end;
      start = at + 1;
    } else if (scan.heading !== undefined) {
      takeRow(scan, {
        row,
        heading: scan.heading,
        above: rows[at - 1] ?? [],
        isDown,
        years: rows[scan.heading.end] ?? [],
      });
      if (scan.heading.columns.some(({ column }) => isFigure(row[column]))) start = at + 1;
    }
  }
  return scan;
}

/** The heading with what footnotes say of its years, such as `2023(*)` over "(*) preliminary". */
function withStatusOfNotes(
  heading: TableHeading,
  years: Row,
  footnotes: ReadonlyMap<string, string>,
): TableHeading {
  const columns = heading.columns.map((one) => {
    const mark = footnoteMark(years[one.column]?.text ?? '');
    const status = one.heading.status ?? statusIn(footnotes.get(mark) ?? '');
    return status === undefined ? one : { ...one, heading: { ...one.heading, status } };
  });
  return { ...heading, columns };
}

/** Whether a row is the heading of years; within a table, numbers such as 2015 may be figures. */
function isYearRow(rows: readonly Row[], at: number, current: TableHeading | undefined): boolean {
  const row = rows[at] ?? [];
  const years = yearsIn(row);
  if (years.size === 0) return false;
  const first = Math.min(...years.keys());
  const isColumnNumber = (cell: GridCell | undefined, column: number) =>
    column < first && /^\(?\d{1,2}\)?$/.test(cell?.text.trim() ?? '');
  const isOther = (cell: GridCell | undefined, column: number) =>
    !years.has(column) && isFigure(cell) && !isColumnNumber(cell, column);
  if (row.some(isOther)) return false;
  if (current === undefined) return rows.slice(at + 1).some((below) => isFigure(below[first]));
  const columns = new Map(current.columns.map(({ column, heading }) => [column, heading.period.from]));
  const same = [...years].every(([column, { period }]) => columns.get(column) === period.from);
  const isUnnamed = row.every((cell, column) => cell === undefined || years.has(column));
  return years.size > 1 && (same || isUnnamed);
}

interface Taken {
  readonly row: Row;
  readonly heading: TableHeading;
  readonly above: Row;
  readonly years: Row;
  readonly isDown: boolean;
}

function takeRow(scan: Scan, taken: Taken): void {
  const { row, heading } = taken;
  const parts = labelCells(taken);
  const figures = heading.columns.flatMap(({ column }) => {
    const cell = row[column];
    return cell !== undefined && isFigure(cell) && !parts.includes(cell) ? [cell] : [];
  });
  if (figures.length === 0)
    takeText(scan, parts[0]?.text ?? row.find((cell) => cell !== undefined)?.text ?? '');
  else if (parts.length > 0 && !isNumbering(figures)) takeFigures(scan, taken, parts);
}

function takeFigures(scan: Scan, taken: Taken, parts: readonly GridCell[]): void {
  const { row, heading } = taken;
  const { groups, names } = namesIn(parts, taken);
  const label = lineLabel(names[0]?.text ?? '');
  const indent = /^\s*/u.exec(names[0]?.text ?? '')?.[0].length ?? 0;
  const partOf = placeAmong(scan.place, { label, indent }, groups);
  const unit = heading.unitColumn === undefined ? undefined : row[heading.unitColumn]?.text;
  const own = over(
    ...groups.map(({ text }) => headingContext(text)),
    unit === undefined ? {} : { unit },
    labelContext(label.name),
  );
  const note = label.mark === undefined ? undefined : scan.footnotes.get(label.mark);
  for (const { context, cells } of alike(heading, row)) {
    scan.lines.push({
      label: label.name,
      also: names.slice(1).map((cell) => lineLabel(cell.text).name),
      ...(partOf === undefined ? {} : { partOf }),
      context: over(heading.context, scan.section, context, own),
      cells,
      ...(note === undefined ? {} : { note }),
    });
  }
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

/** A label may name what it is about and its unit; the prices of a reference year in a name are those of the figures. */
function labelContext(name: string): HeadingContext {
  const context = headingContext(name);
  return context.measurement === 'growth' || context.measurement === 'share' || context.subject !== undefined
    ? context
    : over(
        context.unit === undefined ? {} : { unit: context.unit },
        context.priceBasis === undefined ? {} : { priceBasis: context.priceBasis },
      );
}

/** The cells that name a row: what stands beside its figures, without numbering, unit and what the heading has too. */
function labelCells({ row, heading, years }: Taken): GridCell[] {
  const data = new Set(heading.columns.map(({ column }) => column));
  const cells = row.filter(
    (cell, column) =>
      cell !== undefined &&
      !data.has(column) &&
      column !== heading.unitColumn &&
      !years.includes(cell) &&
      !isFigure(cell) &&
      !isUnitHeading(cell.text) &&
      !/^(?:[IVXLC]+|[A-Za-z])[.)]?$/.test(cell.text.trim()),
  );
  return [...new Set(cells)].filter((cell) => cell !== undefined);
}

/** Names of a line, and the groups they stand in: cells that stretch over several lines. */
function namesIn(parts: readonly GridCell[], { above, isDown, row }: Taken) {
  if (isDown) {
    // The lowest cell that is no bare unit names the column.
    const name = parts.findLast(({ text }) => !isBareUnit(text)) ?? parts.at(-1);
    return { groups: parts.filter((cell) => cell !== name), names: parts.filter((cell) => cell === name) };
  }
  const groups = parts.length > 1 ? parts.filter((cell) => above.includes(cell) && row.includes(cell)) : [];
  return { groups, names: parts.filter((cell) => !groups.includes(cell)) };
}

const isNumbering = (cells: readonly (GridCell | undefined)[]) =>
  cells.length > 1 &&
  cells.every((cell, position) => Number(cell?.text) === position + (Number(cells[0]?.text) || Number.NaN)) &&
  Number(cells[0]?.text) <= 3;

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
}

function footnotesOf(rows: readonly Row[]): Map<string, string> {
  const notes = rows.flatMap((row) =>
    row.flatMap((cell) => (cell === undefined ? [] : (footnoteIn(cell.text) ?? []))),
  );
  return new Map(notes.map(({ mark, text }) => [mark, text]));
}
