import type { CellNumber, DecimalMark } from './cellNumber.js';

/** Where a line stands in a sum: it is the total of its table, or one of what adds up to it. */
export interface InSum {
  /** What the lines of one sum share, such as indicator and prices. */
  readonly sum: string;
  readonly isTotal: boolean;
  /** What a cell of it is headed, such as a year, by its position. */
  readonly columnOf: (index: number) => string;
}

/** A line of numbers that may stand in a sum. */
export interface SummedLine {
  readonly cells: readonly CellNumber[];
  readonly inSum?: InSum;
}

/** How far components may miss their total and still add up to it: rounding; the two readings lie a thousand apart. */
const rounding = 0.0005;

const marks: readonly DecimalMark[] = [',', '.'];

/**
 * The decimal mark under which the lines of a sum add up to their total, by sum and column, where only one of the two does.
 *
 * @returns by sum and column, as {@link columnKey} spells them
 */
export function totalVotes(lines: readonly SummedLine[]): ReadonlyMap<string, DecimalMark> {
  if (!lines.some(({ cells }) => cells.some(({ kind }) => kind === 'ambiguous'))) return new Map();
  const columns = new Map<string, { totals: CellNumber[]; parts: CellNumber[] }>();
  for (const { cells, inSum } of lines) {
    for (const [index, cell] of cells.entries()) {
      if (inSum === undefined) continue;
      const key = columnKey(inSum, index);
      const column = columns.get(key) ?? { totals: [], parts: [] };
      (inSum.isTotal ? column.totals : column.parts).push(cell);
      columns.set(key, column);
    }
  }
  return new Map(
    [...columns].flatMap(([key, { totals, parts }]) => {
      const [total, ...more] = totals;
      if (total === undefined || more.length > 0 || parts.length < 2) return [];
      const [only, ...others] = marks.filter((mark) => addsUp(total, parts, mark));
      return only === undefined || others.length > 0 ? [] : [[key, only] as const];
    }),
  );
}

/** The name of a column in a sum. */
export function columnKey({ sum, columnOf }: InSum, index: number): string {
  return `${sum}|${columnOf(index)}`;
}

function addsUp(total: CellNumber, parts: readonly CellNumber[], mark: DecimalMark): boolean {
  const whole = readAs(total, mark);
  const values = parts.map((part) => readAs(part, mark));
  if (whole === undefined || whole === 0 || values.includes(undefined)) return false;
  const sum = values.reduce<number>((added, value) => added + (value ?? 0), 0);
  return Math.abs(sum / whole - 1) <= rounding;
}

/** A cell read with one decimal mark; one that is missing adds nothing. */
function readAs(cell: CellNumber, mark: DecimalMark): number | undefined {
  if (cell.kind === 'missing') return 0;
  if (cell.kind === 'number') return Number(cell.value);
  if (cell.kind !== 'ambiguous') return undefined;
  return Number(cell.mark === mark ? cell.asDecimal : cell.asThousands);
}
