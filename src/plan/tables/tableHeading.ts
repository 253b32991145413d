import { foldedText } from '../vocabulary/foldedText.js';
import { isNumber } from './cellNumber.js';
import { contextOfAll, contextOver } from './contextOver.js';
import { addressOf, type GridCell } from './Grid.js';
import { type HeadingContext, headingContext, isBareMeasurement, unitIn } from './headingContext.js';
import { isUnitHeading } from './lineLabel.js';
import { partHeading } from './partHeading.js';
import { isFigure, isNumbering, type Row, yearsIn } from './Row.js';
import { statusHeading, statusIn, type YearHeading, yearHeading, yearMark } from './yearHeading.js';

/** A column of figures, by its heading. */
export interface FigureColumn {
  readonly column: number;
  readonly heading: YearHeading;
  readonly context: HeadingContext;
}

/** The heading of a table: the columns of its figures, and what it says of all. */
export interface TableHeading {
  readonly columns: readonly FigureColumn[];
  readonly context: HeadingContext;
  /** The column that gives the unit of each row. */
  readonly unitColumn: number | undefined;
  /** What heads columns of figures that no year is known of. */
  readonly others: readonly string[];
  /** The last row of the heading. */
  readonly end: number;
}

/**
 * The heading that a row of years belongs to: with rows above it and below it that name units and prices, for all
 * columns or for some.
 *
 * @param rows - the whole sheet
 * @param start - the first row that can belong to it
 * @param at - the row of years
 */
export function tableHeading(rows: readonly Row[], start: number, at: number): TableHeading {
  const first = Math.min(...yearsIn(rows[at] ?? []).keys());
  const end = at + lowerRows(rows, at, first);
  const years = underStatuses(yearsOfColumns(rows.slice(at, end + 1), first), rows.slice(start, at));
  const lines = rows.slice(start, end + 1);
  const named = (column: number) => /(?:19|20)\d\d/.test(rows[at]?.[column]?.text ?? '');
  const others = columnsWithoutYear(rows.slice(end + 1), (column) => column >= first || named(column)).filter(
    (column) => !years.has(column),
  );
  const aside = lines.flatMap((row) => asideIn(row, years, others));
  const contexts = lines.map((row) =>
    row === rows[at] ? { shared: {}, own: unitsBesideYears(row) } : contextsAbove(row, [...years.keys()]),
  );
  const columns = [...years].map(([column, heading]) => ({
    column,
    heading,
    context: contextOver(...contexts.map(({ own }) => own.get(column) ?? {})),
  }));
  const context = contextOfAll(
    ...aside.map((cell) => headingContext(cell?.text ?? '')),
    ...contexts.map(({ shared }) => shared),
  );
  const unitColumn = unitColumnIn(rows.slice(at, end + 1), first);
  const heads = others.map((column) => headOf(lines, rows.slice(end + 1), column));
  return { columns, context, unitColumn, others: heads, end };
}

/**
 * What heads the columns of another table, below one of years and without years of its own: two texts or more that no
 * figure is beside, and that say nothing of how figures under the years are measured.
 *
 * @param row - parted from the figures above it
 */
export function otherHeads(row: Row, { columns }: TableHeading): string[] {
  const texts = columns.flatMap(({ column }) => row[column]?.text.trim() ?? []);
  const heads = texts.filter((text) => {
    const { unit, measurement, priceBasis } = headingContext(text);
    const isMeasure = unit ?? measurement ?? priceBasis ?? statusHeading(text);
    return isMeasure === undefined && !/\p{N}/u.test(text) && !isNumber(text);
  });
  return heads.length === texts.length && new Set(heads).size > 1 ? heads : [];
}

/** The heading of a table that only says how the one above it is measured, such as "Structure (%)", with its subject. */
export function ofSameSubject(
  heading: TableHeading,
  earlier: TableHeading | undefined,
  above: readonly Row[],
): TableHeading {
  const { context } = heading;
  const isBare = above.flat().every((cell) => cell === undefined || isBareMeasurement(cell.text));
  if (earlier === undefined || context.measurement === undefined || !isBare) return heading;
  return { ...heading, context: contextOver(earlier.context, context) };
}

/** The heading with what footnotes say of its years, such as `2023(*)` over "(*) preliminary". */
export function withStatusOfNotes(
  heading: TableHeading,
  years: Row,
  footnotes: ReadonlyMap<string, string>,
): TableHeading {
  const columns = heading.columns.map((one) => {
    const mark = yearMark(years[one.column]?.text ?? '');
    const note = footnotes.get(mark);
    const heading = note === undefined ? one.heading : { ...one.heading, note };
    const status = heading.status ?? statusIn(note ?? '');
    if (status !== undefined) return { ...one, heading: { ...heading, status } };
    const isExplained = mark === '' || (note !== undefined && mark !== 'p');
    return { ...one, heading: isExplained ? heading : { ...heading, unexplained: mark } };
  });
  return { ...heading, columns };
}

/** Columns that can hold figures and do, up to the next row of years. */
function columnsWithoutYear(below: readonly Row[], canHold: (column: number) => boolean): number[] {
  const next = below.findIndex((row) => yearsIn(row).size > 0 && !row.some(isOtherFigure));
  const found = new Set<number>();
  for (const row of below.slice(0, next === -1 ? below.length : next)) {
    const columns = [...row.keys()].filter((column) => canHold(column) && isFigure(row[column]));
    if (isNumbering(columns.map((column) => row[column]))) continue;
    for (const column of columns) found.add(column);
  }
  return [...found].sort((a, b) => a - b);
}

const isOtherFigure = (cell: GridCell | undefined) =>
  cell !== undefined && isFigure(cell) && yearHeading(cell) === undefined;

/** Cells of a heading that speak of all columns: not what heads another column alone, such as growth beside levels. */
function asideIn(row: Row, years: ReadonlyMap<number, YearHeading>, others: readonly number[]) {
  const isAlone = new Set(row.filter((cell) => cell !== undefined)).size === 1;
  return [
    ...new Set(
      row.filter((cell, column) => {
        if (cell === undefined || years.has(column)) return false;
        return isAlone || !others.includes(column) || row.indexOf(cell) < column || isUnitHeading(cell.text);
      }),
    ),
  ];
}

/** Units in the cells of the years themselves, such as `2018 (%)`. */
function unitsBesideYears(row: Row): Map<number, HeadingContext> {
  return new Map(
    [...yearsIn(row).keys()].flatMap((column) => {
      const unit = unitIn(row[column]?.text ?? '');
      return unit === undefined ? [] : [[column, { unit }] as const];
    }),
  );
}

/** What heads a column, or the name of its first cell. */
function headOf(lines: readonly Row[], below: readonly Row[], column: number): string {
  const head = lines.findLast((row) => row[column] !== undefined)?.[column]?.text;
  const cell = below.find((row) => isFigure(row[column]))?.[column];
  return head?.replace(/\s+/gu, ' ').trim() ?? (cell === undefined ? '' : addressOf(cell));
}

/** The years of all columns; where a year stands over several columns, it is that of all. */
function yearsOfColumns([row = [], ...lower]: readonly Row[], first: number): Map<number, YearHeading> {
  const years = yearsIn(row);
  const width = Math.max(row.length, ...lower.map(({ length }) => length));
  for (let column = first + 1; column < width; column++) {
    const left = years.get(column - 1);
    const isBelow = lower.some((below) => below[column] !== undefined);
    if (left !== undefined && row[column] === undefined && isBelow) years.set(column, left);
  }
  for (const [column, heading] of years) {
    const texts = lower.map((below) => below[column]?.text ?? '');
    const part = texts.map((text) => partHeading(foldedText(text))).find(Boolean);
    const status = heading.status ?? texts.map(statusHeading).find(Boolean);
    years.set(column, { ...heading, ...(part === undefined ? {} : { part }), status });
  }
  return years;
}

/** Years with the status that a row over them names for them, such as "plan" over the last two; what a year says itself counts more. */
function underStatuses(
  years: ReadonlyMap<number, YearHeading>,
  above: readonly Row[],
): Map<number, YearHeading> {
  const found = new Map<number, YearHeading['status']>();
  for (const row of above) {
    let last: YearHeading['status'];
    for (const column of years.keys()) {
      const text = row[column]?.text;
      if (text !== undefined) last = statusHeading(text);
      if (last !== undefined) found.set(column, last);
    }
  }
  return new Map(
    [...years].map(([column, heading]) => [
      column,
      { ...heading, status: heading.status ?? found.get(column) },
    ]),
  );
}

/** What a row over the figures says: of all columns where it holds one text, else of those from each text on. */
function contextsAbove(row: Row, columns: readonly number[]) {
  const own = new Map<number, HeadingContext>();
  const [only, ...more] = new Set(columns.flatMap((column) => row[column] ?? []));
  if (only === undefined) return { shared: {}, own };
  if (more.length === 0) return { shared: headingContext(only.text), own };
  let last: GridCell | undefined;
  for (const column of columns) {
    last = row[column] ?? last;
    if (last !== undefined) own.set(column, headingContext(last.text));
  }
  return { shared: {}, own };
}

/** The column before the figures that is headed "unit" and says no more. */
function unitColumnIn(rows: readonly Row[], first: number): number | undefined {
  const columns = rows.flatMap((row) =>
    row
      .slice(0, first)
      .flatMap((cell, column) => (cell !== undefined && isBareUnitHeading(cell.text) ? [column] : [])),
  );
  return columns[0];
}

const isBareUnitHeading = (text: string) =>
  isUnitHeading(text) && unitIn(text) === undefined && text.length < 40;

/** How many rows under the years still belong to the heading: of texts over several columns, without a figure. */
function lowerRows(rows: readonly Row[], at: number, first: number): number {
  let count = 0;
  for (let index = at + 1; index < rows.length; index++) {
    const cells = (rows[index] ?? []).slice(first).filter((cell) => cell !== undefined);
    const texts = new Set(cells);
    const isHeading =
      texts.size >= 2 && cells.every((cell) => !isFigure(cell) || isYearAgain(cell, rows[at]));
    if (!isHeading) break;
    count += 1;
  }
  return count;
}

const isYearAgain = (cell: GridCell, row: Row | undefined) => row?.includes(cell) === true;
