import type { Language } from '../../plan/text/LocalText.js';
import type { Remark } from './Remark.js';

/** What a notebook may use while it is graded. */
export interface RunLimits {
  readonly cellSeconds: number;
  readonly notebookSeconds: number;
  readonly memoryMegabytes: number;
}

/** An answer that a cell gave: what was displayed, unchecked. */
export interface ShownAnswer {
  /** Place of the cell. */
  readonly number: number;
  readonly id: string;
  readonly answer: unknown;
}

/** What running a notebook brought. */
export interface KernelAnswers {
  readonly answers: readonly ShownAnswer[];
  /** Places of the cells that ended in an error, or were left out. */
  readonly stopped: readonly number[];
  readonly remarks: readonly Remark[];
}

/** How a notebook is run for its answers. */
export interface AnswerRun {
  readonly cwd: string;
  readonly limits: RunLimits;
  readonly language: Language;
}
