import type { MultilineText } from './MultilineText.js';

/** One thing in several formats, by mimetype; a front end shows the best one it knows. */
export type MimeBundle = Readonly<Record<string, unknown>>;

/** What a cell wrote to one of the two streams without anything else in between. */
export interface StreamOutput {
  readonly name: 'stdout' | 'stderr';
  readonly output_type: 'stream';
  readonly text: MultilineText;
}

/** A picture, a table or another thing a cell displayed. */
export interface DisplayOutput {
  readonly data: MimeBundle;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly output_type: 'display_data';
}

/** The value of a cell's last expression, for kernels that send it as such. */
export interface ResultOutput {
  readonly data: MimeBundle;
  readonly execution_count: number | null;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly output_type: 'execute_result';
}

/** An exception a cell ended with, for kernels that send it as such. */
export interface ErrorOutput {
  readonly ename: string;
  readonly evalue: string;
  readonly output_type: 'error';
  readonly traceback: readonly string[];
}

/** One output of a code cell, its keys in alphabetical order as Jupyter writes them. */
export type Output = StreamOutput | DisplayOutput | ResultOutput | ErrorOutput;
