import type { CellNumber, DecimalMark } from './cellNumber.js';

/** A line of numbers of one thing: what its cells say, and what is known of all of them. */
export interface NumberLine {
  readonly cells: readonly CellNumber[];
  /** Counted in ones, such as persons or communes: it has no decimals. */
  readonly isWhole?: boolean;
  /** A share in per cent: it does not exceed 100. */
  readonly isShare?: boolean;
}

type Vote = 'decimal' | 'thousands';

/**
 * The numbers of a table's lines, with those decided that can be read in two ways. What the other cells prove of the
 * decimal mark decides, so do the unit and the neighbours in the line; where they say nothing, or contradict each other,
 * the cell stays undecided. Nothing is guessed.
 *
 * @param lines - all lines of a table
 * @param decimal - the decimal mark, where a person has said it
 * @returns for each cell its number as a decimal, `missing`, `text`, or `ambiguous`
 */
export function decidedNumbers(
  lines: readonly NumberLine[],
  decimal?: DecimalMark,
): (string | { readonly undecided: Exclude<CellNumber['kind'], 'number'> })[][] {
  const proven = decimal === undefined ? provenMarks(lines) : new Set([decimal]);
  return lines.map((line) =>
    line.cells.map((cell) => {
      if (cell.kind === 'number') return cell.value;
      if (cell.kind !== 'ambiguous') return { undecided: cell.kind };
      const votes = new Set(votesOn(cell, line, proven));
      if (votes.size !== 1) return { undecided: 'ambiguous' };
      return votes.has('decimal') ? cell.asDecimal : cell.asThousands;
    }),
  );
}

function provenMarks(lines: readonly NumberLine[]): Set<DecimalMark> {
  const marks = lines.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === 'number' && cell.decimal !== undefined ? [cell.decimal] : [])),
  );
  return new Set(marks);
}

type Ambiguous = Extract<CellNumber, { kind: 'ambiguous' }>;

function votesOn(cell: Ambiguous, line: NumberLine, proven: ReadonlySet<DecimalMark>): Vote[] {
  const votes: Vote[] = [];
  if (proven.size === 1) votes.push(proven.has(cell.mark) ? 'decimal' : 'thousands');
  const hasDecimals = /\.\d*[1-9]/.test(cell.asDecimal);
  if (line.isWhole === true && hasDecimals) votes.push('thousands');
  if (line.isShare === true && Math.abs(Number(cell.asThousands)) > 100) votes.push('decimal');
  return [...votes, ...neighboursOn(cell, line)];
}

/** How far a figure may lie from its neighbours to be one of them; the two readings lie a thousand apart. */
const near = 5;

/** What the sure numbers of the same line say, where one reading is near all of them. */
function neighboursOn(cell: Ambiguous, { cells }: NumberLine): Vote[] {
  const sure = cells.flatMap((one) => (one.kind === 'number' && Number(one.value) !== 0 ? [one.value] : []));
  const fits = (value: string) =>
    sure.every((other) => {
      const ratio = Number(value) / Number(other);
      return ratio >= 1 / near && ratio <= near;
    });
  if (sure.length === 0) return [];
  if (fits(cell.asDecimal)) return ['decimal'];
  return fits(cell.asThousands) ? ['thousands'] : [];
}
