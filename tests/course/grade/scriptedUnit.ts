import type { ValueExercise } from '../../../src/notebook/exercises/Exercise.js';
import type { Cell, Notebook } from '../../../src/notebook/Notebook.js';

/** A cell with the metadata by which graders know it. */
export function marked(
  id: string,
  source: string,
  own: Partial<{ locked: boolean; code: boolean }> = {},
): Cell {
  const { locked = false, code = true } = own;
  const metadata = {
    nbgrader: { grade_id: id, locked, grade: false, solution: !locked, schema_version: 3, task: false },
  };
  return code
    ? { cell_type: 'code', source, metadata, execution_count: null, outputs: [] }
    : { cell_type: 'markdown', source, metadata };
}

/** A notebook of unit 4 of such cells. */
export const notebookOf = (cells: readonly Cell[]): Notebook => ({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: { course: { unit: 4 } },
  cells,
});

/** An exercise that asks for 8.5%, and knows one mistake. */
export const rate: ValueExercise = {
  kind: 'value',
  id: 'rate',
  lesson: '04',
  level: 'compute',
  points: 2,
  question: { vi: 'Tốc độ?', en: 'Rate?' },
  unit: 'percent',
  answer: 8.5,
  accepts: [],
  decimals: 1,
  tolerance: 0.05,
  isChange: true,
  why: { vi: 'Vì thế.', en: 'So it is.' },
  hint: { vi: 'Xem bảng.', en: 'Look at the table.' },
  mistakes: [{ value: 9.1, hint: { vi: 'Đó là năm khác.', en: 'That is another year.' } }],
};
