import type { LeverMove } from '../../analysis/backcast/Lever.js';
import type { Sentences } from '../language/Sentences.js';
import type { ColumnOf } from './Table.js';

/** A move of a lever, as a table shows it; nothing where none was found. */
interface ShownMove {
  readonly lever: LeverMove;
  readonly decimals: number;
  readonly isShown?: boolean;
}

/**
 * What a solution adds to an assumption in each year, with its sign. It is no difference of averages: growth of the whole
 * moves by other points than those that are added to each activity. To a rate points are added: the heading says so
 * where all are rates, otherwise the cell does.
 */
export function addedColumn<Row>(
  say: Sentences,
  rows: readonly Row[],
  shown: (row: Row) => ShownMove,
): ColumnOf<Row> {
  const { added, addedPoints } = say.pages.solution.columns;
  const isRate = (row: Row) => shown(row).lever.unit === 'percent';
  const all = rows.length > 0 && rows.every(isRate);
  return {
    heading: all ? addedPoints : added,
    cell: (row) => {
      const { lever, decimals, isShown = true } = shown(row);
      const text = say.signed(lever.change, decimals);
      if (!isShown) return { value: undefined, text: '' };
      const isToldHere = isRate(row) && !all;
      return { value: lever.change, text: isToldHere ? `${text} ${say.unit('percentage points')}` : text };
    },
  };
}
