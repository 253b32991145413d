import type { MultilineText } from './MultilineText.js';
import type { Output } from './Output.js';

/** A cell of prose: Markdown, or raw text that no front end interprets. */
export interface ProseCell {
  readonly cell_type: 'markdown' | 'raw';
  readonly source: MultilineText;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** A cell of code with what its last run showed. */
export interface CodeCell {
  readonly cell_type: 'code';
  readonly source: MultilineText;
  readonly metadata: Readonly<Record<string, unknown>>;
  /** The place of the cell in the order of execution, from 1; null where it has not run. */
  readonly execution_count: number | null;
  readonly outputs: readonly Output[];
}

/** One cell of a notebook. */
export type Cell = CodeCell | ProseCell;

/** A notebook in the format 4 of Jupyter: what parsing an `.ipynb` file as JSON gives. */
export interface Notebook {
  readonly nbformat: number;
  readonly nbformat_minor: number;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly cells: readonly Cell[];
}
