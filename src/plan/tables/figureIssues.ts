import type { Issue } from '../../errors/Issue.js';
import { figureText, say } from '../../errors/Message.js';
import { groupsByKey } from '../groupedBy.js';
import type { CellNumber } from './cellNumber.js';
import { type Decided, provenMark } from './decidedNumbers.js';
import { addressOf, type GridCell } from './Grid.js';
import { isUnitOfAmounts } from './inPercent.js';
import type { LineMeaning } from './lineMeaning.js';
import type { TableLine, TableReading } from './TableLine.js';

/** A line of which it is known what it means. */
export interface Meant {
  readonly line: TableLine;
  readonly numbers: readonly CellNumber[];
  readonly activity: string;
  readonly meaning: LineMeaning;
}

/** What is wrong with a cell of which no number comes. */
function numberIssue(
  number: CellNumber | undefined,
  { text }: GridCell,
): Pick<Issue, 'code' | 'value' | 'expected' | 'hint'> {
  const found = { code: 'badNumber' as const, value: text };
  if (number?.kind === 'broken' && !text.includes('#')) {
    const hint = say`The spreadsheet shortened it when it was saved: show the cells as plain numbers there, and save anew.`;
    return { ...found, expected: say`a number with all its digits`, hint };
  }
  const [, whole] = /^\s*\((\d+)\)\s*%?\s*$/.exec(text) ?? [];
  if (whole !== undefined) {
    const hint = say`Write -${whole} where it is below zero; a whole number in parentheses may also point at a footnote.`;
    return { ...found, expected: say`a number that can be read in one way`, hint };
  }
  if (number?.kind !== 'ambiguous') {
    const hint = say`Correct the cell, or mark a missing figure with ${'...'}; leave the row out with ${'skip'} in ${'import.yaml'}.`;
    return { ...found, expected: say`a number, or the mark of a missing figure`, hint };
  }
  const hint = say`It is ${number.asThousands} or ${figureText(number.asDecimal)}: say which mark parts decimals with ${'--decimal comma'} or ${'--decimal point'}.`;
  return { ...found, expected: say`a number that can be read in one way`, hint };
}

/** A cell without a number, and the line that it stands in. */
export interface Unread {
  readonly number: CellNumber | undefined;
  readonly cell: GridCell;
  readonly line: TableLine;
}

/** What is wrong with the cells of a sheet of which no number comes; those that can be read in two ways are told as one, as one answer decides them all. */
export function unreadIssues(reading: TableReading, unread: readonly Unread[]): Issue[] {
  const open = unread.filter(({ number }) => number?.kind === 'ambiguous');
  const others = open.slice(1).map(({ cell }) => addressOf(cell));
  return unread.flatMap((one): Issue[] => {
    const { number, cell, line } = one;
    if (number?.kind === 'ambiguous' && one !== open[0]) return [];
    const issue = { ...numberIssue(number, cell), ...placed(reading, cell, line) };
    if (number?.kind !== 'ambiguous' || others.length === 0) return [issue];
    const named = others.length > most ? `${others.slice(0, most).join(', ')} …` : others.join(', ');
    const hint = say`It is ${number.asThousands} or ${figureText(number.asDecimal)}; ${named} can be read in two ways too: say which mark parts decimals with ${'--decimal comma'} or ${'--decimal point'}.`;
    return [{ ...issue, hint }];
  });
}

/** Cells that are named before a list of them grows too long. */
const most = 6;

/** What is wrong with cells that carry the sign of per cent under a unit of amounts. */
export function signIssues(reading: TableReading, lines: readonly Meant[]): Issue[] {
  return lines.flatMap(({ line, numbers, meaning: { unit, writtenUnit } }) =>
    line.cells.flatMap(({ cell, heading }, index): Issue[] => {
      const number = numbers[index];
      const isSigned = number !== undefined && 'isPercent' in number && number.isPercent;
      if (!isSigned || !isUnitOfAmounts(unit) || heading.status === 'planned') return [];
      const expected = say`a number in ${writtenUnit}, the unit that its heading names`;
      const hint = say`Correct the cell, or name the unit of the row in ${'import.yaml'}.`;
      return [{ code: 'badNumber', value: cell.text, expected, hint, ...placed(reading, cell, line) }];
    }),
  );
}

/** What is wrong with a sheet in which some cells have a comma before decimals and others a point: at the first cell that has the other mark. */
export function mixedMarksIssue(reading: TableReading, lines: readonly Meant[]): Issue | undefined {
  const marked = lines.flatMap(({ line, numbers }) =>
    numbers.flatMap((number, index) => {
      const [mark, cell] = [provenMark(number), line.cells[index]?.cell];
      return mark === undefined || cell === undefined ? [] : [{ mark, cell, line }];
    }),
  );
  const [first] = marked;
  const other = marked.find(({ mark }) => mark !== first?.mark);
  if (first === undefined || other === undefined) return undefined;
  return {
    code: 'badNumber',
    value: other.cell.text,
    expected: say`the marks of decimals and thousands that cell ${addressOf(first.cell)} has: ${first.cell.text}`,
    hint: say`Write all figures of the sheet alike, or say with ${'--decimal comma'} or ${'--decimal point'} how figures are read that can be read in two ways.`,
    ...placed(reading, other.cell, other.line),
  };
}

/** Shares that add up to 1, within what rounding to two decimals allows. */
const isWholeAsOne = (values: readonly number[]) =>
  values.length > 1 && Math.abs(values.reduce((sum, value) => sum + value, 0) - 1) <= 0.005 * values.length;

/** What is wrong with shares that are given in per cent and add up to 1: at the first of them in each sheet. */
export function fractionIssues(
  reading: TableReading,
  lines: readonly Meant[],
  decided: readonly (readonly Decided[])[],
): Issue[] {
  const shares = lines.flatMap(({ line, numbers, activity, meaning }, position) =>
    line.cells.flatMap(({ cell, heading }, index) => {
      const [value, number] = [decided[position]?.[index], numbers[index]];
      const isSigned = number !== undefined && 'isPercent' in number && number.isPercent;
      if (meaning.indicator !== 'shareOfGrdp' || typeof value !== 'string' || isSigned) return [];
      if (line.partOf !== undefined) return [];
      const { period, part, status } = heading;
      const column = [meaning.priceBasis, period.from, period.to, part, status].join('|');
      return [{ column, cell, line, isTotal: activity === 'total', value: Number(value) }];
    }),
  );
  const columns = groupsByKey(shares, ({ column }) => column);
  const found = shares.find(({ column }) => {
    const beside = columns.get(column) ?? [];
    const parts = beside.filter(({ isTotal }) => !isTotal);
    return (
      beside.some(({ isTotal, value }) => isTotal && value === 1) ||
      isWholeAsOne(parts.map(({ value }) => value))
    );
  });
  if (found === undefined) return [];
  return [
    {
      code: 'badNumber',
      value: found.cell.text,
      expected: say`shares in per cent, which add up to 100; these add up to 1`,
      hint: say`Multiply them by 100, or show the cells in per cent in the spreadsheet, and import again.`,
      ...placed(reading, found.cell, found.line),
    },
  ];
}

/** Where something stands, in the words of a spreadsheet. */
export function placed(
  { file, sheet }: TableReading,
  cell: GridCell | undefined,
  { label }: TableLine,
): Pick<Issue, 'path' | 'place' | 'where'> {
  const address = cell === undefined ? '' : addressOf(cell);
  const where =
    sheet === '' ? say`cell ${address} (${label})` : say`sheet ${sheet}, cell ${address} (${label})`;
  return { path: [], place: { file }, where };
}
