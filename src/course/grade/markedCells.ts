import { wholeText } from '../../notebook/MultilineText.js';
import type { Cell, Notebook } from '../../notebook/Notebook.js';

/** What nbgrader's metadata say of a cell. */
export interface Marked {
  readonly id: string;
  readonly isLocked: boolean;
  readonly cell: Cell;
}

/** Whether two cells say the same, be they set otherwise. */
export function isSame(one: Cell, other: Cell): boolean {
  const plain = (cell: Cell) => wholeText(cell.source).normalize('NFC').replace(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
}

/** The cells of a notebook that nbgrader knows. */
export function markedCells({ cells }: Notebook): Marked[] {
  return cells.flatMap((cell) => markOf(cell) ?? []);
}

/** What nbgrader knows of a cell; nothing where it knows none. */
export function markOf(cell: Cell): Marked | undefined {
  const own = cell.metadata['nbgrader'];
  if (own === null || typeof own !== 'object') return undefined;
  const { grade_id: id, locked } = own as Readonly<Record<string, unknown>>;
  return typeof id === 'string' && id !== ''
    ? { id: id.slice(0, 100), isLocked: locked === true, cell }
    : undefined;
}

/**
 * A notebook whose cells have all lost what nbgrader knows them by, as programs save them that keep none of it: locked cells
 * are known again by what they say, and an answer by the question above it.
 *
 * @param released - as it was given out
 * @param submitted - as it came back
 * @returns the notebook itself where a cell is known, or none can be
 */
export function markedAgain(released: Notebook, submitted: Notebook): Notebook {
  if (markedCells(submitted).length > 0) return submitted;
  let above: Cell | undefined;
  const cells = submitted.cells.map((cell) => {
    const locked = released.cells.find((one) => markOf(one)?.isLocked === true && isSame(one, cell));
    const below = above === undefined ? undefined : released.cells[released.cells.indexOf(above) + 1];
    const isAnswer = below?.cell_type === cell.cell_type && markOf(below)?.isLocked === false;
    const given = locked ?? (isAnswer ? below : undefined);
    above = locked;
    if (given === undefined) return cell;
    return { ...cell, metadata: { ...cell.metadata, nbgrader: given.metadata['nbgrader'] } };
  });
  return cells.some((cell, at) => cell !== submitted.cells[at]) ? { ...submitted, cells } : submitted;
}
