import type { CellNumber, DecimalMark } from './cellNumber.js';
import { columnKey, type SummedLine, totalVotes } from './totalVotes.js';

/** A line of numbers of one thing: what its cells say, and what is known of all of them. */
export interface NumberLine extends SummedLine {
  /** Counted in ones, such as persons or communes: it has no decimals. */
  readonly isWhole?: boolean;
  /** A share in per cent, or growth told in times: it does not exceed 100. */
  readonly isUpToHundred?: boolean;
  /** Whether a figure of a cell can be so large, or so small, at all; where left out, each can. */
  readonly isOfSize?: (index: number, value: string) => boolean;
}

type Vote = 'decimal' | 'thousands';

/**
 * The numbers of a table's lines, with those decided that can be read in two ways. What the other cells prove of the
 * decimal mark decides, so do the unit, the size that such a figure can have, the neighbours in the line and the total of
 * the column; where they say nothing, or contradict each other, the cell stays undecided. Nothing is guessed.
 *
 * @param lines - all lines of a table
 * @param decimal - the decimal mark, where a person has said it
 * @returns for each cell its number as a decimal, `missing`, `text`, `broken`, or `ambiguous`
 */
export function decidedNumbers(lines: readonly NumberLine[], decimal?: DecimalMark): Decided[][] {
  const evidence: Evidence = {
    proven: decimal === undefined ? provenMarks(lines) : new Set([decimal]),
    totals: decimal === undefined ? totalVotes(lines) : new Map(),
  };
  return lines.map((line) => {
    const first = line.cells.map((_, index) => decided(index, line, evidence));
    const sure = first.flatMap((one) => (typeof one === 'string' && Number(one) !== 0 ? [one] : []));
    return line.cells.map((cell, index) => {
      const one = first[index] ?? { undecided: 'missing' as const };
      if (cell.kind !== 'ambiguous' || typeof one === 'string' || one.isContradicted) return one;
      // What was decided beside it is a neighbour too.
      return readingOf(cell, neighboursOn(cell, sure));
    });
  });
}

interface Evidence {
  readonly proven: ReadonlySet<DecimalMark>;
  readonly totals: ReadonlyMap<string, DecimalMark>;
}

/** The number of a cell as a decimal, or why there is none. */
export type Decided =
  | string
  | { readonly undecided: Exclude<CellNumber['kind'], 'number'>; readonly isContradicted?: boolean };

function decided(index: number, line: NumberLine, evidence: Evidence): Decided {
  const cell = line.cells[index];
  if (cell === undefined || cell.kind === 'missing') return { undecided: 'missing' };
  if (cell.kind === 'number') return cell.value;
  if (cell.kind !== 'ambiguous') return { undecided: cell.kind };
  const ofTotal = line.inSum && evidence.totals.get(columnKey(line.inSum, index));
  const byTotal: Vote[] = ofTotal === undefined ? [] : [ofTotal === cell.mark ? 'decimal' : 'thousands'];
  return readingOf(cell, [...votesOn(cell, line, evidence.proven), ...byTotal]);
}

function readingOf(cell: Ambiguous, votes: readonly Vote[]): Decided {
  const [vote, ...others] = new Set(votes);
  if (vote === undefined) return { undecided: 'ambiguous' };
  if (others.length > 0) return { undecided: 'ambiguous', isContradicted: true };
  return vote === 'decimal' ? cell.asDecimal : cell.asThousands;
}

function provenMarks(lines: readonly NumberLine[]): Set<DecimalMark> {
  return new Set(
    lines.flatMap((line) =>
      line.cells.flatMap((cell, index) => provenMark(cell) ?? markOfSize(cell, index, line) ?? []),
    ),
  );
}

/** The mark before decimals where a figure of one reading is beyond all sizes: the GRDP of a province of 26.375 billion VND. */
function markOfSize(cell: CellNumber, index: number, { isOfSize }: NumberLine): DecimalMark | undefined {
  if (cell.kind !== 'ambiguous' || isOfSize === undefined) return undefined;
  const isDecimal = isOfSize(index, cell.asDecimal);
  if (isDecimal === isOfSize(index, cell.asThousands)) return undefined;
  return isDecimal ? cell.mark : cell.mark === '.' ? ',' : '.';
}

/** The mark before decimals that a cell proves. */
export const provenMark = (cell: CellNumber): DecimalMark | undefined =>
  cell.kind === 'number' ? cell.decimal : undefined;

type Ambiguous = Extract<CellNumber, { kind: 'ambiguous' }>;

function votesOn(cell: Ambiguous, line: NumberLine, proven: ReadonlySet<DecimalMark>): Vote[] {
  const votes: Vote[] = [];
  if (proven.size === 1) votes.push(proven.has(cell.mark) ? 'decimal' : 'thousands');
  if (line.isWhole === true) votes.push('thousands');
  if (line.isUpToHundred === true && Math.abs(Number(cell.asThousands)) > 100) votes.push('decimal');
  const sure = line.cells.flatMap((one) =>
    one.kind === 'number' && Number(one.value) !== 0 ? [one.value] : [],
  );
  return [...votes, ...neighboursOn(cell, sure)];
}

/** How far a figure may lie from its neighbours to be one of them; the two readings lie a thousand apart. */
const near = 5;

/** What the sure numbers of the same line say, where one reading is near all of them. */
function neighboursOn(cell: Ambiguous, sure: readonly string[]): Vote[] {
  const fits = (value: string) =>
    sure.every((other) => {
      const ratio = Number(value) / Number(other);
      return ratio >= 1 / near && ratio <= near;
    });
  if (sure.length === 0) return [];
  if (fits(cell.asDecimal)) return ['decimal'];
  return fits(cell.asThousands) ? ['thousands'] : [];
}
