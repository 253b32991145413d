import { wholeText } from '../../notebook/MultilineText.js';
import type { Cell, Notebook } from '../../notebook/Notebook.js';
import { groupsByKey } from '../../plan/groupedBy.js';
import { isSame, type Marked, markedAgain, markedCells, markOf } from './markedCells.js';
import { type Remark, remark } from './Remark.js';

/** A cell to be run. */
export interface RunCell {
  /** Its place in the notebook as it was handed in, from 1. */
  readonly number: number;
  readonly code: string;
  /** The exercise it answers. */
  readonly id?: string;
}

/** A notebook that was handed in, held against the one that was given out. */
export interface HeldNotebook {
  /** The code to be run: locked cells as they were given out, and not those that only confirm. */
  readonly cells: readonly RunCell[];
  /** What was written in the place of essays. */
  readonly texts: ReadonlyMap<string, string>;
  /** Exercises whose own cell is gone, so that an answer anywhere counts. */
  readonly homeless: ReadonlySet<string>;
  readonly remarks: readonly Remark[];
}

/**
 * Holds a notebook that was handed in against the one that was given out: which cells are gone, doubled or were edited
 * where they must not be, what is to be run, and what was written.
 *
 * @param released - as it was given out
 * @param returned - as it came back
 */
export function heldNotebook(released: Notebook, returned: Notebook): HeldNotebook {
  const submitted = markedAgain(released, returned);
  const given = new Map(markedCells(released).map((one) => [one.id, one]));
  const back = markedCells(submitted);
  const texts = new Map<string, string>();
  for (const { id, cell } of back) {
    const before = given.get(id);
    if (before === undefined || before.isLocked || cell.cell_type === 'code') continue;
    const text = wholeText(cell.source).trim();
    texts.set(id, text === wholeText(before.cell.source).trim() ? '' : text);
  }
  const answering = new Set(back.filter((one) => isOfSameType(one, given)).map(({ id }) => id));
  return {
    cells: submitted.cells.flatMap((cell, index) => runCell(cell, index + 1, given)),
    texts,
    homeless: new Set([...given.keys()].filter((id) => !answering.has(id))),
    remarks: [...(submitted === returned ? [] : [remark('unmarked')]), ...editRemarks(given, back)],
  };
}

function runCell(cell: Cell, number: number, given: ReadonlyMap<string, Marked>): RunCell[] {
  if (cell.cell_type !== 'code') return [];
  const mark = markOf(cell);
  const before = mark && given.get(mark.id);
  // What confirms answers is for graders that cannot judge them.
  if (before?.isLocked) return [];
  const code = wholeText(cell.source);
  if (code.trim() === '') return [];
  return [{ number, code, ...(before === undefined ? {} : { id: before.id }) }];
}

function editRemarks(given: ReadonlyMap<string, Marked>, back: readonly Marked[]): Remark[] {
  const found = groupsByKey(back, ({ id }) => id);
  const ofGiven = [...given.values()].flatMap((before): Remark[] => {
    const [first, ...more] = found.get(before.id) ?? [];
    if (first === undefined) return [remark('missing', before.id)];
    return [
      ...(more.length === 0 ? [] : [remark('doubled', before.id)]),
      ...(isOfSameType(first, given) ? [] : [remark('otherType', before.id)]),
      ...(before.isLocked && !isSame(before.cell, first.cell) ? [remark('locked', before.id)] : []),
    ];
  });
  const foreign = [...found.keys()].filter((id) => !given.has(id)).map((id) => remark('foreign', id));
  return [...ofGiven, ...foreign];
}

function isOfSameType({ id, cell }: Marked, given: ReadonlyMap<string, Marked>): boolean {
  return given.get(id)?.cell.cell_type === cell.cell_type;
}

/**
 * How many of the cells that were given out stand in a notebook as they were: what tells the unit and its language.
 *
 * @param released - as it was given out
 * @param submitted - a notebook
 */
export function keptCells(released: Notebook, submitted: Notebook): number {
  const back = new Map(markedCells(markedAgain(released, submitted)).map(({ id, cell }) => [id, cell]));
  return markedCells(released).filter(({ id, cell, isLocked }) => {
    const found = back.get(id);
    return isLocked && found !== undefined && isSame(cell, found);
  }).length;
}
